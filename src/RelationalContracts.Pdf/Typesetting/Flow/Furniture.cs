using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Flow;

/// <summary>Sets what every page but the cover carries: header, footer, and the numbers of the contents table.</summary>
/// <remarks>Header and footer are artifacts: a reader's voice does not repeat them on every page.</remarks>
internal sealed class Furniture(DocumentIdentity identity, PageSetup setup, Logo? logo, StyleSheet styles)
{
    private const double Hairline = 0.4;

    private readonly Dictionary<(string Text, double Room), string> _shortened = [];

    /// <summary>Adds header and footer to a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pages">How many pages there are.</param>
    public void Add(Page page, int pages)
    {
        var before = page.Texts.Count;
        var right = page.Width - setup.Right;
        var header = styles.Look(StyleNames.Header);
        var baseline = setup.Header;
        var edge = right - PlaceLogo(page, right, baseline);
        var status = Width(identity.HeaderRight, header);
        Place(page, Shortened(identity.HeaderLeft, header, edge - setup.Left - status - header.Size), header, setup.Left, baseline);
        Place(page, identity.HeaderRight, header, edge - status, baseline);
        var rule = new Area(setup.Left, baseline + (header.Size * 0.55), right - setup.Left, Hairline);
        page.Shapes.Add(new PlacedShape(rule, styles.Quiet));
        AddFooter(page, pages, right);
        MoveToFront(page.Texts, before);
    }

    /// <summary>Places the logo at the right edge, on the header's line, and returns the room it takes with the gap beside it.</summary>
    private double PlaceLogo(Page page, double right, double baseline)
    {
        if (logo?.InHeader(setup) is not { IsShown: true } size)
        {
            return 0;
        }

        page.Logos.Add(new PlacedLogo(new Area(right - size.Width, baseline - size.Height, size.Width, size.Height), null));
        return size.Width + Logo.Gap;
    }

    /// <summary>Header and footer come before the repeated headers of tables, so that the artifacts of all pages begin alike.</summary>
    private static void MoveToFront(List<PlacedText> texts, int from)
    {
        var furniture = texts[from..];
        texts.RemoveRange(from, furniture.Count);
        texts.InsertRange(0, furniture);
    }

    /// <summary>Places the number of a page flush right on a line of the contents table.</summary>
    public void PlaceNumber(Page page, int number, PageReference reference, double left, double top)
    {
        var word = reference.Style.Look.Face.Shape(number.ToString(CultureInfo.InvariantCulture));
        var at = left + reference.Right - reference.Style.Look.Width(word.Width);
        page.Texts.Add(new PlacedText(at, top + reference.Baseline, reference.Style.Look, word.Shown, reference.Style.Content, null));
    }

    private void AddFooter(Page page, int pages, double right)
    {
        var footer = styles.Look(StyleNames.Footer);
        var baseline = page.Height - setup.Footer;
        var count = string.Create(CultureInfo.InvariantCulture, $"{identity.PageWords.Page}{page.Index + 1}{identity.PageWords.Of}{pages}");
        var width = Width(count, footer);
        Place(page, Shortened(identity.FooterLeft, footer, right - setup.Left - width - footer.Size), footer, setup.Left, baseline);
        Place(page, count, footer, right - width, baseline);
    }

    private static double Width(string text, TextLook look) => look.Width(look.Face.Shape(text).Width);

    private static void Place(Page page, string text, TextLook look, double left, double baseline) =>
        page.Texts.Add(new PlacedText(left, baseline, look, look.Face.Shape(text).Shown, null, null));

    /// <summary>A text that would run into its neighbour ends with an ellipsis; worked out once for all pages as wide.</summary>
    private string Shortened(string text, TextLook look, double room)
    {
        if (!_shortened.TryGetValue((text, room), out var shortened))
        {
            _shortened[(text, room)] = shortened = Width(text, look) <= room ? text : Cut(text, look, room);
        }

        return shortened;
    }

    /// <summary>The longest beginning that fits, found by halving: a title may be thousands of characters long.</summary>
    private static string Cut(string text, TextLook look, double room)
    {
        var (fits, tooLong) = (0, text.Length);
        while (fits + 1 < tooLong)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = Width(Beginning(text, middle), look) <= room ? (middle, tooLong) : (fits, middle);
        }

        return Beginning(text, fits);
    }

    private static string Beginning(string text, int length)
    {
        var whole = length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text.AsSpan(0, whole).TrimEnd(), "…");
    }
}
