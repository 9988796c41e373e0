using System.Collections.Immutable;

namespace RelationalContracts.Documents;

/// <summary>A drawing of something that the document says: who meets, the year's reviews, the way of the money.</summary>
/// <remarks>
/// Drawn with a few plain shapes, so that every format can show it as it is: vectors in PDF, HTML and Word, data in JSON. Whoever cannot
/// see it, and the Markdown, have the same in words in the blocks that follow it. Measures are points from the upper left
/// corner, downwards; a writer scales the whole to its page. A drawing means nothing by colour alone.
/// </remarks>
/// <param name="Caption">What it is called, for people who do not see it; not printed, since a heading stands above it.</param>
/// <param name="Alternative">What it shows, in a sentence or two.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Shapes">The shapes, those below first.</param>
public sealed record Figure(string Caption, string Alternative, double Width, double Height, ImmutableArray<FigureShape> Shapes) : Block
{
    /// <summary>The size of every label, in points: large enough to read, and never below 9 on a page of A4.</summary>
    public const double LabelSize = 9.5;

    /// <summary>The distance from one line of a label to the next.</summary>
    public const double LabelLeading = 12;

    /// <summary>The weight of every line.</summary>
    public const double LineWeight = 0.75;

    /// <summary>The words of its labels in order, each line by itself.</summary>
    public IEnumerable<string> Words => Shapes.OfType<FigureLabel>().Select(label => label.Text);
}

/// <summary>A shape of a drawing. A closed set: a writer switches over all of them.</summary>
public abstract record FigureShape
{
    private protected FigureShape()
    {
    }
}

/// <summary>A rectangle with an outline, on which labels lie.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Tone">Its outline's tone; a box without outline is a pale band.</param>
public sealed record FigureBox(double Left, double Top, double Width, double Height, FigureTone Tone) : FigureShape;

/// <summary>A line from point to point, at right angles.</summary>
/// <param name="Points">The points; two at least.</param>
/// <param name="IsDashed">Whether it is dashed.</param>
/// <param name="HasArrow">Whether its last point is the tip of an arrow.</param>
/// <param name="Tone">Its tone.</param>
public sealed record FigureLine(ImmutableArray<FigurePoint> Points, bool IsDashed, bool HasArrow, FigureTone Tone) : FigureShape;

/// <summary>A point of a drawing.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public readonly record struct FigurePoint(double X, double Y);

/// <summary>A small filled mark: a disc for what recurs, a diamond for what has its month.</summary>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, from the top.</param>
/// <param name="Radius">Half its width.</param>
/// <param name="IsDiamond">Whether it is a diamond.</param>
/// <param name="Tone">Its tone.</param>
public sealed record FigureMark(double X, double Y, double Radius, bool IsDiamond, FigureTone Tone) : FigureShape;

/// <summary>One line of words.</summary>
/// <param name="X">Where it begins, or its middle, as <paramref name="Align"/> says.</param>
/// <param name="Baseline">Its base line.</param>
/// <param name="Text">The words.</param>
/// <param name="Align">Which part of the line stands at <paramref name="X"/>.</param>
/// <param name="IsStrong">Whether it is set in the heavier face.</param>
/// <param name="Tone">Its tone.</param>
public sealed record FigureLabel(double X, double Baseline, string Text, FigureAlign Align, bool IsStrong, FigureTone Tone) : FigureShape;

/// <summary>Which part of a label stands at its place.</summary>
public enum FigureAlign
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,
}

/// <summary>The few tones of a drawing, which a theme turns into colours.</summary>
public enum FigureTone
{
    /// <summary>The colour of text.</summary>
    Text,

    /// <summary>The theme's quiet grey.</summary>
    Quiet,

    /// <summary>The theme's one accent.</summary>
    Accent,

    /// <summary>A pale grey: the ground of a band, behind everything.</summary>
    Pale,
}
