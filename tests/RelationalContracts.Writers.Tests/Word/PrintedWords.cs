using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>All words of a document in printed order, numbers before what they number, apart from the pages' furniture.</summary>
internal static partial class PrintedWords
{
    /// <summary>The words as one text with single spaces; pages of the contents left out.</summary>
    public static string Of(ContractDocument document) =>
        OneSpaced(string.Join(' ',
        document.Parts.Take(document.FirstPart).SelectMany(Of).Concat(Cover(document.Cover)).Concat(Contents(document)).Concat(document.Parts.Skip(document.FirstPart).SelectMany(Of))));

    /// <summary>LibreOffice's text export in the same form; a line of the contents ends in a tab and its page.</summary>
    public static string OfExport(string text) => OneSpaced(PageOfContents().Replace(text.TrimStart('\uFEFF'), string.Empty));

    private static IEnumerable<string> Cover(Cover cover) =>
        [cover.StatusLine, cover.Title, cover.Subtitle, cover.Between, .. cover.Parties, cover.Dated];

    private static IEnumerable<string> Contents(ContractDocument document) => document.ContentsHeading is { } heading
        ? document.Contents().Select(entry => $"{entry.Number} {entry.Heading}").Prepend(heading)
        : [];

    private static IEnumerable<string> Of(Part part) =>
        [part.Label?.Printed ?? string.Empty, part.Heading, PlainText.Of(part.CalledBy), .. Of(part.Blocks)];

    private static IEnumerable<string> Of(ImmutableArray<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Clause clause => [clause.Label.Printed, clause.Heading, .. Of(clause.Blocks)],
        Paragraph paragraph => [PlainText.Of(paragraph.Inlines)],
        NumberedList list => list.Items.SelectMany(item => Of(item.Blocks).Prepend(item.Label.Printed)),
        DefinitionList list => list.Definitions.SelectMany(definition => Of(definition.Blocks)),
        Table table => [.. table.Columns.Select(column => column.Heading), .. table.Rows.SelectMany(row => row.Cells).Select(cell => PlainText.Of(cell))],
        SignatureBlock signature => [PlainText.Of(signature.Attestation), .. signature.Lines],
        DraftingNote or Figure => [],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string OneSpaced(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"(?<=\t[^\n\t]*|^[^\n\t]*)\t[0-9]+(?=\r?\n)", RegexOptions.Multiline)]
    private static partial Regex PageOfContents();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
