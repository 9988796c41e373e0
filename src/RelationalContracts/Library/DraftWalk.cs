using RelationalContracts.Expressions;

namespace RelationalContracts.Library;

/// <summary>Walks drafting: everything in a text, in the order in which it is read.</summary>
public static class DraftWalk
{
    /// <summary>The pieces of a variant's body, its schedules and its own definitions.</summary>
    /// <param name="drafting">The variant.</param>
    public static IEnumerable<DraftNode> AllNodes(this Drafting drafting)
    {
        ArgumentNullException.ThrowIfNull(drafting);
        return drafting.Body
            .Concat(drafting.Schedules.SelectMany(schedule => schedule.Body))
            .Concat(drafting.Definitions.SelectMany(definition => definition.Body))
            .AndBelow();
    }

    /// <summary>The pieces of all draftings of a provision, and of the definitions that count for each of them.</summary>
    /// <param name="provision">The provision.</param>
    public static IEnumerable<DraftNode> AllNodes(this Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Variants.Values.SelectMany(AllNodes).Concat(provision.Definitions.SelectMany(definition => definition.Body).AndBelow());
    }

    /// <summary>Some pieces with everything in them.</summary>
    /// <param name="nodes">The pieces.</param>
    public static IEnumerable<DraftNode> AndBelow(this IEnumerable<DraftNode> nodes) =>
        nodes.SelectMany(node => ChildrenOf(node).AndBelow().Prepend(node));

    /// <summary>What stands directly in a piece.</summary>
    /// <param name="node">The piece.</param>
    public static IEnumerable<DraftNode> ChildrenOf(DraftNode node) => node switch
    {
        DraftItem item => item.Body,
        DraftWhen conditional => conditional.Body,
        DraftEach each => each.Body,
        _ => [],
    };

    /// <summary>The runs of text of one piece: a paragraph's, or each of a table's cells.</summary>
    /// <param name="node">The piece.</param>
    public static IEnumerable<IReadOnlyList<DraftInline>> RunsOf(DraftNode node) => node switch
    {
        DraftParagraph paragraph => [paragraph.Inlines],
        DraftTable table => table.Rows.SelectMany(row => row).Select(cell => (IReadOnlyList<DraftInline>)cell),
        _ => [],
    };

    /// <summary>The conditions among some pieces; not of what is in them.</summary>
    /// <param name="nodes">The pieces.</param>
    public static IEnumerable<Expr> Conditions(this IEnumerable<DraftNode> nodes) =>
        nodes.OfType<DraftWhen>().Select(conditional => conditional.Condition);

    /// <summary>A condition with every condition in it.</summary>
    /// <param name="condition">The condition.</param>
    public static IEnumerable<Expr> AndBelow(this Expr condition) => condition switch
    {
        AndExpr both => both.Left.AndBelow().Concat(both.Right.AndBelow()).Prepend(condition),
        OrExpr either => either.Left.AndBelow().Concat(either.Right.AndBelow()).Prepend(condition),
        NotExpr not => not.Inner.AndBelow().Prepend(condition),
        _ => [condition],
    };
}
