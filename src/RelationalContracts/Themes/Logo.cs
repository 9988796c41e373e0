using RelationalContracts.Diagnostics;

namespace RelationalContracts.Themes;

/// <summary>A picture of its own that a theme or a deal puts on a document's cover, and small into the header of its pages.</summary>
/// <remarks>Looks, not words: nothing of what the contract says is in it, and formats without pages or pictures leave it out.</remarks>
/// <param name="File">The file's name, as the theme or the deal has it.</param>
/// <param name="Alternative">What it shows, in words, for people who do not see it.</param>
/// <param name="Width">How wide it is on the cover.</param>
/// <param name="At">Where it is named.</param>
public sealed record Logo(string File, string Alternative, double Width, SourceSpan At)
{
    private static readonly double MostHeightOnCover = Millimetres.ToPoints(45);
    private static readonly double MostWidthInHeader = Millimetres.ToPoints(35);
    private static readonly double Unprintable = Millimetres.ToPoints(5);
    private static readonly double LeastHeightInHeader = Millimetres.ToPoints(4);

    /// <summary>The space between the logo and the words below it on the cover, or beside it in the header.</summary>
    public const double Gap = 12;

    /// <summary>Whether the cover shows it.</summary>
    public bool IsOnCover { get; init; } = true;

    /// <summary>Whether the header of every page but the cover shows it.</summary>
    public bool IsInHeader { get; init; }

    /// <summary>The picture; null where there is no such file, or none that can be shown, which has then been reported.</summary>
    public LogoImage? Image { get; init; }

    /// <summary>Its size on the cover; none where the cover does not show it.</summary>
    /// <param name="page">The paper.</param>
    public LogoSize OnCover(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return IsOnCover ? Fitted(Math.Min(Width, page.Width - page.Left - page.Right), MostHeightOnCover) : default;
    }

    /// <summary>Its size in the header, between the edge that printers cannot reach and the header's line; none where the header does not show it.</summary>
    /// <param name="page">The paper.</param>
    public LogoSize InHeader(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return IsInHeader ? Fitted(MostWidthInHeader, Math.Max(LeastHeightInHeader, page.Header - Unprintable)) : default;
    }

    private LogoSize Fitted(double width, double height)
    {
        if (Image is not { } image)
        {
            return default;
        }

        var scale = Math.Min(width / image.Width, height / image.Height);
        return new LogoSize(image.Width * scale, image.Height * scale);
    }
}

/// <summary>How large a logo is shown, in points.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public readonly record struct LogoSize(double Width, double Height)
{
    /// <summary>Whether it is shown at all.</summary>
    public bool IsShown => Width > 0;
}
