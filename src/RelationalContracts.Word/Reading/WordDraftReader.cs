using RelationalContracts.Diagnostics;

namespace RelationalContracts.Word.Reading;

/// <summary>Reads a Word file back and says which of its places still are what <see cref="WordContractWriter"/> wrote.</summary>
/// <remarks>
/// Words count, looks do not. Numbers that Word counts and the pages of the contents are no words, so that a clause that only
/// moved is intact. A change that Word tracks counts as made. Nothing in the file is trusted: an unreadable one is a finding.
/// </remarks>
public static class WordDraftReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file; must be able to seek; stays open.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="diagnostics">Receives RC5850 for a file that cannot be read and RC5851 for one that is not ours.</param>
    /// <returns>What was read; null where there is a finding.</returns>
    public static WordDraft? Read(Stream file, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return WordContent.Read(file, name, diagnostics) is { } content
            ? new WordDraft(content.Compare(content.Provenance.Places), content.Provenance.LibraryHash, content.Provenance.Files)
            : null;
    }
}
