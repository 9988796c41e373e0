using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Pictures;

/// <summary>A theme's logo as it stands on the cover and in headers.</summary>
internal static class LogoPicture
{
    /// <summary>The relationship to its file, from the body and from every header.</summary>
    public const string Relationship = "rIdLogo";

    // Drawings are counted from 1, and no contract has so many.
    private const int Id = 10_000;

    /// <summary>The logo as the cover shows it; null where it does not.</summary>
    public static LinePicture? OnCover(Theme theme) => theme.Logo is { } logo ? Of(logo, logo.OnCover(theme.Page)) : null;

    /// <summary>The logo as a header shows it; null where it does not.</summary>
    public static LinePicture? InHeader(Theme theme) => theme.Logo is { } logo ? Of(logo, logo.InHeader(theme.Page)) : null;

    /// <summary>The paper for Word: a header with a logo is a taller line, and begins higher, so that its words stay where they are without.</summary>
    public static PageSetup Paper(Theme theme)
    {
        var taller = (theme.Logo?.InHeader(theme.Page).Height ?? 0) - theme.Style(StyleNames.Header).Leading;
        return taller > 0 ? theme.Page with { Header = theme.Page.Header - taller } : theme.Page;
    }

    /// <summary>The part that holds the picture.</summary>
    public static string FileOf(LogoImage image) => image.Format is LogoFormat.Png ? "word/media/logo.png" : "word/media/logo.jpeg";

    private static LinePicture? Of(Logo logo, LogoSize size) =>
        size.IsShown ? new LinePicture(Id, Relationship, size.Width, size.Height, logo.Alternative, string.Empty) : null;
}
