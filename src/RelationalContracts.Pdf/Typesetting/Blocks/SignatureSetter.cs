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
    private const double LabelGap = 8;
    private const double MostOfWidth = 0.45;
    private const double FieldHeight = 20;

    private readonly SettingDesk _desk;
    private bool? _hasLongLabels;
    private int _fields;

    /// <summary>Works at a desk.</summary>
    public SignatureSetter(SettingDesk desk) => _desk = desk;

    private double Width => (_desk.Measure - Gutter) / 2;

    /// <summary>Whether some label leaves too little room beside it; then all labels of the document stand below their lines.</summary>
    private bool HasLongLabels => _hasLongLabels ??= _desk.Document.AllBlocks().OfType<SignatureBlock>()
        .SelectMany(block => block.Lines).Any(line => LabelWidth(line) > Width * MostOfWidth);

    /// <summary>Sets one block, or two beside each other.</summary>
    public void Set(SignatureBlock first, SignatureBlock? second, Tag parent)
    {
        var width = Width;
        var row = new Strip(0) { Above = Above };
        var lines = new[] { SetHead(first, 0, width, parent), second is null ? null : SetHead(second, width + Gutter, width, parent) };
        var head = lines.Max(block => block is null ? 0 : Height(block.Strips));
        var blocks = lines.OfType<SignatureHead>().ToList();
        if (HasLongLabels)
        {
            AddLinesAboveLabels(blocks, head, width, row);
        }

        foreach (var block in blocks)
        {
            Merge(block.Strips, row);
            if (!HasLongLabels)
            {
                AddLines(block, head, width, row);
            }
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
            row.TakeIn(strip, 0, top);
            top += strip.Height;
        }
    }

    /// <summary>The lines to write on, at the same height in both blocks of a row.</summary>
    private void AddLines(SignatureHead head, double top, double width, Strip row)
    {
        var label = head.Block.Lines.Select(LabelWidth).DefaultIfEmpty().Max() + LabelGap;
        foreach (var line in head.Block.Lines)
        {
            top += RoomToWrite;
            var style = new RunStyle(_desk.Styles.Look(StyleNames.Signature), _desk.Content(new Tag("P", head.Tag)));
            LineComposer.Place(line, style, head.Left, top, row);
            var rule = new Area(head.Left + label, top + 2, width - label, RuleWidth);
            row.Shapes.Add(new StripShape(rule, _desk.Styles.Text));
            AddField(FieldOf(head, line), rule, row);
        }

        row.Height = Math.Max(row.Height, top + 6);
    }

    /// <summary>Lines over the whole width, with their labels small below them; at the same height in both blocks of a row.</summary>
    private void AddLinesAboveLabels(List<SignatureHead> blocks, double top, double width, Strip row)
    {
        var labels = blocks.ConvertAll(block => block.Block.Lines.Select(line => SetLabel(line, block, width)).ToList());
        for (var line = 0; line < labels.Max(list => list.Count); line++)
        {
            top += RoomToWrite;
            var height = 0.0;
            foreach (var (block, list) in blocks.Zip(labels).Where(pair => line < pair.Second.Count))
            {
                var rule = new Area(block.Left, top, width, RuleWidth);
                row.Shapes.Add(new StripShape(rule, _desk.Styles.Text));
                AddField(list[line].Field, rule, row);
                height = Math.Max(height, AddLabel(list[line].Strips, top + 2, row));
            }

            top += height + 2;
        }

        row.Height = top;
    }

    /// <summary>The field of a line of a form; it takes a signature where the line asks for one. Null where the block is no form.</summary>
    private FormField? FieldOf(SignatureHead head, string line)
    {
        if (!head.Block.IsForm)
        {
            return null;
        }

        var isSignature = line.Contains("signature", StringComparison.OrdinalIgnoreCase) && !line.Contains("name", StringComparison.OrdinalIgnoreCase);
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"field-{++_fields}");
        return new FormField(new Tag("Form", head.Tag), name, $"{line}: {head.Block.Party}", isSignature, _desk.Styles.Look(StyleNames.Signature).Size);
    }

    private static void AddField(FormField? field, Area rule, Strip row)
    {
        if (field is not null)
        {
            row.Fields.Add((rule with { Top = rule.Top - FieldHeight, Height = FieldHeight }, field));
        }
    }

    /// <summary>A label with its field after it in the reading order.</summary>
    private (List<Strip> Strips, FormField? Field) SetLabel(string line, SignatureHead block, double width)
    {
        _desk.Inlines.Add(line, StyleNames.TableText, new Tag("P", block.Tag));
        return (_desk.Paragraphs.Set(StyleNames.TableText, block.Left, width), FieldOf(block, line));
    }

    private static double AddLabel(List<Strip> label, double top, Strip row)
    {
        var height = 0.0;
        foreach (var strip in label)
        {
            row.TakeIn(strip, 0, top + height);
            height += strip.Height;
        }

        return height;
    }

    private double LabelWidth(string label)
    {
        var look = _desk.Styles.Look(StyleNames.Signature);
        return look.Width(look.Face.Shape(label).Width);
    }

    /// <summary>The upper half of a block: who signs, and the words above the lines.</summary>
    private sealed record SignatureHead(SignatureBlock Block, double Left, Tag Tag, List<Strip> Strips);
}
