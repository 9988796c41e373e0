using System.Text;

namespace RelationalContracts.Composing.Terms;

/// <summary>Turns the straight quotes of drafting into curly ones.</summary>
internal static class Quotes
{
    /// <summary>Curls the quotes of a run of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="before">The character printed before them; a space where nothing is.</param>
    public static string Curl(string text, char before)
    {
        if (text.AsSpan().IndexOfAny('\'', '"') < 0)
        {
            return text;
        }

        var curled = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            curled.Append(character switch
            {
                '\'' => Opens(before) ? '\u2018' : '\u2019',
                '"' => Opens(before) ? '\u201C' : '\u201D',
                _ => character,
            });
            before = character;
        }

        return curled.ToString();
    }

    private static bool Opens(char before) => char.IsWhiteSpace(before) || before is '(' or '[' or '\u2013' or '\u2014' or '\u2018' or '\u201C' or '"' or '\'';
}
