using System.Collections.Immutable;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;

namespace RelationalContracts.Papers;

/// <summary>Makes the texts and tables of papers.</summary>
internal static class PaperText
{
    /// <summary>A text of ours on one line, in curly quotes.</summary>
    /// <param name="text">The text.</param>
    public static Text Of(string text) => new(Quotes.Curl(text.ReplaceLineEndings(" "), ' '));

    /// <summary>A run in which our own words have curly quotes; what others wrote stays as it is.</summary>
    /// <param name="inlines">The run.</param>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines) => [.. inlines.Select(inline => inline is Text text ? Of(text.Value) : inline)];

    /// <summary>What a user wrote, as it was written.</summary>
    /// <param name="text">The text; line breaks become spaces.</param>
    /// <param name="path">Where the user wrote it: the path of the key.</param>
    public static ValueText Value(string text, string path) => new(text.ReplaceLineEndings(" "), path);

    /// <summary>A paragraph without a number.</summary>
    /// <param name="text">Its text.</param>
    public static Paragraph Paragraph(string text) => new([Of(text)]);

    /// <summary>A table of texts.</summary>
    /// <param name="caption">What it shows, for people who do not see it.</param>
    /// <param name="headings">The headings; one that ends in <c>#</c> stands over figures.</param>
    /// <param name="rows">The rows.</param>
    public static Table Table(string caption, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows) => Table(
        caption, headings, rows.Select(row => row.Select(cell => (ImmutableArray<Inline>)[Of(cell)])));

    /// <summary>A table of runs.</summary>
    /// <param name="caption">What it shows, for people who do not see it.</param>
    /// <param name="headings">The headings; one that ends in <c>#</c> stands over figures.</param>
    /// <param name="rows">The rows.</param>
    public static Table Table(string caption, IEnumerable<string> headings, IEnumerable<IEnumerable<ImmutableArray<Inline>>> rows) => new(
        caption,
        [.. headings.Select(heading => new TableColumn(Of(heading.TrimEnd('#')).Value, heading.EndsWith('#')))],
        [.. rows.Select(row => new TableRow([.. row.Select(Of)]))]);
}
