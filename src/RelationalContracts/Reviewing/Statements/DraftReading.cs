using System.Collections.Immutable;
using RelationalContracts.Composing.Values;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>A draft as the checks of balance and wording see it: every document read into sentences, and the deal's values.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Documents">Its documents, read, the main one first.</param>
/// <param name="Values">The values of the deal.</param>
internal sealed record DraftReading(DraftUnderReview Draft, ImmutableArray<ReadDocument> Documents, DealValues Values)
{
    /// <summary>Reads a draft.</summary>
    /// <param name="draft">The draft.</param>
    public static DraftReading Of(DraftUnderReview draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var documents = draft.Composed.Documents.Select(document => DocumentReader.Read(
            document, draft.Workspace.Templates[document.Identity.Template], draft.Deal, draft.Workspace.Models[draft.Deal.Model.Name]));

        // Faults of values have been reported when the draft was composed.
        return new DraftReading(draft, [.. documents], DealValues.Read(draft.Workspace.Library, draft.Deal, []));
    }

    /// <summary>Every sentence of every document.</summary>
    public IEnumerable<Sentence> Sentences => Documents.SelectMany(document => document.Sentences);

    /// <summary>The first document that binds; null in a deal of charters.</summary>
    public ReadDocument? Contract => Documents.FirstOrDefault(document => !document.Template.IsCharter);

    /// <summary>A provision that is in.</summary>
    /// <param name="id">Its id.</param>
    public Provision? Included(string id) =>
        Draft.Composed.Composition.Has(new ProvisionId(id)) ? Draft.Workspace.Library.Find(new ProvisionId(id)) : null;

    /// <summary>The provisions that are in.</summary>
    public IEnumerable<Provision> AllIncluded => Draft.Composed.Composition.Included.Select(choice => Draft.Workspace.Library.Find(choice.Id)).OfType<Provision>();

    /// <summary>Where the deal gives the value that a path names; null where it comes from the library's default.</summary>
    /// <param name="path">A variable, or the path of a cell: <c>kpis.2.target</c>.</param>
    public SourceSpan? PlaceOfValue(string path) => DealPlaces.Find(Draft.Deal, path);

    /// <summary>The variables of the provisions that are in, each once.</summary>
    public IEnumerable<Variable> UsedVariables => AllIncluded.SelectMany(provision => provision.Variables).DistinctBy(variable => variable.Name);

    /// <summary>Whether a provision that is in has a variable.</summary>
    /// <param name="variable">Its name.</param>
    public bool Uses(string variable) => AllIncluded.Any(provision => provision.Variables.Any(declared => declared.Name == variable));

    /// <summary>Where a value can be put right: where the deal gives it, else where the library does.</summary>
    /// <param name="path">A variable, or the path of a cell.</param>
    public SourceSpan Where(string path) => PlaceOfValue(path) ?? Values.Declaration(path.Split('.')[0])?.At ?? Draft.Deal.At;
}
