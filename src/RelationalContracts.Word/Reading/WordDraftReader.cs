using System.Collections.Immutable;
using System.Xml;
using RelationalContracts.Diagnostics;
using RelationalContracts.Word.Provenance;

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
        try
        {
            using var package = new DraftPackage(file);
            return Read(package, name, diagnostics);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException)
        {
            diagnostics.Add(WordDiagnostics.Unreadable(name));
            return null;
        }
    }

    private static WordDraft? Read(DraftPackage package, string name, DiagnosticBag diagnostics)
    {
        var main = package.MainDocument();
        if (ProvenanceRead.Find(package) is not { } provenance)
        {
            diagnostics.Add(WordDiagnostics.NotOurs(name));
            return null;
        }

        using var body = package.Open(main) ?? throw new InvalidDataException();
        var paragraphs = ParagraphReader.Read(body, HeadingStyles.Of(package, main));
        return new WordDraft(States(provenance, paragraphs), provenance.LibraryHash, provenance.Files);
    }

    private static ImmutableArray<PlaceRead> States(ProvenanceRead provenance, IEnumerable<ParagraphRead> paragraphs)
    {
        var found = FoundPlaces.In(paragraphs, provenance.Places);
        var written = provenance.Places.Select(place => new PlaceRead(place.Id, State(place, found)));
        return [.. written, .. found.Added.Select(heading => new PlaceRead(heading, PlaceState.Added))];
    }

    private static PlaceState State(SealedPlace place, FoundPlaces found) => found.Hashes.TryGetValue(place.Bookmark, out var hash)
        ? hash == place.Hash ? PlaceState.Intact : PlaceState.Changed
        : PlaceState.Missing;
}
