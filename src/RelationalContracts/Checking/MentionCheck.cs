using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>What a provision's particulars name: other provisions, its family, the law.</summary>
internal static class MentionCheck
{
    /// <summary>Checks a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="context">What it is held to.</param>
    public static void Run(Provision provision, CheckContext context)
    {
        if (!Families.IsKnown(provision.Family))
        {
            context.Report(LibraryDiagnostics.UnknownFamily(provision));
        }

        // 'all' is spread over three variants, so one mention may come up more than once; the bag keeps it once.
        foreach (var reference in Needed(provision).Concat(provision.Recommends).Concat(provision.ConflictsWith).Concat(provision.Overrides))
        {
            CheckMention(provision, reference, context);
        }

        foreach (var needed in Needed(provision))
        {
            CheckConflict(provision, needed, context);
        }

        var citations = context.Workspace.Law.Citations;
        foreach (var citation in provision.Law.Where(citation => !citations.ContainsKey(citation.Name)))
        {
            context.Report(LibraryDiagnostics.UnknownCitation(citation.Name, citation.At, citations.Keys));
        }
    }

    private static IEnumerable<ProvisionReference> Needed(Provision provision) =>
        provision.DependsOn.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value);

    private static void CheckMention(Provision provision, ProvisionReference reference, CheckContext context)
    {
        if (reference.Id == provision.Id)
        {
            context.Report(LibraryDiagnostics.MentionsItself(reference));
        }
        else
        {
            context.Exists(reference);
        }
    }

    private static void CheckConflict(Provision provision, ProvisionReference needed, CheckContext context)
    {
        var excludes = provision.ConflictsWith.Any(conflict => conflict.Id == needed.Id)
            || (context.Library.Find(needed.Id)?.ConflictsWith.Any(conflict => conflict.Id == provision.Id) ?? false);
        if (excludes)
        {
            context.Report(LibraryDiagnostics.NeedsWhatItExcludes(provision.Id, needed));
        }
    }
}
