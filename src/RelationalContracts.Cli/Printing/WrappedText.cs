using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Prints long sentences so that what belongs together stays indented together.</summary>
internal static class WrappedText
{
    private const int LeastWidth = 40;

    /// <summary>Prints a text, with every line but the first hanging below its beginning.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="lead">What stands before the text: an indent, perhaps with a mark.</param>
    /// <param name="text">The text.</param>
    public static void Print(IAnsiConsole console, string lead, string text)
    {
        var indent = new string(' ', lead.Length);
        var width = Math.Max(LeastWidth, console.Profile.Width - 1) - lead.Length;
        foreach (var line in Lines(text, width))
        {
            console.WriteLine(lead + line);
            lead = indent;
        }
    }

    private static IEnumerable<string> Lines(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
