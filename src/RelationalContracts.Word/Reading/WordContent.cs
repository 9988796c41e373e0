using System.Collections.Immutable;
using System.Xml;
using RelationalContracts.Diagnostics;
using RelationalContracts.Verifying;
using RelationalContracts.Word.Provenance;

namespace RelationalContracts.Word.Reading;

/// <summary>What a Word file holds of a draft: its paragraphs as they are now, and what it says about where they came from.</summary>
/// <param name="Provenance">What it says.</param>
/// <param name="Paragraphs">The paragraphs.</param>
internal sealed record WordContent(ProvenanceRead Provenance, IReadOnlyList<ParagraphRead> Paragraphs)
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file; must be able to seek; stays open.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="diagnostics">Receives RC5850 or RC5851.</param>
    public static WordContent? Read(Stream file, string name, DiagnosticBag diagnostics)
    {
        try
        {
            using var package = new DraftPackage(file);
            return Read(package, name, diagnostics);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or ArgumentException)
        {
            diagnostics.Add(WordDiagnostics.Unreadable(name));
            return null;
        }
    }

    /// <summary>Compares the paragraphs with places as they were written.</summary>
    /// <param name="written">The places.</param>
    /// <returns>What became of each, then what was added.</returns>
    public ImmutableArray<PlaceRead> Compare(ImmutableArray<SealedPlace> written)
    {
        var found = Found(written);
        return [.. written.Select(place => new PlaceRead(place.Id, State(place, found))), .. found.Added.Select(heading => new PlaceRead(heading, PlaceState.Added))];
    }

    /// <summary>The places among the paragraphs.</summary>
    /// <param name="written">The places as they were written.</param>
    public FoundPlaces Found(ImmutableArray<SealedPlace> written) => FoundPlaces.In(Paragraphs, written);

    private static WordContent? Read(DraftPackage package, string name, DiagnosticBag diagnostics)
    {
        var main = package.MainDocument();
        if (ProvenanceRead.Find(package) is not { } provenance)
        {
            diagnostics.Add(WordDiagnostics.NotOurs(name));
            return null;
        }

        using var body = package.Open(main) ?? throw new InvalidDataException();
        return new WordContent(provenance, ParagraphReader.Read(body, HeadingStyles.Of(package, main)));
    }

    private static PlaceState State(SealedPlace place, FoundPlaces found) => found.Texts.TryGetValue(place.Bookmark, out var text)
        ? PlaceSeal.HashOf(text) == place.Hash ? PlaceState.Intact : PlaceState.Changed
        : PlaceState.Missing;
}
