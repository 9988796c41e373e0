using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets a note to the drafter right after what it speaks about, with a rule on its left.</summary>
internal sealed class NoteSetter
{
    private const double Indent = 9;
    private const double RuleWidth = 2;

    private readonly SettingDesk _desk;
    private int _notes;

    /// <summary>Works at a desk.</summary>
    public NoteSetter(SettingDesk desk) => _desk = desk;

    /// <summary>Sets a note.</summary>
    public void Set(DraftingNote note, Frame frame)
    {
        var tag = new Tag("Note", frame.Tag) { Id = $"note-{++_notes}" };
        for (var i = 0; i < note.Paragraphs.Length; i++)
        {
            SetParagraph(note, i, new Tag("P", tag), frame.Left);
        }
    }

    private void SetParagraph(DraftingNote note, int index, Tag tag, double left)
    {
        var content = _desk.Content(tag);
        if (index == 0)
        {
            _desk.Text.Add(note.Kind + ". ", new RunStyle(_desk.Styles.Strong(StyleNames.Note), content));
        }

        _desk.Text.Add(note.Paragraphs[index], new RunStyle(_desk.Styles.Look(StyleNames.Note), content));
        var strips = _desk.Paragraphs.Set(StyleNames.Note, left + Indent, _desk.Measure - left - Indent);
        strips[0].Above = index == 0 ? strips[0].Above : strips[0].Above / 2;
        foreach (var strip in strips)
        {
            // Between two paragraphs of a note the rule goes on through the space above the second.
            var above = index > 0 && strip == strips[0] ? strip.Above : 0;
            strip.Shapes.Add(new StripShape(new Area(left, -above, RuleWidth, strip.Height + above), _desk.Styles.Blank));
            _desk.Flow.Add(strip);
        }
    }
}
