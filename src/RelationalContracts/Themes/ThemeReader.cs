using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

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
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it: RC1800 to RC1810, and the codes of every YAML file.</param>
    /// <returns>The theme; null where anything is wrong with it.</returns>
    public static Theme? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new DiagnosticBag();
        var root = ThemeMap.Of(YamlReader.Read(file, findings), findings);
        var theme = root.IsThere ? Theme(root) : null;
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
            PdfFamily = fonts.Word("pdf", PdfFamilies),
            FurtherFonts = [.. fonts.Places("further").Select(place => new ThemeFont(place.Name, place.At, default))],
            WordFont = fonts.FontNames("word"),
            HtmlFonts = fonts.FontNames("html"),
            TextColour = colours.Colour("text"),
            AccentColour = colours.Colour("accent"),
            QuietColour = colours.Colour("quiet"),
            BlankColour = colours.Colour("blank"),
            Hyphenate = root.Flag("hyphenate"),
            Logo = LogoReader.Read(root.Optional("logo")),
            CellPadding = root.Length("cell-padding", 0, LargestType),
            ClauseLadder = Ladder(ladder, "clauses", 5),
            ScheduleLadder = Ladder(ladder, "schedules", 4),
            Styles = Styles(root),
        };
        Array.ForEach([root, fonts, colours, ladder], map => map.ReportUnknownKeys());
        return theme;
    }

    private static PageSetup Page(ThemeMap page)
    {
        var (width, height) = Papers.GetValueOrDefault(page.Word("size", [.. Papers.Keys.Order(StringComparer.Ordinal)]), Papers["A4"]);
        double Margin(string key) => page.Length(key, 0, LargestLength);
        var setup = new PageSetup(
            width, height, Margin("left"), Margin("right"), Margin("top"), Margin("bottom"), Margin("header"), Margin("footer"));
        if (width - setup.Left - setup.Right < LeastMeasure || height - setup.Top - setup.Bottom < LeastMeasure)
        {
            page.Report(ThemeDiagnostics.NoRoomForText);
        }

        page.ReportUnknownKeys();
        return setup;
    }

    private static ImmutableArray<Rung> Ladder(ThemeMap ladder, string key, int rungs)
    {
        var maps = ladder.Maps(key);
        if (ladder.Has(key) && maps.Length != rungs)
        {
            ladder.Report(place => ThemeDiagnostics.WrongNumberOfRungs(key, rungs, maps.Length, place), key);
        }

        return [.. maps.Select(Rung)];
    }

    private static Rung Rung(ThemeMap map)
    {
        var rung = new Rung(map.Length("number", 0, LargestLength), map.Length("text", 0, LargestLength));
        if (rung.TextAt < rung.NumberAt)
        {
            map.Report(ThemeDiagnostics.TextBeforeNumber);
        }

        map.ReportUnknownKeys();
        return rung;
    }

    private static ImmutableDictionary<string, TextStyle> Styles(ThemeMap root)
    {
        var styles = ImmutableDictionary.CreateBuilder<string, TextStyle>(StringComparer.Ordinal);
        foreach (var (entry, map) in root.Named("styles"))
        {
            if (!StyleNames.All.Contains(entry.Key))
            {
                root.Report(_ => ThemeDiagnostics.UnknownStyle(entry.Key, entry.KeyAt));
            }

            styles[entry.Key] = Style(map);
        }

        if (root.Has("styles") && !styles.ContainsKey(StyleNames.Body))
        {
            root.Report(ThemeDiagnostics.NoBodyStyle, "styles");
        }

        return styles.ToImmutable();
    }

    private static TextStyle Style(ThemeMap map)
    {
        var weight = int.Parse(map.Word("weight", Weights), System.Globalization.CultureInfo.InvariantCulture);
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
