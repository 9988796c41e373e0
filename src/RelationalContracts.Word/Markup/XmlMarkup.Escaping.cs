using System.Buffers;
using System.Xml;

namespace RelationalContracts.Word.Markup;

/// <content>What XML 1.0 allows in text, and how the rest is written.</content>
internal sealed partial class XmlMarkup
{
    // What words cannot hold as it is; and what lines cannot, which keep their tabs and breaks and stand in no attribute.
    private static readonly SearchValues<char> OfWords = SearchValues.Create([.. Controls(), '&', '<', '>', '"']);
    private static readonly SearchValues<char> OfLines = SearchValues.Create([.. Controls().Where(c => c is not ('\t' or '\n')), '&', '<', '>']);

    private static IEnumerable<char> Controls() => Enumerable.Range(0, ' ').Select(code => (char)code);

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> marked)
    {
        for (var at = text.IndexOfAny(marked); at >= 0; at = text.IndexOfAny(marked))
        {
            CopyAllowed(text[..at]);
            Copy(Escaped(text[at], marked == OfLines));
            text = text[(at + 1)..];
        }

        CopyAllowed(text);
    }

    /// <summary>Copies text in which nothing is left to escape; surrogates, U+FFFE and U+FFFF are looked at one by one.</summary>
    private void CopyAllowed(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uFFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uFFFF'))
        {
            Copy(text[..at]);
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            Copy(isPair ? text.Slice(at, 2) : Allowed(text[at]));
            text = text[(at + (isPair ? 2 : 1))..];
        }

        Copy(text);
    }

    private ReadOnlySpan<char> Escaped(char c, bool keepsLines) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' or '\n' => " ",
        // A reader of XML would take it for a line feed (2.11).
        '\r' => keepsLines ? "&#xD;" : " ",
        _ => Allowed(c),
    };

    /// <summary>A character, or what stands for one that XML forbids (2.2).</summary>
    private char[] Allowed(char c) => [XmlConvert.IsXmlChar(c) ? c : _forbidden.Replace(c)];
}
