using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Body;
using RelationalContracts.Word.Pages;

namespace RelationalContracts.Word.Styles;

/// <summary>Where the lines for signatures begin and end: all at one edge, after the longest word before any of them.</summary>
/// <param name="From">From the left margin, or that of the column, to the beginning of the line.</param>
/// <param name="To">From there to its end.</param>
/// <param name="IsAboveWords">Whether the words are too long to stand beside a line, and stand below it.</param>
internal readonly record struct SignatureRule(double From, double To, bool IsAboveWords)
{
    /// <summary>How many blocks stand in a row where there are several.</summary>
    public const int Columns = 2;

    private const double Shortest = 84;
    private const double Gap = 14;
    private const double Length = 246;
    private const double MostForWords = 0.68;
    private const double MostForWordsInColumn = 0.45;

    // Faces differ: a word that reached past the stop would throw its line onto the next.
    private const double WiderFace = 1.15;

    /// <summary>Whether the blocks of a part stand in columns: two at least, at its end.</summary>
    public static bool IsInColumns(Part part) =>
        part.Blocks.Count(block => block is SignatureBlock) >= Columns && part.Blocks.SkipWhile(block => block is not SignatureBlock).All(block => block is SignatureBlock);

    /// <summary>The lines of a document.</summary>
    public static SignatureRule Of(ContractDocument document, Theme theme)
    {
        var measure = theme.Page.Width - theme.Page.Left - theme.Page.Right;
        var type = theme.Style(StyleNames.Signature);
        var words = document.Parts.SelectMany(part => part.Blocks).OfType<SignatureBlock>().SelectMany(block => block.Lines);
        var widest = words.Select(word => WiderFace * TextMeasure.Width(word, type)).Append(0).Max() + Gap;
        return document.Parts.Any(IsInColumns) ? InColumn((measure - SectionWriter.Gutter) / Columns, widest) : OnPage(measure, Math.Max(Shortest, widest));
    }

    private static SignatureRule InColumn(double width, double widest) =>
        widest > width * MostForWordsInColumn ? new(0, width, IsAboveWords: true) : new(widest, width, IsAboveWords: false);

    private static SignatureRule OnPage(double measure, double widest)
    {
        var from = Math.Min(widest, measure * MostForWords);
        return new(from, Math.Min(measure, from + Length), IsAboveWords: false);
    }
}
