using RelationalContracts.Carrying;
using RelationalContracts.Cli.Files;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing.Reports;

namespace RelationalContracts.Cli.Commands;

/// <summary>Writes the documents of a deal, with what the checks found bound in and the sources that each file carries.</summary>
/// <param name="shelf">What writes files.</param>
internal sealed class DraftPress(PaperShelf shelf)
{
    /// <summary>Writes.</summary>
    /// <param name="open">The deal.</param>
    /// <param name="composed">What was composed from it.</param>
    /// <param name="review">The review of it.</param>
    /// <param name="hashesOnly">Whether the files carry hashes of their sources only.</param>
    /// <param name="folder">The folder to write into.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="diagnostics">Receives what could not be written.</param>
    public IReadOnlyList<WrittenFile> Write(
        OpenDeal open, ComposedDeal composed, DealReview review, bool hashesOnly, string folder, IReadOnlyCollection<string> formats, DiagnosticBag diagnostics)
    {
        // What stands in a file is as old as the deal says, so that the same deal gives the same bytes on any day.
        var report = review.On(open.Deal.Date);
        var bound = AppendixBinder.Bind(composed, new ChecksAppendix(report, open.Workspace.Law));
        Memory.LetGo();
        var sources = DraftSources.Gather(open.Workspace, open.Deal, bound, hashesOnly, report);
        var written = new List<WrittenFile>();
        foreach (var document in bound.Documents)
        {
            var (theme, source) = (DealTheme.Of(open.Workspace, open.Deal, document), sources.For(document));
            written.AddRange(shelf.Write(document, format => DraftFiles.Options(format, document, theme, source), folder, open.Stem, formats, diagnostics));
        }

        return written;
    }
}
