using RelationalContracts.Composing.Terms;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Looks for phrases in running text.</summary>
internal static class PhraseScan
{
    /// <summary>Every place at which a phrase stands, with the phrase in its singular form.</summary>
    /// <param name="finder">The phrases.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Start, int Length, string Phrase)> Find(this PhraseFinder finder, string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                index++;
                continue;
            }

            var length = finder.MatchAt(text, index, out var phrase);
            if (length > 0)
            {
                yield return (index, length, phrase);
            }

            index += Math.Max(length, PhraseFinder.WordLength(text, index));
        }
    }
}
