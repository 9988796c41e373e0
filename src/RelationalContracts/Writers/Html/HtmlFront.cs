using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes what stands before a document's parts: cover and contents.</summary>
internal static class HtmlFront
{
    public static void WriteCover(HtmlOutput html, Cover cover)
    {
        html.Open("header", ("class", cover.IsBrief ? "cover brief" : "cover"));
        html.Line();
        html.ElementLine("p", cover.StatusLine, ("class", "cover-status"));
        html.ElementLine("h1", cover.Title);
        html.ElementLine("p", cover.Subtitle, ("class", "cover-subtitle"));
        WriteParties(html, cover);
        html.ElementLine("p", cover.Dated, ("class", "cover-dated"));
        html.CloseLine("header");
    }

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
        foreach (var party in cover.Parties)
        {
            html.Open("li");
            html.Element("bdi", party);
            html.CloseLine("li");
        }

        html.CloseLine("ul");
    }

    private static void WriteEntry(HtmlOutput html, ContentsEntry entry)
    {
        html.Open("li");
        html.Open("a", ("href", HtmlNames.LinkTo(entry.Anchor)));
        WriteNumber(html, entry.Number);
        html.Element("span", entry.Heading);
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
