using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Envelopes;

/// <summary>Which earlier changes are tested with a change as one.</summary>
internal static class LinkedChanges
{
    /// <summary>The earlier changes linked to a change, directly or through another, in their order.</summary>
    /// <remarks>A link counts both ways: whoever writes either change may record it.</remarks>
    /// <param name="change">The change.</param>
    /// <param name="earlier">The changes before it.</param>
    public static ImmutableArray<ContractChange> Of(ContractChange change, ImmutableArray<ContractChange> earlier)
    {
        var linked = new HashSet<ContractChange>(ReferenceEqualityComparer.Instance);
        var open = new Queue<ContractChange>([change]);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in earlier.Where(other => !ReferenceEquals(other, change) && AreLinked(next, other) && linked.Add(other)))
            {
                open.Enqueue(other);
            }
        }

        return [.. earlier.Where(linked.Contains)];
    }

    private static bool AreLinked(ContractChange one, ContractChange other) => Names(one, other) || Names(other, one);

    private static bool Names(ContractChange one, ContractChange other) => other.Id is { } id && one.LinkedTo.Contains(id);
}

/// <summary>Holds links between changes to the changes there are.</summary>
internal static class LinkCheck
{
    /// <summary>Reports a link to nothing, and an id that two changes share.</summary>
    /// <param name="changes">Every change.</param>
    /// <param name="diagnostics">Receives RC3116 and RC3123.</param>
    public static void Check(ImmutableArray<ContractChange> changes, DiagnosticBag diagnostics)
    {
        var ids = changes.Select(change => change.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            foreach (var link in change.LinkedTo.Where(link => !ids.Contains(link) || link == change.Id))
            {
                diagnostics.Add(EnvelopeDiagnostics.UnknownLink(new NamedPlace(link, change.At), [.. ids.Where(id => id != change.Id)]));
            }
        }

        foreach (var group in changes.Where(change => change.Id is not null).GroupBy(change => change.Id!, StringComparer.Ordinal))
        {
            foreach (var change in group.Skip(1))
            {
                diagnostics.Add(EnvelopeDiagnostics.SameId(new NamedPlace(group.Key, change.At), group.First().At));
            }
        }
    }
}
