using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Parts: their headings, their pages, and where sections end between them.</summary>
internal sealed partial class BodyWriter
{
    private SectionEnd _section = new("nextPage") { HasFurniture = true };
    private Paragraph? _lastOfSection;

    private void WriteParts()
    {
        for (var i = 0; i < _document.Parts.Length; i++)
        {
            WritePart(i);
        }

        if (_followsTable)
        {
            WriteGap(section: null);
        }

        SectionWriter.Write(_xml, _paper, _section);
    }

    private void WritePart(int index)
    {
        var part = _document.Parts[index];
        _section = SectionOf(part);
        var endsSection = index + 1 < _document.Parts.Length && SectionOf(_document.Parts[index + 1]) != _section;
        _lastOfSection = endsSection ? LastParagraph(part.Blocks) : null;
        BeginPlace();
        WriteHeading(part, StyleOf(index));
        if (part.Kind is PartKind.Terms)
        {
            EndPlace(part.Name, origin: null);
            WriteBlocks(part.Blocks, Surroundings.Page(_section.IsLandscape ? _wideMeasure : _measure));
        }
        else
        {
            WriteBlocks(part.Blocks, Surroundings.Page(_section.IsLandscape ? _wideMeasure : _measure));
            EndPlace(part.Name, part.Origin);
        }

        if (endsSection && _lastOfSection is null)
        {
            WriteGap(_section);
        }
    }

    private void WriteHeading(Part part, string style)
    {
        var notes = part.Blocks.OfType<DraftingNote>().ToList();
        BeginParagraph(style);
        var bookmark = part.Anchor is { } anchor ? OpenBookmark(_references.BookmarkOf(anchor)) : (int?)null;
        BeginNotes(notes);
        if (part.Label is not null)
        {
            // The number stands alone on the first line; Word's contents table reads the break as a space.
            WriteMark("br");
        }

        WriteText(part.Heading);
        EndNotes(notes);
        if (bookmark is { } id)
        {
            CloseBookmark(id);
        }

        EndParagraph();
        WriteCalledBy(part);
    }

    private void WriteCalledBy(Part part)
    {
        if (part.CalledBy.Length > 0)
        {
            BeginParagraph(StyleId.ScheduleSource);
            WriteInlines(part.CalledBy);
            EndParagraph();
        }
    }

    private string StyleOf(int index)
    {
        var part = _document.Parts[index];
        if (part.Kind is PartKind.Schedule or PartKind.Annex or PartKind.Appendix)
        {
            return part.Label is null ? StyleId.AppendixHeading : StyleId.ScheduleHeading;
        }

        return StartsPage(index) ? StyleId.PartHeadingNewPage : StyleId.PartHeading;
    }

    /// <summary>A part begins a page after the contents, after the list of blanks, and after whatever has pages of its own.</summary>
    private bool StartsPage(int index) => index == 0
        ? _document.ContentsHeading is not null
        : _document.Parts[index - 1].Kind is PartKind.OpenBlanks or PartKind.Schedule or PartKind.Annex or PartKind.Appendix;

    private SectionEnd SectionOf(Part part) => new("nextPage") { HasFurniture = true, IsLandscape = _wideParts.Contains(part) };

    /// <summary>The paragraph that ends a part; null where it ends in something else.</summary>
    private static Paragraph? LastParagraph(ImmutableArray<Block> blocks) => blocks.LastOrDefault(block => block is not DraftingNote) switch
    {
        Paragraph paragraph => paragraph,
        Clause clause => LastParagraph(clause.Blocks),
        NumberedList list => LastParagraph(list.Items[^1].Blocks),
        DefinitionList list => LastParagraph(list.Definitions[^1].Blocks),
        _ => null,
    };
}
