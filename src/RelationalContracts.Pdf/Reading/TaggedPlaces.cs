namespace RelationalContracts.Pdf.Reading;

/// <summary>Finds for each piece of marked content the sections of the structure tree that it stands in (ISO 32000-1, 14.7).</summary>
/// <remarks>Our files have a section for the cover, one for the contents and one for each part; in the terms, one for each clause.</remarks>
internal sealed class TaggedPlaces
{
    private const int MostElements = 1_000_000;

    private readonly PdfObjects _objects;
    private readonly Dictionary<(PdfDictionary Page, int Mark), Section> _sections = [];
    private readonly HashSet<int> _seen = [];

    private TaggedPlaces(PdfObjects objects) => _objects = objects;

    /// <summary>How many sections stand at the top of the tree.</summary>
    public int Count { get; private set; }

    /// <summary>Reads the tree of a file; a file without one has no sections.</summary>
    public static TaggedPlaces Read(PdfObjects objects)
    {
        var places = new TaggedPlaces(objects);
        foreach (var document in objects.List(objects.Dictionary(objects.Root["StructTreeRoot"])["K"]))
        {
            foreach (var kid in objects.List(objects.Dictionary(document)["K"]))
            {
                places.Walk(kid, places.Count++);
            }
        }

        return places;
    }

    /// <summary>The sections that a piece stands in; null where the tree does not know it.</summary>
    public Section? Of(ShownPiece piece) => _sections.TryGetValue((piece.Page, piece.Mark), out var section) ? section : null;

    private void Walk(PdfValue top, int outer)
    {
        var inner = 0;
        var open = new Stack<Visit>([new Visit(top, PdfDictionary.Empty, new Section(outer, -1, false), 0)]);
        while (open.TryPop(out var next))
        {
            switch (_objects.Resolve(next.Kid))
            {
                case PdfNumber mark:
                    _sections[(next.Page, (int)mark.Value)] = next.Around;
                    break;
                case PdfDictionary content when content["MCID"] is PdfNumber mark:
                    _sections[(PageOf(content, next.Page), (int)mark.Value)] = next.Around;
                    break;
                case PdfDictionary element when element["S"] is PdfName type && IsNew(next.Kid):
                    var around = next.Depth == 1 && type.Value == "Sect" ? next.Around with { Inner = inner++ } : next.Around;
                    PushKids(element, next, around with { IsContents = around.IsContents || type.Value == "TOC" }, open);
                    break;
            }
        }
    }

    private void PushKids(PdfDictionary element, Visit visit, Section around, Stack<Visit> open)
    {
        foreach (var kid in _objects.List(element["K"]).Reverse())
        {
            open.Push(new Visit(kid, PageOf(element, visit.Page), around, visit.Depth + 1));
        }
    }

    private PdfDictionary PageOf(PdfDictionary element, PdfDictionary around) => element["Pg"] is { } page ? _objects.Dictionary(page) : around;

    private bool IsNew(PdfValue kid) => kid is not PdfReference reference || (_seen.Count < MostElements && _seen.Add(reference.Number));

    private readonly record struct Visit(PdfValue Kid, PdfDictionary Page, Section Around, int Depth);
}

/// <summary>Where a piece stands in the structure tree.</summary>
/// <param name="Outer">Which section at the top, from 0.</param>
/// <param name="Inner">Which section directly below it, from 0; -1 for none.</param>
/// <param name="IsContents">Whether it is an entry of the contents.</param>
internal readonly record struct Section(int Outer, int Inner, bool IsContents);
