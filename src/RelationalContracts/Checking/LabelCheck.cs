using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>Finds labels that stand twice in one text.</summary>
/// <remarks>Two alternatives may share a label where their conditions can never hold together: only one of them then prints.</remarks>
internal static class LabelCheck
{
    /// <summary>Checks the labels of a variant.</summary>
    /// <param name="drafting">The variant.</param>
    /// <param name="provision">The provision that it belongs to.</param>
    /// <param name="context">Receives RC2002.</param>
    public static void Run(Drafting drafting, Provision provision, CheckContext context)
    {
        var schedules = drafting.Schedules.Select(schedule => new Labelled(schedule.Anchor, schedule.At, []));
        var nodes = drafting.Body.Concat(drafting.Schedules.SelectMany(schedule => schedule.Body));
        foreach (var sharing in schedules.Concat(Labels(nodes, [])).GroupBy(labelled => labelled.Label, StringComparer.Ordinal))
        {
            Check([.. sharing], provision, context);
        }
    }

    private static void Check(ImmutableArray<Labelled> sharing, Provision provision, CheckContext context)
    {
        for (var index = 1; index < sharing.Length; index++)
        {
            var later = sharing[index];
            if (sharing.Take(index).FirstOrDefault(earlier => CanStandTogether(earlier, later, provision, context)) is { Label: not null } first)
            {
                context.Report(LibraryDiagnostics.DuplicateLabel(later.Label, later.At, first.At));
            }
        }
    }

    private static bool CanStandTogether(Labelled one, Labelled other, Provision provision, CheckContext context)
    {
        var guards = one.Guards.Concat(other.Guards).ToList();
        return guards.Count == 0 || Satisfiable.CanHold(
            guards.Aggregate((left, right) => new AndExpr(left, right, left.At)), operand => context.Conditions.DomainOf(operand, provision.Variables));
    }

    private static IEnumerable<Labelled> Labels(IEnumerable<DraftNode> nodes, ImmutableArray<Expr> guards)
    {
        foreach (var node in nodes)
        {
            if (node is DraftItem { Label: { } label })
            {
                yield return new Labelled(label, node.At, guards);
            }

            var inside = node is DraftWhen conditional ? guards.Add(conditional.Condition) : guards;
            foreach (var below in Labels(DraftWalk.ChildrenOf(node), inside))
            {
                yield return below;
            }
        }
    }

    private readonly record struct Labelled(string Label, SourceSpan At, ImmutableArray<Expr> Guards);
}
