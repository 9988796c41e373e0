using System.Collections.Immutable;
using RelationalContracts.Carrying;
using RelationalContracts.Diagnostics;
using RelationalContracts.Verifying;
using RelationalContracts.Word.Provenance;
using RelationalContracts.Writers;

namespace RelationalContracts.Word.Reading;

/// <summary>Verifies a Word file: rebuilds its draft from what it carries, and compares words with that.</summary>
/// <remarks>A file that carries hashes only is compared with the seals of its places.</remarks>
public sealed class WordDraftVerifier : IDraftVerifier
{
    private readonly WordContractWriter _writer = new();

    /// <inheritdoc />
    public string Format => _writer.Format;

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith("PK"u8);

    /// <inheritdoc />
    public Verification? Verify(byte[] file, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (WordContent.Read(new MemoryStream(file), name, diagnostics) is not { } content)
        {
            return null;
        }

        var before = diagnostics.HasErrors;
        if (Rebuild(content.Provenance, name, diagnostics) is { } rebuilt)
        {
            return Compare(content, file, rebuilt, name, diagnostics);
        }

        bool? isRebuilt = diagnostics.HasErrors && !before ? false : null;
        return new Verification(content.Compare(content.Provenance.Places), isRebuilt, IsSameFile: false) { Paper = PaperSource.Read(content.Provenance.Files) };
    }

    private byte[]? Rebuild(ProvenanceRead provenance, string name, DiagnosticBag diagnostics)
    {
        var source = new CarriedSource(provenance.LibraryHash ?? string.Empty, provenance.Files) { Shared = provenance.Shared };
        if (DraftRebuilder.Rebuild(source, name, diagnostics) is not { } draft)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        _writer.Write(draft.Document, DraftFiles.Options(Format, draft.Document, draft.Theme, source), bytes, []);
        return bytes.ToArray();
    }

    private static Verification Compare(WordContent content, byte[] file, byte[] rebuilt, string name, DiagnosticBag diagnostics)
    {
        var written = WordContent.Read(new MemoryStream(rebuilt), name, diagnostics)!;
        var isRebuilt = written.Provenance.Places.SequenceEqual(content.Provenance.Places);
        if (!isRebuilt)
        {
            diagnostics.Add(VerificationDiagnostics.AnotherDraft(name));
        }

        return new Verification(WithDifferences(content, written), isRebuilt, file.AsSpan().SequenceEqual(rebuilt));
    }

    /// <summary>
    /// The places of the rebuilt draft with the bookmarks that the file says they have: a file whose record was changed may count
    /// them otherwise.
    /// </summary>
    private static ImmutableArray<SealedPlace> Relabelled(ImmutableArray<SealedPlace> written, ImmutableArray<SealedPlace> recorded)
    {
        var bookmarks = recorded.GroupBy(place => place.Id).ToDictionary(group => group.Key, group => new Queue<string>(group.Select(place => place.Bookmark)));
        return [.. written.Select(place => place with { Bookmark = bookmarks.TryGetValue(place.Id, out var queue) && queue.TryDequeue(out var bookmark) ? bookmark : string.Empty })];
    }

    private static ImmutableArray<PlaceRead> WithDifferences(WordContent content, WordContent written)
    {
        var places = written.Provenance.Places;
        var here = Relabelled(places, content.Provenance.Places);
        var (was, now) = (written.Found(places).Texts, content.Found(here).Texts);
        return [.. content.Compare(here).Select((place, index) => place.State is PlaceState.Changed
            ? place with { Difference = WordingDifference.Between(was[places[index].Bookmark], now[here[index].Bookmark]) }
            : place)];
    }
}
