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
    public List<PlacedText> Texts { get; } = new(64);

    /// <summary>Rules and grounds, which lie below the text and mean nothing to a reader's voice.</summary>
    public List<PlacedShape> Shapes { get; } = [];

    /// <summary>Drawings, each read where it stands.</summary>
    public List<PlacedDrawing> Drawings { get; } = [];

    /// <summary>Where the logo stands.</summary>
    public List<PlacedLogo> Logos { get; } = [];

    /// <summary>Links and fields.</summary>
    public List<ActiveArea> Areas { get; } = [];
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

/// <summary>A drawing: paths below, words above them, all of one element.</summary>
/// <param name="Area">Where.</param>
/// <param name="Paths">The paths, those below first.</param>
/// <param name="Texts">The words.</param>
/// <param name="Content">What it belongs to.</param>
internal sealed record PlacedDrawing(Area Area, IReadOnlyList<DrawnPath> Paths, IReadOnlyList<PlacedText> Texts, TaggedContent Content)
{
    /// <summary>The same further right and further down.</summary>
    public PlacedDrawing Moved(double right, double down) => this with
    {
        Area = Area with { Left = Area.Left + right, Top = Area.Top + down },
        Paths = [.. Paths.Select(path => path with { Points = [.. path.Points.Select(point => (point.X + right, point.Y + down))] })],
        Texts = [.. Texts.Select(text => text with { Left = text.Left + right, Baseline = text.Baseline + down })],
    };
}

/// <summary>The logo on a page.</summary>
/// <param name="Area">Where.</param>
/// <param name="Content">What it belongs to; null for page furniture.</param>
internal readonly record struct PlacedLogo(Area Area, TaggedContent? Content);

/// <summary>A line, or a filled shape.</summary>
/// <param name="Points">Its points.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">How thick it is; 0 for a shape that is filled.</param>
/// <param name="Dash">The length of a dash and of the gap after it; null for a line that is whole.</param>
internal sealed record DrawnPath(IReadOnlyList<(double X, double Y)> Points, Colour Colour, double Width, (double Length, double Gap)? Dash);
