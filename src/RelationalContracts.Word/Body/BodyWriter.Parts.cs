using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Parts: their headings, their pages, and where sections end between them.</summary>
internal sealed partial class BodyWriter
{
    private static readonly SectionEnd Upright = new("nextPage") { HasFurniture = true };

    // The section that is open, and the paragraph that ends it.
    private SectionEnd _section = Upright;
    private Paragraph? _lastOfSection;

    /// <summary>What stands before the cover, in a section of its own.</summary>
    private void WriteForeword()
    {
        if (_document.Foreword is { } foreword)
        {
            WritePart(foreword, StyleId.PartHeading, endsSection: true);
        }
    }

    private void WriteParts()
    {
        for (var i = _document.FirstPart; i < _document.Parts.Length; i++)
        {
            var part = _document.Parts[i];
            if (SignatureRule.IsInColumns(part))
            {
                WriteSigned(part, i);
            }
            else
            {
                BeginSection(part);
                WritePart(part, StyleOf(i), i + 1 < _document.Parts.Length && IsTurned(_document.Parts[i + 1]) != _section.IsLandscape);
            }
        }

        if (_followsTable)
        {
            WriteGap(section: null);
        }

        SectionWriter.Write(_xml, _paper, _section);
    }

    /// <summary>Opens a section where the part lies otherwise than the open one; that one has been ended before.</summary>
    private void BeginSection(Part part)
    {
        if (IsTurned(part) != _section.IsLandscape)
        {
            _section = Upright with { IsLandscape = IsTurned(part) };
        }
    }

    private void WritePart(Part part, string style, bool endsSection)
    {
        _lastOfSection = endsSection ? LastParagraph(part.Blocks) : null;
        BeginPlace();
        WriteHeading(part, style);
        if (part.Kind is PartKind.Terms)
        {
            EndPlace(part.Name, origin: null);
            WriteBlocks(part.Blocks, OnPage);
        }
        else
        {
            WriteBlocks(part.Blocks, OnPage);
            EndPlace(part.Name, part.Origin);
        }

        if (endsSection && _lastOfSection is null)
        {
            WriteGap(_section);
        }
    }

    private Surroundings OnPage => Surroundings.Page(_section.IsLandscape ? _wideMeasure : _measure);

    private bool IsTurned(Part part) => _wideParts.Contains(part);

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

        WriteText(part.Heading, language: part.HeadingLanguage);
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
        if (part.HasOwnPages)
        {
            return part.Label is null ? StyleId.AppendixHeading : StyleId.ScheduleHeading;
        }

        return StartsPage(index) ? StyleId.PartHeadingNewPage : StyleId.PartHeading;
    }

    /// <summary>A part begins a page after the contents, and after whatever has pages of its own.</summary>
    private bool StartsPage(int index) => index == _document.FirstPart
        ? _document.ContentsHeading is not null
        : _document.Parts[index - 1].HasOwnPages;

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
