using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Themes;

/// <summary>Reads a theme's YAML into a <see cref="Theme"/>.</summary>
/// <remarks>
/// A theme is whole or it is not used: a document half in a house style is worse than a message. So every key must be
/// there, the styles excepted, where what is not named looks like the body, and every fault of a file is reported at once.
/// </remarks>
public static class ThemeReader
{
    private const double LargestLength = 2000;
    private const double LargestType = 200;
    private const double LeastMeasure = 72;

    private static readonly ImmutableArray<string> PdfFamilies = ["source-sans-3", "source-serif-4"];
    private static readonly ImmutableArray<string> Weights = ["400", "600", "700"];

    private static readonly ImmutableDictionary<string, (double Width, double Height)> Papers =
        new Dictionary<string, (double, double)>
        {
            ["A3"] = (Millimetres.ToPoints(297), Millimetres.ToPoints(420)),
            ["A4"] = (Millimetres.ToPoints(210), Millimetres.ToPoints(297)),
            ["A5"] = (Millimetres.ToPoints(148), Millimetres.ToPoints(210)),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Reads a theme.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file's path as messages name it.</param>
    /// <param name="diagnostics">Receives what is wrong: RC1800 to RC1849, and the codes of broken YAML.</param>
    /// <returns>The theme; null where anything is wrong with it.</returns>
    public static Theme? Read(string text, string file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new DiagnosticBag();
        var theme = ThemeMap.Open(text, file, findings) is { } root ? Theme(root) : null;
        diagnostics.AddRange(findings);
        return findings.HasErrors ? null : theme;
    }

    private static Theme Theme(ThemeMap root)
    {
        var fonts = root.Map("fonts");
        var colours = root.Map("colours");
        var ladder = root.Map("ladder");
        var theme = new Theme
        {
            Id = root.Text("id"),
            Title = root.Text("title"),
            Page = Page(root.Map("page")),
            PdfFamily = fonts.OneOf("pdf", PdfFamilies),
            WordFont = fonts.FontNames("word"),
            HtmlFonts = fonts.FontNames("html"),
            TextColour = colours.Colour("text"),
            AccentColour = colours.Colour("accent"),
            QuietColour = colours.Colour("quiet"),
            BlankColour = colours.Colour("blank"),
            Hyphenate = root.Flag("hyphenate"),
            CellPadding = root.Length("cell-padding", 0, LargestType),
            ClauseLadder = Ladder(ladder, "clauses", 5),
            ScheduleLadder = Ladder(ladder, "schedules", 4),
            Styles = Styles(root.Map("styles")),
        };
        Array.ForEach([root, fonts, colours, ladder], map => map.ReportUnknownKeys());
        return theme;
    }

    private static PageSetup Page(ThemeMap page)
    {
        var (width, height) = Papers.GetValueOrDefault(page.OneOf("size", [.. Papers.Keys.Order(StringComparer.Ordinal)]), Papers["A4"]);
        double Margin(string key) => page.Length(key, 0, LargestLength);
        var setup = new PageSetup(
            width, height, Margin("left"), Margin("right"), Margin("top"), Margin("bottom"), Margin("header"), Margin("footer"));
        if (width - setup.Left - setup.Right < LeastMeasure || height - setup.Top - setup.Bottom < LeastMeasure)
        {
            page.Report(ThemeDiagnostics.NoRoomForText(page.Place));
        }

        page.ReportUnknownKeys();
        return setup;
    }

    private static ImmutableArray<Rung> Ladder(ThemeMap ladder, string key, int rungs)
    {
        var maps = ladder.Maps(key);
        if (maps.Length != rungs)
        {
            ladder.Report(ThemeDiagnostics.WrongNumberOfRungs(key, rungs, maps.Length, ladder.PlaceOf(key)));
        }

        return [.. maps.Select(Rung)];
    }

    private static Rung Rung(ThemeMap map)
    {
        var rung = new Rung(map.Length("number", 0, LargestLength), map.Length("text", 0, LargestLength));
        if (rung.TextAt < rung.NumberAt)
        {
            map.Report(ThemeDiagnostics.TextBeforeNumber(map.Place));
        }

        map.ReportUnknownKeys();
        return rung;
    }

    private static ImmutableDictionary<string, TextStyle> Styles(ThemeMap styles)
    {
        styles.Map(StyleNames.Body);
        foreach (var key in styles.Keys.Except(StyleNames.All, StringComparer.Ordinal))
        {
            styles.Report(ThemeDiagnostics.UnknownStyle(key, styles.PlaceOf(key)));
        }

        return StyleNames.All.Where(styles.Has).ToImmutableDictionary(key => key, key => Style(styles.Map(key)), StringComparer.Ordinal);
    }

    private static TextStyle Style(ThemeMap map)
    {
        var weight = int.Parse(map.OneOf("weight", Weights), System.Globalization.CultureInfo.InvariantCulture);
        var style = new TextStyle(
            map.Length("size", 1, LargestType), map.Length("leading", 1, LargestLength), weight,
            map.Length("above", 0, LargestLength), map.Length("below", 0, LargestLength))
        {
            Colour = map.Has("colour") ? map.Colour("colour") : null,
        };
        map.ReportUnknownKeys();
        return style;
    }
}
