using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3). Those with entries below them are closed.</summary>
/// <remarks>
/// Of every entry the numbers stand in a row by themselves and the title apart: rows resemble one another, titles do not. Entries
/// with others below them have longer rows, which come after all the short ones.
/// </remarks>
internal sealed class Outlines
{
    private readonly PdfFile _file;
    private readonly ObjectRows _rows;
    private readonly Destinations _destinations;

    /// <summary>Begins an outline.</summary>
    /// <param name="file">Receives the titles.</param>
    /// <param name="rows">Receives the entries.</param>
    /// <param name="destinations">Where they lead.</param>
    public Outlines(PdfFile file, ObjectRows rows, Destinations destinations) => (_file, _rows, _destinations) = (file, rows, destinations);

    /// <summary>Writes the outline and returns its number; null where there is nothing to list.</summary>
    public int? Write(IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = new Entry(new Bookmark(string.Empty, string.Empty), null) { Number = _file.Reserve() };
        root.Add(bookmarks);
        List<Entry> entries = [.. root.Below().OrderBy(entry => entry.Children.Count > 0)];
        entries.ForEach(entry => entry.Number = _file.Reserve());
        entries.ForEach(entry => entry.Title = _file.Add(new ByteBuffer().AppendText(entry.Bookmark.Title)));
        entries.ForEach(Write);
        var outline = new ByteBuffer().Append("<</Type/Outlines/First "u8).AppendReference(root.Children[0].Number).Append("/Last "u8).AppendReference(root.Children[^1].Number);
        _file.Add(root.Number, outline.Append("/Count "u8).Append(bookmarks.Count).Append(">>"u8));
        return root.Number;
    }

    private void Write(Entry entry)
    {
        var item = new ByteBuffer(140).Append("<</Title"u8).AppendAlignedReference(entry.Title).Append("/Dest"u8);
        _destinations.AppendTo(item, entry.Bookmark.Target);
        Link(item, "/Parent"u8, entry.Parent);
        Link(item, "/Prev"u8, entry.Previous);
        Link(item, "/Next"u8, entry.Next);
        if (entry.Children.Count > 0)
        {
            Link(item, "/First"u8, entry.Children[0]);
            Link(item, "/Last"u8, entry.Children[^1]);
            item.Append("/Count "u8).Append(-entry.Children.Count);
        }

        _rows.Add(entry.Number, item.Append(">>"u8));
    }

    /// <summary>Appends the way to a neighbour; where there is none, as much white, so that what follows stays below itself.</summary>
    private static void Link(ByteBuffer item, ReadOnlySpan<byte> key, Entry? neighbour)
    {
        if (neighbour is null)
        {
            item.AppendSpaces(key.Length + ByteBuffer.AlignedReferenceLength);
        }
        else
        {
            item.Append(key).AppendAlignedReference(neighbour.Number);
        }
    }

    /// <summary>An entry among its neighbours.</summary>
    private sealed class Entry(Bookmark bookmark, Entry? parent)
    {
        public Bookmark Bookmark { get; } = bookmark;

        public Entry? Parent { get; } = parent;

        public Entry? Previous { get; private set; }

        public Entry? Next { get; private set; }

        public List<Entry> Children { get; } = [];

        public int Number { get; set; }

        public int Title { get; set; }

        public void Add(IReadOnlyList<Bookmark> bookmarks)
        {
            foreach (var below in bookmarks.Select(child => new Entry(child, this) { Previous = Children.LastOrDefault() }))
            {
                below.Previous?.Next = below;
                Children.Add(below);
                below.Add(below.Bookmark.Children);
            }
        }

        /// <summary>All entries below this one, in the order of the document.</summary>
        public IEnumerable<Entry> Below() => Children.SelectMany(child => child.Below().Prepend(child));
    }
}
