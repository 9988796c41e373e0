using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Html;

/// <summary>Pages read back by a parser that follows the HTML Standard and stops at every error that it names.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static IHtmlDocument Of(ContractDocument document, Theme? theme = null, DiagnosticBag? diagnostics = null) =>
        Parsed(Written.As("html", document, theme, diagnostics));

    public static IHtmlDocument Parsed(byte[] file) => Parser.ParseDocument(Encoding.UTF8.GetString(file));

    /// <summary>Elements and their attributes' names in order, without any text: what must not change with the words.</summary>
    public static string Skeleton(IHtmlDocument page) => string.Join('\n', page.All.Select(element =>
        $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));
}
