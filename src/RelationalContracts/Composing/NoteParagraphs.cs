using System.Collections.Immutable;

namespace RelationalContracts.Composing;

/// <summary>Splits a note, as a YAML file holds it, into the paragraphs its author saw.</summary>
internal static class NoteParagraphs
{
    /// <summary>The paragraphs of a note.</summary>
    /// <remarks>
    /// Notes are written in lines of a width that suits the file. A line goes on the one before it, unless that one ended a
    /// sentence: authors begin each thought on a line of its own.
    /// </remarks>
    /// <param name="text">The note.</param>
    public static ImmutableArray<string> Of(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (paragraphs.Count == 0 || line.Length == 0 || EndsSentence(paragraphs[^1]))
            {
                paragraphs.Add(line);
            }
            else
            {
                paragraphs[^1] += " " + line;
            }
        }

        return [.. paragraphs.Where(paragraph => paragraph.Length > 0)];
    }

    private static bool EndsSentence(string line) => line.Length == 0 || line[^1] is '.' or '?' or '!' or ':';
}
