using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Pages;

namespace RelationalContracts.Word.Styles;

/// <summary>Where the lines for signatures begin and end: all at one edge, after the longest word before any of them.</summary>
/// <param name="From">From the left margin to the beginning of the line.</param>
/// <param name="To">From the left margin to its end.</param>
internal readonly record struct SignatureRule(double From, double To)
{
    private const double Shortest = 84;
    private const double Gap = 14;
    private const double Length = 246;
    private const double MostForWords = 0.68;

    // Faces differ: a word that reached past the stop would throw its line onto the next.
    private const double WiderFace = 1.15;

    /// <summary>The lines of a document.</summary>
    public static SignatureRule Of(ContractDocument document, Theme theme)
    {
        var measure = theme.Page.Width - theme.Page.Left - theme.Page.Right;
        var type = theme.Style(StyleNames.Signature);
        var words = document.Parts.SelectMany(part => part.Blocks).OfType<SignatureBlock>().SelectMany(block => block.Lines);
        var from = words.Select(word => (WiderFace * TextMeasure.Width(word, type)) + Gap).Append(Shortest).Max();
        from = Math.Min(from, measure * MostForWords);
        return new SignatureRule(from, Math.Min(measure, from + Length));
    }
}
