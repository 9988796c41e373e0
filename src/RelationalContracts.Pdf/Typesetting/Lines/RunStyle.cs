using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>How a run of text looks, and what it belongs to.</summary>
/// <param name="Look">Face, size and colour.</param>
/// <param name="Content">Its place in the structure; null for page furniture.</param>
internal sealed record RunStyle(TextLook Look, TaggedContent? Content)
{
    /// <summary>The colour of the ground below it; null for none.</summary>
    public Colour? Ground { get; init; }

    /// <summary>Where it leads; null where it is no link.</summary>
    public LinkTarget? Link { get; init; }
}

/// <summary>Where a link leads.</summary>
/// <param name="Tag">The link's element, which receives its areas.</param>
/// <param name="Name">The name of the destination.</param>
/// <param name="Description">What is there, in words.</param>
internal sealed record LinkTarget(Tag Tag, string Name, string Description);
