using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;

namespace RelationalContracts.Composing;

/// <summary>Tells the documents which values of the deal are in another language than they are.</summary>
/// <remarks>Values are data and hold no marks; so the deal names those that are in Welsh, and drafting marks its own words.</remarks>
internal sealed class DealLanguages
{
    private static readonly string[] Fields = ["title", "service.description"];
    private static readonly string[] PartyFields = ["name", "short", "address", "identifier"];

    private readonly Deal _deal;
    private readonly ImmutableDictionary<string, string> _languages;

    /// <summary>Those of a deal.</summary>
    public DealLanguages(Deal deal)
    {
        _deal = deal;
        _languages = deal.Languages.DistinctBy(spoken => spoken.Path).ToImmutableDictionary(spoken => spoken.Path, spoken => spoken.Language, StringComparer.Ordinal);
    }

    /// <summary>Reports RC4877 for each name that no value of the deal has.</summary>
    public static void Check(Deal deal, ClauseLibrary library, DiagnosticBag diagnostics)
    {
        if (deal.Languages.IsEmpty)
        {
            return;
        }

        var known = KnownPaths(deal).Concat(library.Provisions.SelectMany(provision => provision.Variables).Select(variable => variable.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var spoken in deal.Languages.Where(spoken => !known.Contains(spoken.Path) && !known.Contains(First(spoken.Path))))
        {
            diagnostics.Add(LanguageDiagnostics.NoSuchValue(spoken, known));
        }
    }

    /// <summary>The document with its foreign values marked.</summary>
    public ContractDocument Mark(ContractDocument document) => _languages.IsEmpty ? document : document.WithInlines(Marked) with
    {
        Identity = document.Identity with { TitleLanguage = _languages.GetValueOrDefault("title") },
        Cover = document.Cover with { PartyLanguages = [.. _deal.Parties.Select((_, index) => _languages.GetValueOrDefault($"parties.{index + 1}.name"))] },
    };

    private static IEnumerable<string> KnownPaths(Deal deal) => Fields
        .Concat(deal.Parties.SelectMany((_, index) => PartyFields.Select(field => $"parties.{index + 1}.{field}")))
        .Concat(deal.Annexes.Select((_, index) => $"annexes.{index + 1}.reference"));

    private Inline Marked(Inline inline) => inline is ValueText value && LanguageOf(value.Variable) is { } language ? value with { Language = language } : inline;

    /// <summary>A table's name stands for all its cells.</summary>
    private string? LanguageOf(string variable) => _languages.GetValueOrDefault(variable) ?? _languages.GetValueOrDefault(First(variable));

    private static string First(string path) => path.Split('.')[0];
}
