using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the areas of pages that people can act on: links and fields (ISO 32000-1, 12.5).</summary>
internal sealed class PageAreas
{
    private readonly PdfFile _file;
    private readonly Form _form;
    private readonly IReadOnlyList<Page> _pages;
    private readonly Dictionary<string, int> _descriptions = new(StringComparer.Ordinal);

    /// <summary>Gives every area its number.</summary>
    public PageAreas(PdfFile file, Form form, IReadOnlyList<Page> pages)
    {
        (_file, _form, _pages) = (file, form, pages);
        All = [.. pages.SelectMany(page => page.Areas)];
        foreach (var area in All)
        {
            area.Number = file.Reserve();
        }
    }

    /// <summary>The areas, page by page.</summary>
    public IReadOnlyList<ActiveArea> All { get; }

    /// <summary>Writes them.</summary>
    /// <param name="rows">Receives the links, which resemble one another.</param>
    /// <param name="destinations">Where they lead.</param>
    public void Write(ObjectRows rows, Destinations destinations)
    {
        // Keys of the parent tree: pages first, then links and fields.
        var key = _pages.Count;
        foreach (var area in All)
        {
            switch (area)
            {
                case LinkArea link:
                    rows.Add(link.Number, Notation(link, key++, destinations));
                    break;
                case FieldArea field:
                    _file.Add(field.Number, Notation(field, key++));
                    break;
            }
        }
    }

    /// <summary>A link. Where people click needs no fractions of a point; links with the same words share them.</summary>
    private ByteBuffer Notation(LinkArea link, int key, Destinations destinations)
    {
        var body = new ByteBuffer(140).Append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent"u8).AppendAligned(key, 6).Append("/Rect["u8);
        foreach (var side in Sides(link))
        {
            body.AppendAligned(Math.Max(0, (int)Math.Round(side)), 5);
        }

        destinations.AppendTo(body.Append("]/Dest"u8), link.Target);
        return body.Append("/Contents"u8).AppendAlignedReference(Described(link.Description)).Append(">>"u8);
    }

    private int Described(string text) =>
        _descriptions.TryGetValue(text, out var known) ? known : _descriptions[text] = _file.Add(new ByteBuffer().AppendText(text));

    /// <summary>A field, to the hundredth of a point, since what is typed must stand on its line.</summary>
    private ByteBuffer Notation(FieldArea field, int key)
    {
        var body = new ByteBuffer().Append("<</Type/Annot/F 4/Rect["u8);
        foreach (var side in Sides(field))
        {
            body.AppendReal(side).Append(" "u8);
        }

        return _form.AppendWidget(body.Append("]"u8), field).Append("/StructParent "u8).Append(key).Append(">>"u8);
    }

    /// <summary>Left, bottom, right and top, as PDF counts.</summary>
    private double[] Sides(ActiveArea area)
    {
        var height = _pages[area.Page].Height;
        return [area.Area.Left, height - area.Area.Top - area.Area.Height, area.Area.Left + area.Area.Width, height - area.Area.Top];
    }
}
