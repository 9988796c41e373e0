using System.Collections.Immutable;
using RelationalContracts.Carrying;
using RelationalContracts.Diagnostics;
using RelationalContracts.Verifying;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf.Reading;

/// <summary>Verifies a PDF: rebuilds it from the files it carries, and compares bytes and, where those differ, words.</summary>
public sealed class PdfDraftVerifier : IDraftVerifier
{
    private readonly PdfContractWriter _writer = new();

    /// <inheritdoc />
    public string Format => _writer.Format;

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith("%PDF-"u8);

    /// <inheritdoc />
    public Verification? Verify(byte[] file, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (PdfContent.Read(file, name, diagnostics) is not { } content)
        {
            return null;
        }

        if (!content.Files.TryGetValue(File.Attachments.HashFile, out var hash) || !content.Files.ContainsKey(DraftSources.Deal))
        {
            return CompareHashes(content, name, diagnostics);
        }

        var carried = new CarriedSource(hash.Trim(), content.Files.Remove(File.Attachments.HashFile));
        return DraftRebuilder.Rebuild(carried, name, diagnostics) is { } draft ? Compare(content, file, draft, carried, name, diagnostics) : null;
    }

    private static Verification? CompareHashes(PdfContent content, string name, DiagnosticBag diagnostics)
    {
        if (PlaceHashes.Compare(content) is not { } places)
        {
            diagnostics.Add(PdfDiagnostics.NothingToCompare(name));
            return null;
        }

        var paper = PaperSource.Read(content.Files);
        if (paper is null)
        {
            diagnostics.Add(CarryingDiagnostics.HashesOnly(name));
        }

        return new Verification(places, IsRebuilt: null, IsSameFile: false) { Paper = paper };
    }

    private Verification Compare(PdfContent content, byte[] file, RebuiltDraft draft, CarriedSource carried, string name, DiagnosticBag diagnostics)
    {
        foreach (var font in draft.Theme.FurtherFonts.Where(font => font.File.IsEmpty))
        {
            diagnostics.Add(PdfDiagnostics.FontNotCarried(font.Name, name));
        }

        var options = DraftFiles.Options(Format, draft.Document, draft.Theme, carried);
        using var bytes = new MemoryStream();
        _writer.Write(draft.Document, options, bytes, []);
        var rebuilt = bytes.ToArray();
        var places = PdfContent.Read(rebuilt, name, diagnostics)!.Places(draft.Document);
        if (file.AsSpan().SequenceEqual(rebuilt))
        {
            return new Verification([.. places.Select(place => new PlaceRead(place.Id, PlaceState.Intact))], IsRebuilt: true, IsSameFile: true);
        }

        var isRebuilt = options.Source!.Files.OrderBy(copy => copy.Key, StringComparer.Ordinal).SequenceEqual(carried.Files.OrderBy(copy => copy.Key, StringComparer.Ordinal));
        if (!isRebuilt)
        {
            diagnostics.Add(VerificationDiagnostics.AnotherDraft(name));
        }

        return new Verification(Compare(places, content), isRebuilt, IsSameFile: false);
    }

    private static ImmutableArray<PlaceRead> Compare(ImmutableArray<PlaceText> places, PdfContent content)
    {
        var shown = string.Join(' ', content.Pieces.Select(piece => piece.Text));
        return [.. PlaceAlignment.Compare(places, shown), .. content.Overlays.Select(overlay => new PlaceRead(overlay, PlaceState.Added))];
    }
}
