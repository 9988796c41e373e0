using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Writers;

namespace RelationalContracts.Carrying;

/// <summary>What written files carry, so that their drafts can be rebuilt from them alone.</summary>
/// <remarks>
/// Names in a file never are paths of the machine it was written on. The choice of provisions is carried, not made again, so
/// that the rest of the library and the rules of composition need not be.
/// </remarks>
public sealed class DraftSources
{
    /// <summary>The name of the carried manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The name of the carried deal.</summary>
    public const string Deal = "deal.yaml";

    /// <summary>The name of the carried composition.</summary>
    public const string Composition = "composition.json";

    /// <summary>The name of the carried report of the checks, which a drafting edition binds in.</summary>
    public const string Checks = "checks.json";

    /// <summary>The name under which the texts are carried that the draft was made of: clauses, templates, law data, themes.</summary>
    public const string Drafting = "drafting.txt";

    private readonly string _libraryHash;
    private readonly ImmutableSortedDictionary<string, string> _hashes;
    private readonly ImmutableSortedDictionary<string, string> _carried;

    private DraftSources(string libraryHash, ImmutableSortedDictionary<string, string> hashes, ImmutableSortedDictionary<string, string> carried)
    {
        _libraryHash = libraryHash;
        _hashes = hashes;
        _carried = carried;
    }

    /// <summary>Gathers what all documents of a deal carry alike.</summary>
    /// <param name="workspace">What the deal was composed from.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composed">What was composed; its edition decides what may be carried: a clean one no notes, guidance, evidence and reasons.</param>
    /// <param name="hashesOnly">Whether the files say only what they were made of, and carry none of it.</param>
    /// <param name="review">What the checks found, where a report of it is bound into the documents; null for none.</param>
    public static DraftSources Gather(Workspace workspace, Deal deal, ComposedDeal composed, bool hashesOnly, ReviewReport? review = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(composed);
        var isClean = composed.Documents is [{ Identity.Edition: Edition.Clean }, ..];
        var used = new UsedFiles(workspace, deal, composed);
        var drafting = used.Whole();
        var whole = Texts(deal.SourceText, CompositionFile.Write(composed.Composition, workspace.Library));
        whole = review is null || isClean ? whole : whole.Add(Checks, ReviewFile.Write(review));
        var hashes = whole.ToImmutableSortedDictionary(file => file.Key, file => TextHash.Of([file.Value]), StringComparer.Ordinal).Add(Drafting, DraftingBundle.Hash(drafting));
        var carried = (hashesOnly, isClean) switch
        {
            (true, _) => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
            (_, false) => whole.Add(Drafting, DraftingBundle.Write(drafting)),
            _ => Texts(WithoutReasons.Deal(deal.SourceText), CompositionFile.Write(WithoutReasons.Composition(composed.Composition), workspace.Library))
                .Add(Drafting, DraftingBundle.Write(used.WithoutReasons())),
        };
        return new DraftSources(HashOfDrafting(workspace, composed.Composition), hashes, carried);
    }

    /// <summary>What the file of one document carries: the sources, with a manifest that says which document it is.</summary>
    /// <param name="document">The document that the file holds.</param>
    public CarriedSource For(ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var manifest = new DraftManifest(document.Identity.Template, document.Identity.Edition, _hashes);
        return new CarriedSource(_libraryHash, _carried.Add(Manifest, manifest.Write())) { Shared = _carried };
    }

    private static ImmutableSortedDictionary<string, string> Texts(string deal, string composition) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(Deal, deal).Add(Composition, composition);

    private static string HashOfDrafting(Workspace workspace, Composition composition) =>
        TextHash.Of(composition.Included.Select(choice => workspace.Library.Find(choice.Id)?.SourceText ?? string.Empty));
}
