using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets the text at hand as lines.</summary>
internal sealed class ParagraphSetter
{
    private const double LabelGap = 4;

    private readonly SettingDesk _desk;
    private readonly LineBreaker _breaker = new();
    private readonly LineComposer _composer = new();
    private readonly Hyphenation? _hyphenation;

    /// <summary>Works at a desk.</summary>
    public ParagraphSetter(SettingDesk desk)
    {
        _desk = desk;
        var patterns = desk.Theme.Hyphenate ? HyphenationPatterns.For(desk.Document.Identity.Language) : null;
        _hyphenation = patterns is null ? null : new Hyphenation(patterns);
    }

    /// <summary>Sets the text at hand and empties it.</summary>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="left">Its left edge, from the left margin.</param>
    /// <param name="width">Its width.</param>
    /// <param name="label">The number that hangs before the first line; null for none.</param>
    /// <param name="isTitle">Whether it is a title, whatever its style.</param>
    /// <returns>The lines, with the rules about what stays together inside the paragraph.</returns>
    public List<Strip> Set(string style, double left, double width, HangingLabel? label = null, bool isTitle = false)
    {
        var measures = _desk.Styles.Style(style);
        var baseline = Baseline(_desk.Styles.Look(style), measures.Leading);
        var strips = new List<Strip>();
        var labelled = label is null ? null : PlaceLabel(label, measures, baseline);
        var indent = labelled is null ? 0 : Math.Max(0, label!.EndsAt(_desk) + LabelGap - left);
        _desk.Text.CutTo(width);
        var last = isTitle || IsTitle(style) ? LastLine.OfTitle : LastLine.OfText;
        var lines = _breaker.BreakLines(_desk.Text, width - indent, width, IsRunningText(style) ? _hyphenation : null, last);
        Break? from = null;
        foreach (var to in lines)
        {
            if (from is { } start)
            {
                var strip = strips.Count == 0 && labelled is not null ? labelled : new Strip(measures.Leading);
                _composer.Compose(_desk.Text, start, to, strips.Count == 0 ? left + indent : left, baseline, strip);
                strips.Add(strip);
            }

            from = to;
        }

        _desk.Text.Clear();
        return Finish(strips, measures);
    }

    /// <summary>The base line of a line of text, the leading shared evenly above and below the letters.</summary>
    public static double Baseline(TextLook look, double leading)
    {
        var font = look.Face.Font;
        return ((leading - look.Width(font.Ascent - font.Descent)) / 2) + look.Width(font.Ascent);
    }

    /// <summary>Headings, contents, the cover and the cells of tables keep their words whole.</summary>
    private static bool IsRunningText(string style) => style is
        StyleNames.Body or StyleNames.Level2 or StyleNames.Level3 or StyleNames.Level4 or StyleNames.Level5 or
        StyleNames.ScheduleLevel1 or StyleNames.ScheduleLevel2 or StyleNames.ScheduleLevel3 or StyleNames.ScheduleLevel4 or
        StyleNames.Party or StyleNames.Recital or StyleNames.Definition or StyleNames.Note;

    private static bool IsTitle(string style) => style is
        StyleNames.CoverTitle or StyleNames.CoverSubtitle or StyleNames.PartHeading or StyleNames.ScheduleTitle or StyleNames.ClauseHeading;

    private Strip PlaceLabel(HangingLabel label, TextStyle measures, double baseline)
    {
        var strip = new Strip(measures.Leading);
        LineComposer.Place(label.Text, label.Style(_desk), label.At, baseline, strip);
        return strip;
    }

    /// <summary>Two lines at least stand on either side of a page break.</summary>
    private static List<Strip> Finish(List<Strip> strips, TextStyle measures)
    {
        if (strips.Count > 0)
        {
            strips[0].Above = measures.Above;
            strips[^1].Below = measures.Below;
        }

        if (strips.Count > 1)
        {
            strips[0].KeepsWithNext = true;
            strips[^2].KeepsWithNext = true;
        }

        return strips;
    }
}

/// <summary>A number that hangs before the first line of a paragraph.</summary>
/// <param name="Text">The number as printed.</param>
/// <param name="At">Where it begins, from the left margin.</param>
/// <param name="Key">Its style.</param>
/// <param name="Tag">Its element.</param>
internal sealed record HangingLabel(string Text, double At, string Key, Tag Tag)
{
    private RunStyle? _style;

    /// <summary>Its looks; its content is made once.</summary>
    public RunStyle Style(SettingDesk desk) => _style ??= new RunStyle(desk.Styles.Look(Key), desk.Content(Tag));

    /// <summary>Where it ends.</summary>
    public double EndsAt(SettingDesk desk)
    {
        var look = desk.Styles.Look(Key);
        return At + look.Width(look.Face.Shape(Text).Width);
    }
}
