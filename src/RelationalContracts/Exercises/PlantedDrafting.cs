using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Exercises;

/// <summary>Adds a sentence to a provision's drafting, as somebody might have typed it into the file.</summary>
internal static class PlantedDrafting
{
    /// <summary>A workspace in which a provision says one thing more.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="flaw">What it says.</param>
    /// <returns>The workspace; null where the provision's file is not among its files.</returns>
    public static Workspace? In(Workspace workspace, Provision provision, Flaw flaw)
    {
        var files = workspace.Files.Concat(workspace.OwnFiles).ToList();
        if (files.FindLast(one => one.Path == provision.At.File) is not { } file)
        {
            return null;
        }

        var planted = new SourceFile(file.Path, Encoding.UTF8.GetBytes(Planted(Encoding.UTF8.GetString(file.Bytes.Span), flaw)));
        return ProvisionReader.Read(planted, new DiagnosticBag()) is not { } changed ? null : workspace with
        {
            Library = new ClauseLibrary(
                workspace.Library.Provisions.Select(one => one.Id == provision.Id ? changed with { IsFromLibrary = provision.IsFromLibrary } : one),
                workspace.Library.ProperNames),
            Files = [.. workspace.Files.Select(one => one.Path == file.Path ? planted : one)],
        };
    }

    private static string Planted(string text, Flaw flaw)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (IsVariant(lines[i], flaw.IsForCharters))
            {
                lines.Insert(EndOfList(lines, i), $"99. {flaw.Add}");
            }
        }

        return string.Join('\n', lines);
    }

    private static bool IsVariant(string line, bool isCharter) =>
        isCharter ? line == "## Charter" : line is "## Light" or "## Standard" or "## Robust";

    /// <summary>The line after the last one of a variant's own list, before its schedules and definitions.</summary>
    private static int EndOfList(List<string> lines, int heading)
    {
        var end = lines.FindIndex(heading + 1, line => line.StartsWith('#'));
        end = end < 0 ? lines.Count : end;
        while (lines[end - 1].Length == 0)
        {
            end--;
        }

        return end;
    }
}
