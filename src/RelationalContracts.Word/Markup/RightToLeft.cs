namespace RelationalContracts.Word.Markup;

/// <summary>Finds text in scripts that run from the right.</summary>
/// <remarks>Word orders the words of a run by its <c>w:rtl</c> switch (17.3.2.30), not by the letters alone.</remarks>
internal static class RightToLeft
{
    /// <summary>Whether any letter of the text runs from the right.</summary>
    public static bool IsIn(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || (text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFE') && text.Any(IsLetter));

    /// <summary>Whether the text as a whole runs from the right: its first letter says so (Unicode Bidirectional Algorithm, P2).</summary>
    public static bool Leads(string text) => text.FirstOrDefault(char.IsLetter) is var first && IsLetter(first);

    /// <summary>The text in pieces of one direction each; spaces between two words from the right go with them.</summary>
    public static IEnumerable<(string Piece, bool IsRightToLeft)> Pieces(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var isRightToLeft = IsLetter(text[from]);
            var to = isRightToLeft ? EndOfRightToLeft(text, from) : EndOfOther(text, from);
            yield return (text[from..to], isRightToLeft);
            from = to;
        }
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours (Unicode blocks 0590-08FF), and the presentation forms.
    private static bool IsLetter(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    private static int EndOfOther(string text, int from)
    {
        while (from < text.Length && !IsLetter(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int EndOfRightToLeft(string text, int from)
    {
        var end = from;
        for (var i = from; i < text.Length && (IsLetter(text[i]) || IsBetweenWords(text[i])); i++)
        {
            end = IsLetter(text[i]) ? i + 1 : end;
        }

        return end;
    }

    private static bool IsBetweenWords(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsDigit(c);
}
