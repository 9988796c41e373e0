using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Checking;

/// <summary>Holds cross-references to the paragraphs and schedules that they name.</summary>
/// <remarks>
/// A reference to another provision needs its label in any drafting of the right kind, since which one prints is decided by the deal; the
/// prover sees to the rest. A reference within a provision needs it in the same variant.
/// </remarks>
internal static class CrossReferenceCheck
{
    // The clause of definitions is the engine's, the annexes are the deal's.
    private const string Definitions = "definitions";
    private const string Annex = "annex";

    /// <summary>Checks the labels and references of a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="context">What it is held to.</param>
    public static void Run(Provision provision, CheckContext context)
    {
        foreach (var drafting in provision.Variants.Values)
        {
            LabelCheck.Run(drafting, provision, context);
            foreach (var reference in References(drafting.AllNodes()))
            {
                Check(reference, provision, drafting, context);
            }
        }

        foreach (var reference in References(provision.Definitions.SelectMany(definition => definition.Body).AndBelow()))
        {
            Check(reference, provision, within: null, context);
        }
    }

    /// <summary>The names that a reference can give in a variant: labels and schedules.</summary>
    /// <param name="drafting">The variant.</param>
    public static IEnumerable<string> NamesIn(Drafting drafting) =>
        drafting.Schedules.Select(schedule => schedule.Anchor).Concat(drafting.AllNodes().OfType<DraftItem>().Select(item => item.Label).OfType<string>());

    private static IEnumerable<DraftReference> References(IEnumerable<DraftNode> nodes) =>
        nodes.SelectMany(DraftWalk.RunsOf).SelectMany(run => run).OfType<DraftReference>();

    private static void Check(DraftReference reference, Provision from, Drafting? within, CheckContext context)
    {
        var (id, label) = Split(reference.Target);
        if (id is Annex or Definitions || !Names.Is(id, NameKind.Id))
        {
            return;
        }

        var mention = new ProvisionReference(new ProvisionId(id), reference.At);
        if (!context.Exists(mention) || context.Library.Find(mention.Id) is not { } target)
        {
            return;
        }

        var candidates = Candidates(target, from, within).ToList();
        if (candidates.Count == 0)
        {
            context.Report(LibraryDiagnostics.NoDraftingForReference(target.Id, within?.Name == VariantName.Charter, reference.At));
        }
        else if (label is not null && !candidates.SelectMany(NamesIn).Contains(label))
        {
            context.Report(LibraryDiagnostics.UnknownLabel(label, target.Id, reference.At, candidates.SelectMany(NamesIn).Distinct()));
        }
    }

    private static IEnumerable<Drafting> Candidates(Provision target, Provision from, Drafting? within)
    {
        if (within is null)
        {
            return target.Variants.Values;
        }

        return target.Id == from.Id
            ? [within]
            : target.Variants.Values.Where(candidate => (candidate.Name == VariantName.Charter) == (within.Name == VariantName.Charter));
    }

    private static (string Id, string? Label) Split(string target)
    {
        var slash = target.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (target, null) : (target[..slash], target[(slash + 1)..]);
    }
}
