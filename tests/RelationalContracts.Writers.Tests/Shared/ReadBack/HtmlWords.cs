using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The words of a page as AngleSharp finds them, without what only the page has: skip link, captions for listeners, notes, and the labels of drawings.</summary>
internal static class HtmlWords
{
    private static readonly string[] InsideALine = ["A", "B", "BDI", "DFN", "MARK", "SPAN"];

    public static string Of(byte[] file)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file));
        foreach (var element in page.QuerySelectorAll(".skip, caption, aside.note, svg"))
        {
            element.Remove();
        }

        var words = new StringBuilder();
        Add(words, page.Body!);
        return words.ToString();
    }

    private static void Add(StringBuilder words, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                words.Append(text.Data);
                continue;
            }

            var separator = InsideALine.Contains(child.NodeName) ? string.Empty : " ";
            words.Append(separator);
            Add(words, child);
            words.Append(separator);
        }
    }
}
