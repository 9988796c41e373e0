using RelationalContracts.Carrying;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Cli.Files;

/// <summary>Writes documents and papers (documents that are no contract) in the formats asked for.</summary>
internal sealed class PaperShelf(IEnumerable<IContractWriter> writers)
{
    /// <summary>The formats there are.</summary>
    public IReadOnlyList<string> Formats => [.. writers.Select(writer => writer.Format)];

    /// <summary>Writes papers.</summary>
    /// <param name="papers">The papers with the themes they wear.</param>
    /// <param name="workspace">The themes.</param>
    /// <param name="madeFrom">The file that the papers were made from, which Word files and PDFs name with its hash.</param>
    /// <param name="folder">The folder to write into.</param>
    /// <param name="stem">What the files' names begin with; the paper's template follows.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="diagnostics">Receives what could not be written.</param>
    public IReadOnlyList<WrittenFile> Write(
        IEnumerable<Paper> papers, Workspace workspace, SourceFile madeFrom, string folder, string stem, IReadOnlyCollection<string> formats, DiagnosticBag diagnostics)
    {
        var written = new List<WrittenFile>();
        foreach (var paper in papers)
        {
            var source = PaperSource.Of(paper.Document, Path.GetFileName(madeFrom.Path), madeFrom.Bytes);
            written.AddRange(Write(paper.Document, format => Options(format, ThemeOf(paper, workspace), source), folder, stem, formats, diagnostics));
        }

        return written;
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the writer of a format needs besides it.</param>
    /// <param name="folder">The folder to write into.</param>
    /// <param name="stem">What the files' names begin with; the document's template follows.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="diagnostics">Receives what could not be written.</param>
    public IReadOnlyList<WrittenFile> Write(
        ContractDocument document, Func<string, WriteOptions> options, string folder, string stem, IReadOnlyCollection<string> formats, DiagnosticBag diagnostics)
    {
        var written = new List<WrittenFile>();
        foreach (var writer in formats.Select(format => writers.First(writer => writer.Format == format)))
        {
            using var bytes = new MemoryStream();
            writer.Write(document, options(writer.Format), bytes, diagnostics);
            var path = Path.Combine(folder, $"{stem}-{document.Identity.Template}.{writer.Format}");
            written.Write(path, document.Identity.Template, writer.Format, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), diagnostics);
        }

        return written;
    }

    // The other formats are made for other programs, and carry nothing.
    private static WriteOptions Options(string format, Theme theme, CarriedSource source) =>
        format is "docx" or "pdf" ? new WriteOptions(theme) { Source = source } : new WriteOptions(theme);

    private static Theme ThemeOf(Paper paper, Workspace workspace) =>
        workspace.Themes.TryGetValue(paper.Theme, out var theme) ? theme : workspace.Themes.Values.First();
}
