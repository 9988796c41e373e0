using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing;

/// <summary>One document with its conditions decided and its values filled in, before terms, numbers and references.</summary>
internal sealed record ExpandedDocument(
    DocumentTemplate Template,
    ImmutableArray<ExpandedClause> Recitals,
    ImmutableArray<ExpandedClause> Clauses,
    ImmutableArray<ExpandedNode> ExecutionIntro,
    ImmutableArray<ExpandedNode> DefinitionsIntro,
    TermTable Terms,
    Expander Expander)
{
    /// <summary>All text of the document in its order, but for the definitions and what introduces them.</summary>
    public IEnumerable<ExpandedNode> AllText() =>
        Recitals.Concat(Clauses).SelectMany(clause => clause.Body.Concat(clause.Schedules.SelectMany(schedule => schedule.Body)))
            .Concat(ExecutionIntro);
}

/// <summary>A provision's text in one document.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Variant">The drafting printed.</param>
/// <param name="Body">The clause's text.</param>
/// <param name="Schedules">Its schedules.</param>
internal sealed record ExpandedClause(
    Provision Provision, VariantName Variant, ImmutableArray<ExpandedNode> Body, ImmutableArray<ExpandedSchedule> Schedules)
{
    /// <summary>What references to the clause point to.</summary>
    public Anchor Anchor => new(Provision.Id.Value);

    /// <summary>Where the clause comes from.</summary>
    public Origin Origin => new(Provision.Id.Value, Variant.Word(), Provision.Version, Provision.IsFromLibrary, Provision.Variants[Variant].At);
}

/// <summary>A schedule's text.</summary>
/// <param name="Draft">The schedule as drafted.</param>
/// <param name="Anchor">What references point to.</param>
/// <param name="Body">Its text.</param>
internal sealed record ExpandedSchedule(DraftSchedule Draft, Anchor Anchor, ImmutableArray<ExpandedNode> Body);
