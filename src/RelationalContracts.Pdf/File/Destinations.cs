using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>The places of a document that links and bookmarks lead to, an object each (ISO 32000-1, 12.3.2).</summary>
/// <remarks>Links and bookmarks hold the object's number, which costs a few bits where a name would cost bytes; names are for what lies outside.</remarks>
internal sealed class Destinations
{
    private readonly PdfFile _file;
    private readonly IReadOnlySet<string> _names;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Number, Place Place)> _places = [];

    /// <summary>Gives every place its number, in the order in which they stand, so that the bookmarks count upwards.</summary>
    /// <remarks>A place that nothing leads to is left out; one with two names is one object.</remarks>
    public Destinations(PdfFile file, TypesetDocument document)
    {
        (_file, _names) = (file, document.Names);
        var wanted = document.Pages.SelectMany(page => page.Areas).OfType<LinkArea>().Select(link => link.Target).Concat(document.Names).ToHashSet(StringComparer.Ordinal);
        var places = document.Places.Where(place => wanted.Contains(place.Key)).GroupBy(place => place.Value, place => place.Key);
        foreach (var place in places.OrderBy(place => place.Key.Page).ThenBy(place => place.Key.Top))
        {
            _places.Add((file.Reserve(), place.Key));
            place.ToList().ForEach(name => _numbers[name] = _places[^1].Number);
        }
    }

    /// <summary>Appends the way to a place; one that the document lacks goes by its name.</summary>
    public void AppendTo(ByteBuffer body, string name)
    {
        if (_numbers.TryGetValue(name, out var known))
        {
            body.AppendAlignedReference(known);
        }
        else
        {
            body.AppendText(name);
        }
    }

    /// <summary>Writes the places: the page, and the height on it in whole points, which no eye tells from the exact one.</summary>
    /// <param name="rows">Receives them.</param>
    /// <param name="pages">The pages' numbers.</param>
    /// <param name="heights">The pages' heights.</param>
    public void Write(ObjectRows rows, IReadOnlyList<int> pages, Func<int, double> heights)
    {
        foreach (var (number, place) in _places)
        {
            var top = Math.Max(0, (int)(heights(place.Page) - place.Top));
            var body = new ByteBuffer(48).Append("["u8).AppendAlignedReference(pages[place.Page]).Append("/XYZ null"u8).AppendAligned(top, 5);
            rows.Add(number, body.Append(" null]"u8));
        }
    }

    /// <summary>Writes the tree of names, by which web pages and other files lead here; returns its number, or null where nothing has a name.</summary>
    public int? WriteNames()
    {
        var named = _numbers.Where(place => _names.Contains(place.Key)).Select(place => (place.Key, ByteBuffer.Reference(place.Value))).ToList();
        return named.Count == 0 ? null : NameTree.Write(_file, named);
    }
}
