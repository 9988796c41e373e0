using System.Text.RegularExpressions;

namespace RelationalContracts.Documents;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static partial class SentenceSplitter
{
    /// <summary>The sentences of a text, in order, without the spaces between them.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            yield return text[start..(end.Index + end.Length)].Trim();
            start = end.Index + end.Length;
        }

        if (text.AsSpan(start).Trim().Length > 0)
        {
            yield return text[start..].Trim();
        }
    }

    // A full stop inside an address or an abbreviation has no capital after it, or only one letter before it.
    [GeneratedRegex(@"(?<=[\p{L}\p{N}\])%’”][\p{L}\p{N}\])%’”])[.?!]+[’”)]?(?=\s+[\p{Lu}\p{N}“‘(\[])")]
    private static partial Regex End();
}
