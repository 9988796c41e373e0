using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.Typesetting.Pages;

/// <summary>One page with everything on it in its place. Measures are points from the upper left corner, downwards.</summary>
internal sealed class Page
{
    /// <summary>Width of the paper.</summary>
    public required double Width { get; init; }

    /// <summary>Height of the paper.</summary>
    public required double Height { get; init; }

    /// <summary>The page's number from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Text, in the order in which it was set.</summary>
    public List<PlacedText> Texts { get; } = [];

    /// <summary>Rules and grounds, which lie below the text and mean nothing to a reader's voice.</summary>
    public List<PlacedShape> Shapes { get; } = [];

    /// <summary>Links.</summary>
    public List<LinkArea> Links { get; } = [];
}

/// <summary>A rectangle on a page.</summary>
internal readonly record struct Area(double Left, double Top, double Width, double Height);

/// <summary>A filled rectangle: a rule, or the ground of a blank; or a row of dots as thick as the area is high.</summary>
/// <param name="Area">Where.</param>
/// <param name="Colour">In which colour.</param>
/// <param name="IsDotted">Whether it is a row of dots.</param>
internal readonly record struct PlacedShape(Area Area, Colour Colour, bool IsDotted = false);

/// <summary>A run of text in one face on one line.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Baseline">Its base line.</param>
/// <param name="Look">Face, size and colour.</param>
/// <param name="Shown">The glyphs, as the inside of a TJ array between its outermost parentheses.</param>
/// <param name="Content">What it belongs to; null for page furniture.</param>
/// <param name="ActualText">What it stands for where the glyphs do not say it; null for most.</param>
internal readonly record struct PlacedText(
    double Left, double Baseline, TextLook Look, ReadOnlyMemory<byte> Shown, TaggedContent? Content, string? ActualText);

/// <summary>Face, size and colour of text.</summary>
internal sealed record TextLook(Face Face, double Size, Colour Colour)
{
    /// <summary>A width of the face, given in thousandths of the size.</summary>
    public double Width(int thousandths) => thousandths * Size / 1000;
}
