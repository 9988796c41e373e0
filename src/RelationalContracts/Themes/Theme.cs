using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Themes;

/// <summary>How documents look: page, faces, sizes, colours and the ladder of numbers. One file in <c>templates/themes/</c>.</summary>
/// <remarks>All lengths are points (1/72 inch) unless a name says millimetres. Writers know no measure of their own.</remarks>
public sealed record Theme
{
    /// <summary>The theme's id, such as <c>firm</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The paper and its margins.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>The family of the PDF's fonts: <c>source-serif-4</c> or <c>source-sans-3</c>.</summary>
    public required string PdfFamily { get; init; }

    /// <summary>Font files of the theme's own, asked in order for a character that the family lacks; the first weight serves all.</summary>
    public ImmutableArray<ThemeFont> FurtherFonts { get; init; } = [];

    /// <summary>The logo, the deal's own where it has one; null for none.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The face that Word names, one that every office has, such as <c>Georgia</c>.</summary>
    public required string WordFont { get; init; }

    /// <summary>The faces that HTML asks for, in order, as a CSS font-family value.</summary>
    public required string HtmlFonts { get; init; }

    /// <summary>Colour of text, as <c>#rrggbb</c>.</summary>
    public required string TextColour { get; init; }

    /// <summary>The one accent, used for the cover's rule, as <c>#rrggbb</c>.</summary>
    public required string AccentColour { get; init; }

    /// <summary>Colour of header, footer and leaders, as <c>#rrggbb</c>.</summary>
    public required string QuietColour { get; init; }

    /// <summary>The ground of a blank, as <c>#rrggbb</c>.</summary>
    public required string BlankColour { get; init; }

    /// <summary>Whether long words may be broken at the end of a line.</summary>
    public required bool Hyphenate { get; init; }

    /// <summary>Every named style, by its key (<see cref="StyleNames"/>).</summary>
    public required ImmutableDictionary<string, TextStyle> Styles { get; init; }

    /// <summary>The ladder of numbers for clauses: rung 0 is level 1.</summary>
    public required ImmutableArray<Rung> ClauseLadder { get; init; }

    /// <summary>The ladder of numbers for a schedule's paragraphs: rung 0 is level 1.</summary>
    public required ImmutableArray<Rung> ScheduleLadder { get; init; }

    /// <summary>Space above and below the text of a table's cell.</summary>
    public required double CellPadding { get; init; }

    /// <summary>The colour of a tone of drawings, as <c>#rrggbb</c>.</summary>
    /// <param name="tone">The tone; the pale one is a fifth of the quiet grey.</param>
    public string ColourOf(FigureTone tone) => tone switch
    {
        FigureTone.Text => TextColour,
        FigureTone.Quiet => QuietColour,
        FigureTone.Accent => AccentColour,
        _ => PaleColour,
    };

    private string PaleColour
    {
        get
        {
            const int parts = 5;
            var quiet = Convert.ToInt32(QuietColour[1..], 16);
            var pale = new[] { quiet >> 16, (quiet >> 8) & 0xFF, quiet & 0xFF }.Select(part => 0xFF - ((0xFF - part) / parts));
            return "#" + string.Concat(pale.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The theme with the cover's title moved up by what its logo takes, so that it stays in its third of the page.</summary>
    public Theme WithRoomForLogo()
    {
        const double least = 40;
        var size = Logo?.OnCover(Page) ?? default;
        var title = Style(StyleNames.CoverTitle);
        return size.IsShown && title.Above > least
            ? this with { Styles = Styles.SetItem(StyleNames.CoverTitle, title with { Above = Math.Max(least, title.Above - size.Height - Logo.Gap) }) }
            : this;
    }

    /// <summary>The style of a key; falls back on the body's where a theme does not name it.</summary>
    /// <param name="key">One of <see cref="StyleNames"/>.</param>
    public TextStyle Style(string key) => Styles.TryGetValue(key, out var style) ? style : Styles[StyleNames.Body];
}

/// <summary>A font file that a theme names.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="At">Where the theme names it.</param>
/// <param name="File">Its bytes; empty where there is no such file.</param>
public sealed record ThemeFont(string Name, SourceSpan At, ReadOnlyMemory<byte> File);

/// <summary>The paper and its margins, in points.</summary>
/// <param name="Width">Width of the page.</param>
/// <param name="Height">Height of the page.</param>
/// <param name="Left">Left margin.</param>
/// <param name="Right">Right margin.</param>
/// <param name="Top">Top margin, to the first line of the text.</param>
/// <param name="Bottom">Bottom margin, from the last line of the text.</param>
/// <param name="Header">From the top edge to the header's line.</param>
/// <param name="Footer">From the bottom edge to the footer's line.</param>
public sealed record PageSetup(
    double Width, double Height, double Left, double Right, double Top, double Bottom, double Header, double Footer);

/// <summary>One named style of text.</summary>
/// <param name="Size">Size of the type.</param>
/// <param name="Leading">From one base line to the next.</param>
/// <param name="Weight">Weight of the face: 400, 600 or 700.</param>
/// <param name="Above">Space above the paragraph.</param>
/// <param name="Below">Space below the paragraph.</param>
public sealed record TextStyle(double Size, double Leading, int Weight, double Above, double Below)
{
    /// <summary>The colour, as <c>#rrggbb</c>; null for the theme's text colour.</summary>
    public string? Colour { get; init; }
}

/// <summary>One rung of the ladder of numbers.</summary>
/// <param name="NumberAt">Where the number begins, from the left margin.</param>
/// <param name="TextAt">Where the text begins, from the left margin; numbers hang before it.</param>
public sealed record Rung(double NumberAt, double TextAt);
