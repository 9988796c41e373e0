using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Markdown;

/// <summary>Writes a document as Markdown that reads well in any viewer, and as plain text.</summary>
/// <remarks>
/// Numbers and references are text, and nothing in the document's words is read as mark-up. There is no HTML in it: many
/// viewers strip it. A theme has nothing to say to Markdown.
/// </remarks>
public sealed class MarkdownContractWriter : IContractWriter
{
    /// <inheritdoc />
    public string Format => "md";

    /// <inheritdoc />
    public void Write(ContractDocument document, WriteOptions options, Stream output, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var markdown = new MarkdownOutput();
        var inlines = new MarkdownInlines(new PrintableText(Format, diagnostics));
        var blocks = new MarkdownBlocks(markdown, inlines);
        if (document.Foreword is { } foreword)
        {
            WritePart(foreword, blocks);
        }

        WriteCover(document, markdown, blocks);
        WriteContents(document, markdown, blocks);
        foreach (var part in document.Parts.Skip(document.FirstPart))
        {
            WritePart(part, blocks);
        }

        markdown.WriteTo(output);
    }

    private static void WriteCover(ContractDocument document, MarkdownOutput markdown, MarkdownBlocks blocks)
    {
        var cover = document.Cover;
        blocks.Words(cover.StatusLine);
        blocks.Heading(1, string.Empty, cover.Title, document.Identity.TitleLanguage);
        blocks.Words(cover.Subtitle);
        if (!cover.Parties.IsEmpty)
        {
            blocks.Words(cover.Between);
            WriteList(cover.Parties, markdown, blocks, cover.LanguageOfParty);
        }

        blocks.Words(cover.Dated);
    }

    private static void WriteContents(ContractDocument document, MarkdownOutput markdown, MarkdownBlocks blocks)
    {
        if (document.ContentsHeading is { } heading)
        {
            blocks.Heading(2, string.Empty, heading);
            var entries = document.Contents().ToList();
            WriteList([.. entries.Select(entry => $"{entry.Number} {entry.Heading}".Trim())], markdown, blocks, i => entries[i].Language);
        }
    }

    private static void WriteList(IReadOnlyList<string> lines, MarkdownOutput markdown, MarkdownBlocks blocks, Func<int, string?> language)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            markdown.BeginItem();
            blocks.Words(lines[i], joinsLast: i > 0, language(i));
            markdown.End();
        }
    }

    private static void WritePart(Part part, MarkdownBlocks blocks)
    {
        var number = part.Label?.Printed ?? string.Empty;
        if (part.Heading.Length + number.Length > 0)
        {
            blocks.Heading(2, number, part.Heading, part.HeadingLanguage);
        }

        if (!part.CalledBy.IsEmpty)
        {
            blocks.Paragraph(part.CalledBy);
        }

        blocks.Write(part.Blocks, part.Heading.Length > 0 ? 3 : 2);
    }
}
