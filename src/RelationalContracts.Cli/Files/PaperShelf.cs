using RelationalContracts.Diagnostics;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Cli.Files;

/// <summary>Writes papers (documents that are no contract) in the formats asked for.</summary>
internal sealed class PaperShelf(IEnumerable<IContractWriter> writers)
{
    /// <summary>The formats there are.</summary>
    public IReadOnlyList<string> Formats => [.. writers.Select(writer => writer.Format)];

    /// <summary>Writes papers.</summary>
    /// <param name="papers">The papers with the themes they wear.</param>
    /// <param name="workspace">The themes.</param>
    /// <param name="folder">The folder to write into.</param>
    /// <param name="stem">What the files' names begin with; the paper's template follows.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="diagnostics">Receives what could not be written.</param>
    public IReadOnlyList<WrittenFile> Write(
        IEnumerable<Paper> papers, Workspace workspace, string folder, string stem, IReadOnlyCollection<string> formats, DiagnosticBag diagnostics)
    {
        var written = new List<WrittenFile>();
        foreach (var (paper, format) in papers.SelectMany(paper => formats.Select(format => (paper, format))))
        {
            var content = Bytes(paper, format, workspace, diagnostics);
            var path = Path.Combine(folder, $"{stem}-{paper.Document.Identity.Template}.{format}");
            if (WholeFile.Write(path, content, diagnostics))
            {
                written.Add(WrittenFile.Of(path, paper.Document.Identity.Template, format, content));
            }
        }

        return written;
    }

    private byte[] Bytes(Paper paper, string format, Workspace workspace, DiagnosticBag diagnostics)
    {
        using var bytes = new MemoryStream();
        writers.First(writer => writer.Format == format).Write(paper.Document, new WriteOptions(ThemeOf(paper, workspace)), bytes, diagnostics);
        return bytes.ToArray();
    }

    private static Theme ThemeOf(Paper paper, Workspace workspace) =>
        workspace.Themes.TryGetValue(paper.Theme, out var theme) ? theme : workspace.Themes.Values.First();
}
