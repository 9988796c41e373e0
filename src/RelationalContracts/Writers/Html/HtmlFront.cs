using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes what stands before a document's parts: cover and contents.</summary>
internal static class HtmlFront
{
    public static void WriteCover(HtmlOutput html, ContractDocument document, Theme theme)
    {
        var cover = document.Cover;
        html.Open("header", ("class", cover.IsBrief ? "cover brief" : "cover"));
        html.Line();
        WriteLogo(html, theme);
        html.ElementLine("p", cover.StatusLine, ("class", "cover-status"));
        html.ElementLine("h1", cover.Title, ("lang", document.Identity.TitleLanguage));
        html.ElementLine("p", cover.Subtitle, ("class", "cover-subtitle"));
        WriteParties(html, cover);
        html.ElementLine("p", cover.Dated, ("class", "cover-dated"));
        html.CloseLine("header");
    }

    /// <summary>The logo as part of the page, which asks for nothing.</summary>
    private static void WriteLogo(HtmlOutput html, Theme theme)
    {
        if (theme.Logo is { Image: { } image } logo && logo.OnCover(theme.Page) is { IsShown: true } size)
        {
            var source = $"data:{image.MediaType};base64,{Convert.ToBase64String(image.Bytes.Span)}";
            html.Open("img", ("class", "cover-logo"), ("src", source), ("alt", logo.Alternative), ("width", Pixels(size.Width)), ("height", Pixels(size.Height)));
            html.Line();
        }
    }

    // A pixel of a style sheet is three quarters of a point.
    private static string Pixels(double points) => Math.Round(points * 4 / 3).ToString(CultureInfo.InvariantCulture);

    public static void WriteContents(HtmlOutput html, ContractDocument document)
    {
        if (document.ContentsHeading is not { } heading)
        {
            return;
        }

        html.Open("nav", ("class", "contents"), ("aria-labelledby", HtmlNames.Contents));
        html.Line();
        html.ElementLine("h2", heading, ("id", HtmlNames.Contents));
        html.Open("ol", ("role", "list"));
        html.Line();
        foreach (var entry in document.Contents())
        {
            WriteEntry(html, entry);
        }

        html.CloseLine("ol");
        html.CloseLine("nav");
    }

    private static void WriteParties(HtmlOutput html, Cover cover)
    {
        if (cover.Parties.IsEmpty)
        {
            return;
        }

        html.ElementLine("p", cover.Between, ("class", "cover-party"));
        html.Open("ul", ("class", "cover-party"), ("role", "list"));
        html.Line();
        for (var i = 0; i < cover.Parties.Length; i++)
        {
            html.Open("li");
            html.Element("bdi", cover.Parties[i], ("lang", cover.LanguageOfParty(i)));
            html.CloseLine("li");
        }

        html.CloseLine("ul");
    }

    private static void WriteEntry(HtmlOutput html, ContentsEntry entry)
    {
        html.Open("li");
        html.Open("a", ("href", HtmlNames.LinkTo(entry.Anchor)));
        WriteNumber(html, entry.Number);
        html.Element("span", entry.Heading, ("lang", entry.Language));
        html.Close("a");
        html.CloseLine("li");
    }

    /// <summary>A number before a heading, with the space that parts them when they are read or copied.</summary>
    public static void WriteNumber(HtmlOutput html, string number)
    {
        if (number.Length > 0)
        {
            html.Element("span", number, ("class", "number"));
            html.Text(" ");
        }
    }
}
