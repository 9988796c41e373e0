using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Prints text whose later lines stand under its first word, without spaces at the ends of lines.</summary>
internal static class HangingText
{
    private const int Narrowest = 40;

    /// <summary>Prints.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="lead">What stands before the first line; the others are indented by its width.</param>
    /// <param name="text">The text.</param>
    public static void Write(IAnsiConsole console, string lead, string text)
    {
        var width = Math.Max(Narrowest, console.Profile.Width - 1) - lead.Length;
        var indent = lead;
        foreach (var line in Lines(text, width))
        {
            console.WriteLine(indent + line);
            indent = new string(' ', lead.Length);
        }
    }

    /// <summary>A text in lines of whole words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most letters of a line; a longer word has a line of its own.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
