using System.Collections.Immutable;
using RelationalContracts.Advice;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Pictures;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Wording;
using RelationalContracts.Rules;
using RelationalContracts.Searching;
using RelationalContracts.Summaries;
using RelationalContracts.Themes;

namespace RelationalContracts.Reading;

/// <summary>Everything that ships or is given with <c>--library</c> and <c>--templates</c>, read: what a deal is composed from.</summary>
/// <param name="Library">The provisions.</param>
/// <param name="Models">The partnership models, by id.</param>
/// <param name="Templates">The document templates, by id.</param>
/// <param name="Themes">The themes, by id.</param>
/// <param name="Rules">The composition rules, in the order of their ids.</param>
/// <param name="Law">Citations, thresholds and facts.</param>
public sealed record Workspace(
    ClauseLibrary Library,
    ImmutableSortedDictionary<string, PartnershipModel> Models,
    ImmutableSortedDictionary<string, DocumentTemplate> Templates,
    ImmutableSortedDictionary<string, Theme> Themes,
    ImmutableArray<CompositionRule> Rules,
    LawData Law)
{
    /// <summary>The files that all this was read from, as handed in, so that a draft can carry those it was made of.</summary>
    public ImmutableArray<SourceFile> Files { get; init; } = [];

    /// <summary>The files of a lawyer's own clauses, laid over the library.</summary>
    public ImmutableArray<SourceFile> OwnFiles { get; init; } = [];

    /// <summary>What a summary takes from a document; null where the templates have no plan for one.</summary>
    public SummaryPlan? Summary { get; init; }

    /// <summary>The questions and the guidance that advice on a partnership model is given from.</summary>
    public AdviceData Advice { get; init; } = AdviceData.Empty;

    /// <summary>The legal checks.</summary>
    public LegalRules Legal { get; init; } = LegalRules.Empty;

    /// <summary>The pictures that documents can show, by id.</summary>
    public ImmutableSortedDictionary<string, PictureTemplate> Pictures { get; init; } = ImmutableSortedDictionary<string, PictureTemplate>.Empty;

    /// <summary>What the checks of balance go by.</summary>
    public BalanceData Balance { get; init; } = BalanceData.Empty;

    /// <summary>What the drafting lint looks for.</summary>
    public WordingData Wording { get; init; } = WordingData.Empty;

    /// <summary>What a search for clauses knows of words.</summary>
    public SearchWords Search { get; init; } = SearchWords.Empty;

    /// <summary>The templates of the documents that a model produces, the main one first; those that are missing left out.</summary>
    /// <param name="model">The model.</param>
    public ImmutableArray<DocumentTemplate> TemplatesOf(PartnershipModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Documents.Select((named, place) => place == 0 ? Templates.GetValueOrDefault(named.Name) : Templates.GetValueOrDefault(named.Name)?.Beside()).OfType<DocumentTemplate>()];
    }
}
