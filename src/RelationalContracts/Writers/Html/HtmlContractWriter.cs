using System.Security.Cryptography;
using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes a document as one self-contained web page that people can read, print and listen to.</summary>
/// <remarks>
/// Made for WCAG 2.2 level AA: language and title, headings in order, a skip link, contents as navigation, header cells
/// with their scope, numbers as text that can be searched and copied. The page has no script and asks for nothing; its
/// content security policy allows its own style sheet, by its hash, and nothing else, so that even a fault in escaping
/// could not run or fetch anything.
/// </remarks>
public sealed class HtmlContractWriter : IContractWriter
{
    /// <inheritdoc />
    public string Format => "html";

    /// <inheritdoc />
    public void Write(ContractDocument document, WriteOptions options, Stream output, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var html = new HtmlOutput(new PrintableText(Format, diagnostics));
        html.DocumentType();
        html.Open("html", ("lang", document.Identity.Language));
        html.Line();
        WriteHead(html, document, options.Theme);
        WriteBody(html, document, options.Theme);
        html.CloseLine("html");
        html.WriteTo(output);
    }

    private static void WriteHead(HtmlOutput html, ContractDocument document, Theme theme)
    {
        var css = HtmlStyleSheet.Of(theme, document);
        html.Open("head");
        html.Line();
        Meta(html, ("charset", "utf-8"));
        Meta(html, ("http-equiv", "Content-Security-Policy"), ("content", PolicyFor(css, theme)));
        Meta(html, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Meta(html, ("name", "generator"), ("content", "RelationalContracts"));
        if (document.Identity.Author.Length > 0)
        {
            Meta(html, ("name", "author"), ("content", document.Identity.Author));
        }

        html.ElementLine("title", document.Identity.FileTitle);
        html.StyleSheet(css);
        html.CloseLine("head");
    }

    private static void Meta(HtmlOutput html, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Open("meta", attributes);
        html.Line();
    }

    private static string PolicyFor(string css, Theme theme)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        var images = theme.Logo is null ? string.Empty : " img-src data:;";
        return $"default-src 'none'; style-src 'sha256-{hash}';{images} base-uri 'none'; form-action 'none'";
    }

    private static void WriteBody(HtmlOutput html, ContractDocument document, Theme theme)
    {
        var hasNotes = document.AllBlocks().Any(block => block is DraftingNote);
        html.Open("body", ("class", hasNotes ? "with-notes" : null));
        html.Line();
        html.ElementLine("a", "Skip to the text", ("class", "skip"), ("href", "#" + HtmlNames.Words));
        var parts = new HtmlParts(html, document.Identity.Edition);
        if (document.Foreword is { } foreword)
        {
            html.Open("div", ("class", "foreword"));
            html.Line();
            parts.Write(foreword);
            html.CloseLine("div");
        }

        HtmlFront.WriteCover(html, document, theme);
        HtmlFront.WriteContents(html, document);
        html.Open("main", ("id", HtmlNames.Words), ("tabindex", "-1"));
        html.Line();
        foreach (var part in document.Parts.Skip(document.FirstPart))
        {
            parts.Write(part);
        }

        html.CloseLine("main");
        html.CloseLine("body");
    }
}
