using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets signature blocks, two beside each other, never split over a page.</summary>
internal sealed class SignatureSetter
{
    private const double Gutter = 24;
    private const double Above = 24;
    private const double RuleWidth = 0.5;
    private const double RoomToWrite = 26;

    private readonly SettingDesk _desk;

    /// <summary>Works at a desk.</summary>
    public SignatureSetter(SettingDesk desk) => _desk = desk;

    /// <summary>Sets one block, or two beside each other.</summary>
    public void Set(SignatureBlock first, SignatureBlock? second, Tag parent)
    {
        var width = (_desk.Measure - Gutter) / 2;
        var row = new Strip(0) { Above = Above };
        var lines = new[] { SetHead(first, 0, width, parent), second is null ? null : SetHead(second, width + Gutter, width, parent) };
        var head = lines.Max(block => block is null ? 0 : Height(block.Strips));
        foreach (var block in lines.OfType<SignatureHead>())
        {
            Merge(block.Strips, row);
            AddLines(block, head, width, row);
        }

        _desk.Flow.Add(row);
    }

    private SignatureHead SetHead(SignatureBlock block, double left, double width, Tag parent)
    {
        var tag = new Tag("Div", parent);
        _desk.Inlines.Add(block.Attestation, StyleNames.Signature, new Tag("P", tag));
        var strips = _desk.Paragraphs.Set(StyleNames.Signature, left, width);
        return new SignatureHead(block, left, tag, strips);
    }

    private static double Height(List<Strip> strips) => strips.Skip(1).Sum(strip => strip.Height + strip.Above) + strips[0].Height;

    /// <summary>Puts lines of one block into the row, one below the other.</summary>
    private static void Merge(List<Strip> strips, Strip row)
    {
        var top = 0.0;
        foreach (var strip in strips)
        {
            top += strip == strips[0] ? 0 : strip.Above;
            row.Texts.AddRange(strip.Texts.Select(text => text with { Baseline = text.Baseline + top }));
            row.Shapes.AddRange(strip.Shapes.Select(shape => shape with { Area = shape.Area with { Top = shape.Area.Top + top } }));
            row.Links.AddRange(strip.Links.Select(link => (link.Area with { Top = link.Area.Top + top }, link.Target)));
            top += strip.Height;
        }
    }

    /// <summary>The lines to write on, at the same height in both blocks of a row.</summary>
    private void AddLines(SignatureHead head, double top, double width, Strip row)
    {
        var look = _desk.Styles.Look(StyleNames.Signature);
        var label = head.Block.Lines.Select(line => look.Width(look.Face.Shape(line).Width)).DefaultIfEmpty().Max();
        foreach (var line in head.Block.Lines)
        {
            top += RoomToWrite;
            var style = new RunStyle(look, _desk.Content(new Tag("P", head.Tag)));
            LineComposer.Place(line, style, head.Left, top, row);
            var rule = new Area(head.Left + label + 8, top + 2, width - label - 8, RuleWidth);
            row.Shapes.Add(new StripShape(rule, _desk.Styles.Text));
        }

        row.Height = Math.Max(row.Height, top + 6);
    }

    /// <summary>The upper half of a block: who signs, and the words above the lines.</summary>
    private sealed record SignatureHead(SignatureBlock Block, double Left, Tag Tag, List<Strip> Strips);
}
