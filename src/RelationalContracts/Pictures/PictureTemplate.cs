using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Pictures;

/// <summary>What a picture shows when a document has it to show. One file in <c>templates/pictures/</c>.</summary>
/// <remarks>
/// It says which provisions speak about what the picture shows, and with which of their variables. Whether a provision is in,
/// in which drafting and with which values is read from the composed document, so that a picture says nothing that the
/// document does not.
/// </remarks>
public sealed record PictureTemplate
{
    /// <summary>Its id, such as <c>governance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it is drawn.</summary>
    public required PictureKind Kind { get; init; }

    /// <summary>The heading above it.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, from the first to the last; for a governance picture from the daily work upwards.</summary>
    public ImmutableArray<PictureEntry> Entries { get; init; } = [];

    /// <summary>For a governance picture, the steps out of a deadlock.</summary>
    public ImmutableArray<PictureEntry> WayOut { get; init; } = [];

    /// <summary>For a flow, who stands in which column, by the names that its entries use.</summary>
    public ImmutableArray<PictureNode> Nodes { get; init; } = [];

    /// <summary>Where its file begins.</summary>
    public required SourceSpan At { get; init; }
}

/// <summary>How a picture is drawn.</summary>
public enum PictureKind
{
    /// <summary>Forums one above the other, the parties below them, the way out of a deadlock beside them.</summary>
    Governance,

    /// <summary>A stair of timed steps.</summary>
    Steps,

    /// <summary>The twelve months in a row, a mark for each review.</summary>
    Calendar,

    /// <summary>Boxes from left to right with arrows between them.</summary>
    Flow,
}

/// <summary>One thing that a picture shows where the document has it.</summary>
/// <param name="Provision">The provision that says it.</param>
/// <param name="Name">What it is called: a forum, a step, a review, what flows.</param>
public sealed record PictureEntry(ProvisionReference Provision, ImmutableArray<DraftInline> Name)
{
    /// <summary>The draftings that say it; empty for all.</summary>
    public ImmutableArray<VariantName> Variants { get; init; } = [];

    /// <summary>A further condition; null for none.</summary>
    public Expr? When { get; init; }

    /// <summary>Who takes part, or does it; empty where nobody is named.</summary>
    public ImmutableArray<DraftInline> Who { get; init; } = [];

    /// <summary>How often, within what time, or how much; empty where the drafting does not say.</summary>
    public ImmutableArray<DraftInline> Time { get; init; } = [];

    /// <summary>For a calendar, the variable that says how often; null for none.</summary>
    public NamedPlace? Every { get; init; }

    /// <summary>For a calendar, the variable that says in which month; null for none.</summary>
    public NamedPlace? Month { get; init; }

    /// <summary>For a calendar, the table of which each row is a review; null for none.</summary>
    public NamedPlace? Table { get; init; }

    /// <summary>For a flow, the node it leaves; null elsewhere.</summary>
    public NamedPlace? From { get; init; }

    /// <summary>For a flow, the node it reaches; null elsewhere.</summary>
    public NamedPlace? To { get; init; }

    /// <summary>For a forum, whether it decides.</summary>
    public bool Decides { get; init; }
}

/// <summary>Who stands where in a flow.</summary>
/// <param name="Id">The name that entries use.</param>
/// <param name="Column">The column, from 1 at the left to 3.</param>
/// <param name="Name">What its box says.</param>
/// <param name="Role">The role that must have a party; null for none.</param>
public sealed record PictureNode(NamedPlace Id, int Column, ImmutableArray<DraftInline> Name, NamedPlace? Role);
