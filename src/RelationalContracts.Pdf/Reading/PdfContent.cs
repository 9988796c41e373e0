using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Pdf.Reading;

/// <summary>What a PDF shows, and the files it carries.</summary>
/// <param name="Pieces">What its pages show, in order, with the section each piece stands in.</param>
/// <param name="Sections">How many sections stand at the top of its structure tree.</param>
/// <param name="Files">The text of the files it carries, by name.</param>
/// <param name="Overlays">What lies over its pages besides links: notes, stamps, boxes, fields.</param>
internal sealed partial record PdfContent(
    ImmutableArray<(Section? Section, string Text)> Pieces, int Sections, ImmutableSortedDictionary<string, string> Files, ImmutableArray<string> Overlays)
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="diagnostics">Receives RC5855.</param>
    public static PdfContent? Read(byte[] file, string name, DiagnosticBag diagnostics)
    {
        try
        {
            var objects = new PdfObjects(file);
            var places = TaggedPlaces.Read(objects);
            var pieces = PageText.Read(objects).Select(piece => (places.Of(piece), WithoutPage(piece.Text, places.Of(piece))));
            return new PdfContent([.. pieces], places.Count, AttachedFiles.Read(objects), [.. OverlaysOf(objects)]);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            diagnostics.Add(PdfDiagnostics.Unreadable(name));
            return null;
        }
    }

    /// <summary>The words of each place of a document that this file was just made from, in order.</summary>
    /// <param name="document">The document.</param>
    public ImmutableArray<PlaceText> Places(ContractDocument document)
    {
        var places = new List<PlaceText>();
        foreach (var (section, text) in Pieces)
        {
            var id = section is { } known ? NameOf(known, document) : string.Empty;
            if (places is [.., var last] && last.Id == id)
            {
                places[^1] = last with { Text = last.Text + " " + text };
            }
            else
            {
                places.Add(new PlaceText(id, text));
            }
        }

        return [.. places];
    }

    /// <summary>The place that a section of the structure tree belongs to, in a file that was just made from a document.</summary>
    public string NameOf(Section section, ContractDocument document)
    {
        if (section.Outer < document.FirstPart)
        {
            return document.Parts[section.Outer].Name;
        }

        // The parts come last; before them stand the cover and, in most documents, the contents.
        var part = section.Outer - (Sections - document.Parts.Length);
        if (part < document.FirstPart)
        {
            return section.Outer == document.FirstPart ? "cover" : "contents";
        }

        var clauses = document.Parts[part].Blocks.OfType<Clause>().ToList();
        return section.Inner >= 0 && section.Inner < clauses.Count ? clauses[section.Inner].Anchor.Value : document.Parts[part].Name;
    }

    private static string WithoutPage(string text, Section? section) => section is { IsContents: true } ? PageAtEnd().Replace(text, string.Empty) : text;

    private static IEnumerable<string> OverlaysOf(PdfObjects objects) => PageText.Pages(objects).SelectMany((page, index) => objects.List(page["Annots"])
        .Select(annotation => objects.Dictionary(annotation)["Subtype"] is PdfName subtype ? subtype.Value : "unknown")
        .Where(subtype => subtype != "Link").Select(subtype => $"{subtype} on page {index + 1}"));

    [GeneratedRegex(@"\s*[0-9]+\s*$")]
    private static partial Regex PageAtEnd();
}

/// <summary>The words of one place.</summary>
/// <param name="Id">The place.</param>
/// <param name="Text">Its words.</param>
internal sealed record PlaceText(string Id, string Text);
