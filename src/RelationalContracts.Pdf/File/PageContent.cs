using System.Runtime.InteropServices;
using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes what a page shows as PDF operators, every piece marked as content or artifact (ISO 32000-1, 14.6, 14.8.2).</summary>
/// <remarks>Shapes come first, below the text; then the text in reading order; then header and footer.</remarks>
internal sealed class PageContent
{
    private readonly ByteBuffer _out = new(1 << 15);
    private readonly Page _page;
    private readonly List<Tag> _owners = [];
    private TextLook? _look;
    private Colour _colour = Colour.Black;
    private int _left;
    private int _baseline;

    private PageContent(Page page) => _page = page;

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="owners">The element of each marked-content sequence, by its number.</param>
    /// <returns>The content stream, not compressed.</returns>
    public static ByteBuffer Write(Page page, out IReadOnlyList<Tag> owners)
    {
        var content = new PageContent(page);
        content.WriteShapes();
        page.Logos.ForEach(content.WriteLogo);
        content.WriteTexts();
        owners = content._owners;
        return content._out;
    }

    private void WriteShapes()
    {
        if (_page.Shapes.Count == 0)
        {
            return;
        }

        _out.Append("/Artifact<</Type/Layout>>BDC\n"u8);
        foreach (var shape in _page.Shapes)
        {
            if (shape.IsDotted)
            {
                WriteDots(shape);
            }
            else
            {
                WriteRectangle(shape);
            }
        }

        _out.Append("EMC\n"u8);
    }

    /// <summary>Draws the logo: on the cover it is read before all words, in a header it is furniture.</summary>
    private void WriteLogo(PlacedLogo logo)
    {
        if (logo.Content is { } content)
        {
            Open(content);
        }
        else
        {
            _out.Append("/Artifact<</Type/Pagination>>BDC\n"u8);
        }

        _out.Append("q "u8).AppendReal(logo.Area.Width).Append(" 0 0 "u8).AppendReal(logo.Area.Height).Append(" "u8);
        AppendPair(logo.Area.Left, _page.Height - logo.Area.Top - logo.Area.Height);
        _out.Append("cm/Logo Do Q\nEMC\n"u8);
    }

    private void WriteRectangle(PlacedShape shape)
    {
        SetColour(shape.Colour);
        AppendPair(shape.Area.Left, _page.Height - shape.Area.Top - shape.Area.Height);
        AppendPair(shape.Area.Width, shape.Area.Height);
        _out.Append("re f\n"u8);
    }

    /// <summary>Draws a row of dots: dashes of no length with round ends.</summary>
    private void WriteDots(PlacedShape shape)
    {
        const double distance = 5;
        var height = _page.Height - shape.Area.Top - (shape.Area.Height / 2);
        _out.Append("q "u8);
        AppendParts(shape.Colour);
        _out.Append("RG 1 J[0 "u8).AppendReal(distance).Append("]0 d "u8).AppendReal(shape.Area.Height).Append(" w "u8);
        AppendPair(shape.Area.Left, height);
        _out.Append("m "u8);
        AppendPair(shape.Area.Left + shape.Area.Width, height);
        _out.Append("l S Q\n"u8);
    }

    /// <summary>Writes text and drawings in the order in which they are read, and page furniture at the end.</summary>
    private void WriteTexts()
    {
        _out.Append("BT\n"u8);
        var drawings = new Queue<PlacedDrawing>(_page.Drawings.OrderBy(drawing => drawing.Content.Order));
        TaggedContent? open = null;
        foreach (ref readonly var text in CollectionsMarshal.AsSpan(InReadingOrder()))
        {
            if (text.Content != open)
            {
                Close(open);
                WriteDrawings(drawings, text.Content!.Order);
                Open(text.Content);
                open = text.Content;
            }

            WriteText(text);
        }

        Close(open);
        WriteDrawings(drawings, int.MaxValue);
        WriteFurniture();
        _out.Append("ET"u8);
    }

    /// <summary>The text that is read; most pages are set in that order.</summary>
    private List<PlacedText> InReadingOrder()
    {
        var read = new List<PlacedText>(_page.Texts.Count);
        var (isSorted, last) = (true, 0);
        foreach (ref readonly var text in CollectionsMarshal.AsSpan(_page.Texts))
        {
            if (text.Content is { } content)
            {
                (isSorted, last) = (isSorted && content.Order >= last, content.Order);
                read.Add(text);
            }
        }

        return isSorted ? read : [.. read.OrderBy(text => text.Content!.Order)];
    }

    /// <summary>Writes the drawings that are read before a place; paths may not stand among text (8.2).</summary>
    private void WriteDrawings(Queue<PlacedDrawing> drawings, int before)
    {
        while (drawings.TryPeek(out var next) && next.Content.Order < before)
        {
            WriteDrawing(drawings.Dequeue());
        }
    }

    private void WriteDrawing(PlacedDrawing drawing)
    {
        _out.Append("ET\n"u8);
        Open(drawing.Content);
        _out.Append("q 1 j\n"u8);
        foreach (var path in drawing.Paths)
        {
            WritePath(path);
        }

        _out.Append("Q BT\n"u8);
        (_left, _baseline) = (0, 0);
        foreach (var text in drawing.Texts)
        {
            WriteText(in text);
        }

        _out.Append("ET\n"u8);
        Close(drawing.Content);
        _out.Append("BT\n"u8);
        (_left, _baseline) = (0, 0);
    }

    private void WritePath(DrawnPath path)
    {
        AppendParts(path.Colour);
        if (path.Width > 0)
        {
            _out.Append("RG "u8).AppendReal(path.Width).Append(" w["u8);
            if (path.Dash is { } dash)
            {
                _out.AppendReal(dash.Length).Append(" "u8).AppendReal(dash.Gap);
            }

            _out.Append("]0 d "u8);
        }
        else
        {
            _out.Append("rg "u8);
        }

        for (var i = 0; i < path.Points.Count; i++)
        {
            AppendPair(path.Points[i].X, _page.Height - path.Points[i].Y);
            _out.Append(i == 0 ? "m "u8 : "l "u8);
        }

        _out.Append(path.Width > 0 ? "S\n"u8 : "f\n"u8);
    }

    private void Open(TaggedContent content)
    {
        var id = _owners.Count;
        _owners.Add(content.Owner);
        content.AddPiece(new MarkedPiece(_page.Index, id));
        _out.AppendName(content.Owner.Type).Append("<</MCID "u8).Append(id).Append(">>BDC\n"u8);
    }

    private void Close(TaggedContent? content)
    {
        if (content is not null)
        {
            _out.Append("EMC\n"u8);
        }
    }

    private void WriteFurniture()
    {
        if (_page.Texts.Exists(text => text.Content is null))
        {
            _out.Append("/Artifact<</Type/Pagination>>BDC\n"u8);
            foreach (ref readonly var text in CollectionsMarshal.AsSpan(_page.Texts))
            {
                if (text.Content is null)
                {
                    WriteText(text);
                }
            }

            _out.Append("EMC\n"u8);
        }
    }

    private void WriteText(in PlacedText text)
    {
        if (text.ActualText is { } actual)
        {
            _out.Append("/Span<</ActualText"u8).AppendText(actual).Append(">>BDC\n"u8);
        }

        SetLook(text.Look);
        MoveTo(ByteBuffer.Hundredths(text.Left), ByteBuffer.Hundredths(_page.Height - text.Baseline));
        _out.Append("[("u8).Append(text.Shown.Span).Append(")]TJ\n"u8);
        if (text.ActualText is not null)
        {
            _out.Append("EMC\n"u8);
        }
    }

    private void SetLook(TextLook look)
    {
        SetColour(look.Colour);
        if (look.Face != _look?.Face || look.Size != _look.Size)
        {
            _out.Append("/F"u8).Append(look.Face.Index).Append(" "u8).AppendReal(look.Size).Append(" Tf\n"u8);
        }

        _look = look;
    }

    private void SetColour(Colour colour)
    {
        if (colour != _colour)
        {
            AppendParts(colour);
            _out.Append("rg\n"u8);
            _colour = colour;
        }
    }

    private void AppendParts(Colour colour)
    {
        AppendPart(colour.Red);
        AppendPart(colour.Green);
        AppendPart(colour.Blue);
    }

    private void AppendPart(byte part)
    {
        // Three decimals tell all 256 steps apart; trailing zeros are left to the compression.
        var thousandths = (part * 1000 + 127) / 255;
        _out.Append(thousandths / 1000).Append("."u8).AppendByte((byte)('0' + (thousandths / 100 % 10)));
        _out.AppendByte((byte)('0' + (thousandths / 10 % 10))).AppendByte((byte)('0' + (thousandths % 10))).Append(" "u8);
    }

    private void MoveTo(int left, int baseline)
    {
        _out.AppendHundredths(left - _left).Append(" "u8).AppendHundredths(baseline - _baseline).Append(" Td\n"u8);
        _left = left;
        _baseline = baseline;
    }

    private void AppendPair(double first, double second) => _out.AppendReal(first).Append(" "u8).AppendReal(second).Append(" "u8);
}
