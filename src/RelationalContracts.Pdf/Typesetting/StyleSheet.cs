using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting;

/// <summary>A theme in the terms of typesetting: faces instead of weights, colours instead of notations.</summary>
internal sealed class StyleSheet
{
    private readonly Theme _theme;
    private readonly FontFamily _family;
    private readonly IReadOnlyList<TrueTypeFont> _further;
    private readonly Dictionary<int, Face> _faces = [];
    private readonly List<Face> _others = [];
    private readonly Dictionary<string, TextLook> _looks = new(StringComparer.Ordinal);

    /// <summary>Reads a theme.</summary>
    public StyleSheet(Theme theme, FontFamily family, IReadOnlyList<TrueTypeFont> further)
    {
        _theme = theme;
        _family = family;
        _further = further;
        Text = Colour.Of(theme.TextColour);
        Quiet = Colour.Of(theme.QuietColour);
        Accent = Colour.Of(theme.AccentColour);
        Blank = Colour.Of(theme.BlankColour);
    }

    /// <summary>Colour of text.</summary>
    public Colour Text { get; }

    /// <summary>Colour of header, footer and leaders.</summary>
    public Colour Quiet { get; }

    /// <summary>The one accent.</summary>
    public Colour Accent { get; }

    /// <summary>The ground of a blank.</summary>
    public Colour Blank { get; }

    /// <summary>The numbers under which pages show the glyphs of all faces.</summary>
    public GlyphNumbers Glyphs { get; } = new();

    /// <summary>The faces used so far, by their index.</summary>
    public IReadOnlyList<Face> Faces => [.. _faces.Values.Concat(_others).Distinct().OrderBy(face => face.Index)];

    /// <summary>The measures of a style.</summary>
    public TextStyle Style(string key) => _theme.Style(key);

    /// <summary>Face, size and colour of a style.</summary>
    public TextLook Look(string key)
    {
        if (!_looks.TryGetValue(key, out var look))
        {
            var style = _theme.Style(key);
            _looks[key] = look = new TextLook(Face(style.Weight), style.Size, style.Colour is { } colour ? Colour.Of(colour) : Text);
        }

        return look;
    }

    /// <summary>A style's look in the heavier face that marks terms and run-in headings.</summary>
    /// <remarks>As heavy as the theme's clause headings, so that a page has two weights and not three.</remarks>
    public TextLook Strong(string key)
    {
        var strong = key + "/strong";
        if (!_looks.TryGetValue(strong, out var look))
        {
            var weight = Math.Max(_theme.Style(StyleNames.ClauseHeading).Weight, _theme.Style(key).Weight);
            _looks[strong] = look = Look(key) with { Face = Face(weight) };
        }

        return look;
    }

    /// <summary>The face that shows a character which a face lacks: the first of the theme's own fonts that has it, else the face itself.</summary>
    public Face FaceFor(int character, Face face)
    {
        var font = face.Covers(character) ? null : _further.FirstOrDefault(other => other.GlyphOf(character) != 0);
        return font is null ? face : Other(font);
    }

    private Face Other(TrueTypeFont font)
    {
        if (_others.Find(face => face.Font == font) is not { } other)
        {
            _others.Add(other = new Face(font, Count, Glyphs));
        }

        return other;
    }

    private int Count => _faces.Values.Distinct().Count() + _others.Count;

    private Face Face(int weight)
    {
        var font = _family.Face(weight);
        var known = _faces.Values.FirstOrDefault(face => face.Font == font);
        return _faces.TryGetValue(weight, out var face) ? face : _faces[weight] = known ?? new Face(font, Count, Glyphs);
    }
}
