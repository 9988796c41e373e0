using System.Security.Cryptography;
using RelationalContracts.Cli.Commands;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Writers;

namespace RelationalContracts.Cli.Files;

/// <summary>Writes papers about a deal beside its documents: each whole, in the formats asked for, named after the deal.</summary>
/// <param name="writers">The writers there are.</param>
internal sealed class PaperFiles(IEnumerable<IContractWriter> writers)
{
    /// <summary>The formats there are.</summary>
    public IEnumerable<string> Formats => writers.Select(writer => writer.Format);

    /// <summary>Writes papers.</summary>
    /// <param name="open">The deal.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="formats">The formats, of <see cref="Formats"/>.</param>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="diagnostics">Receives what cannot be shown or written.</param>
    /// <returns>The files written, in order.</returns>
    public List<PaperFile> Write(
        OpenDeal open, IEnumerable<ContractDocument> papers, IEnumerable<string> formats, string folder, DiagnosticBag diagnostics)
    {
        var written = new List<PaperFile>();
        foreach (var (paper, writer) in papers.SelectMany(paper => formats.Select(format => (paper, writers.First(writer => writer.Format == format)))))
        {
            if (Write(open, paper, writer, folder, diagnostics) is { } file)
            {
                written.Add(file);
            }
        }

        return written;
    }

    private static PaperFile? Write(OpenDeal open, ContractDocument paper, IContractWriter writer, string folder, DiagnosticBag diagnostics)
    {
        using var bytes = new MemoryStream();
        writer.Write(paper, new WriteOptions(DealTheme.Of(open.Workspace, open.Deal, paper)), bytes, diagnostics);
        var path = Path.Combine(folder, $"{open.Stem}-{paper.Identity.Template}.{writer.Format}");
        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return WholeFile.Write(path, content, diagnostics)
            ? new PaperFile(path.Replace('\\', '/'), paper.Identity.Template, writer.Format, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)))
            : null;
    }
}

/// <summary>A file that was written.</summary>
internal sealed record PaperFile(string Path, string Document, string Format, int Bytes, string Sha256);
