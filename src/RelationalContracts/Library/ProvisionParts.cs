using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>A heading of a provision's file with the text below it.</summary>
/// <param name="Level">How many number signs it has.</param>
/// <param name="Title">Its words.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Text">What stands below it, up to the next heading.</param>
internal sealed record ProvisionPart(int Level, string Title, SourceSpan At, SourceText Text)
{
    /// <summary>Whether only blank lines stand below it.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text.Text);
}

/// <summary>A provision's file cut at its particulars and its headings.</summary>
/// <remarks>
/// Headings are found before Markdown is read, so that an unclosed block in one variant leaves the others readable.
/// </remarks>
internal sealed record ProvisionParts(SourceText FrontMatter, ProvisionPart Preamble, IReadOnlyList<ProvisionPart> Parts)
{
    private const string Rule = "---";

    /// <summary>Cuts a file.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="diagnostics">Receives RC1101.</param>
    /// <returns>Its parts; null where it has no particulars.</returns>
    public static ProvisionParts? Cut(SourceText source, DiagnosticBag diagnostics)
    {
        var end = EndOfFrontMatter(source);
        if (end < 0)
        {
            diagnostics.Add(DraftingDiagnostics.NoFrontMatter(source.At(0)));
            return null;
        }

        var headings = Enumerable.Range(end + 1, source.LineCount - end - 1).Where(line => LevelOf(source.Line(line)) > 0).ToList();
        var parts = headings.Select((line, index) => Part(source, line, index + 1 < headings.Count ? headings[index + 1] : source.LineCount));
        var preamble = new ProvisionPart(0, string.Empty, source.At(0), Lines(source, end + 1, headings.Count > 0 ? headings[0] : source.LineCount));
        return new ProvisionParts(Lines(source, 1, end), preamble, [.. parts]);
    }

    private static int EndOfFrontMatter(SourceText source)
    {
        if (!IsRule(source, 0))
        {
            return -1;
        }

        for (var line = 1; line < source.LineCount; line++)
        {
            if (IsRule(source, line))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool IsRule(SourceText source, int line) => source.Line(line).TrimEnd().SequenceEqual(Rule);

    private static ProvisionPart Part(SourceText source, int line, int next)
    {
        var heading = source.Line(line);
        var level = LevelOf(heading);
        return new ProvisionPart(
            level, heading[level..].Trim().ToString(), source.At(source.StartOf(line), heading.Length), Lines(source, line + 1, next));
    }

    private static int LevelOf(ReadOnlySpan<char> line)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level is > 0 and <= 6 && (level == line.Length || line[level] == ' ') ? level : 0;
    }

    private static SourceText Lines(SourceText source, int from, int to)
    {
        var start = from < source.LineCount ? source.StartOf(from) : source.Text.Length;
        var end = to < source.LineCount ? source.StartOf(to) : source.Text.Length;
        return new SourceText(source.Text[start..end], new SourceSpan(source.File, from + 1, 1));
    }
}
