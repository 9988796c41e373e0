using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>The contents table: a field of Word's, right before Word has ever updated it.</summary>
internal sealed partial class BodyWriter
{
    /// <summary>
    /// Clauses are Word's own first level of headings; schedules and appendices are named by their styles, with a level of
    /// the contents each, because their numbers are of another width.
    /// </summary>
    private const string ContentsInstruction = @" TOC \o ""1-1"" \h \z \t ""Schedule Heading,2,Appendix Heading,3"" ";

    private void WriteContents()
    {
        var entries = _document.Contents().ToList();
        if (_document.ContentsHeading is not { } heading || entries.Count == 0)
        {
            return;
        }

        BeginPlace();
        using (_xml.In("sdt"))
        {
            WriteContentsProperties();
            using (_xml.In("sdtContent"))
            {
                WriteParagraph(StyleId.ContentsHeading, heading);
                WriteEntries(entries);
            }
        }

        EndPlace("contents", origin: null);
    }

    /// <summary>Marks the table as Word's own, so that it offers to update it.</summary>
    private void WriteContentsProperties()
    {
        using (_xml.In("sdtPr"))
        {
            _xml.Value("id", 1);
            using (_xml.In("docPartObj"))
            {
                _xml.Value("docPartGallery", "Table of Contents");
                _xml.Flag("docPartUnique");
            }
        }
    }

    private void WriteEntries(List<ContentsEntry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            BeginParagraph(StyleOf(entries[i]));
            if (i == 0)
            {
                BeginField(ContentsInstruction);
            }

            WriteEntry(entries[i]);
            if (i == entries.Count - 1)
            {
                WriteFieldMark("end");
            }

            EndParagraph();
        }
    }

    private void WriteEntry(ContentsEntry entry)
    {
        var bookmark = _references.BookmarkOf(entry.Anchor);
        using (_xml.In("hyperlink"))
        {
            _xml.Set("anchor", bookmark).Set("history", 1);
            if (entry.Number.Length > 0)
            {
                WriteText(entry.Number);
                WriteMark("tab");
            }

            WriteText(entry.Heading, language: entry.Language);
            WriteMark("tab");
            BeginField($@" PAGEREF {bookmark} \h ");
            WritePageNumber(_pages.Of(entry.Anchor));
            WriteFieldMark("end");
        }
    }

    /// <summary>A page number is no part of the words: it moves when Word lays out its pages.</summary>
    private void WritePageNumber(int page)
    {
        using (_xml.In("r"))
        {
            _xml.Words("t", page.ToString(CultureInfo.InvariantCulture));
        }
    }

    private string StyleOf(ContentsEntry entry) =>
        entry.Number.Length == 0 ? StyleId.ContentsAppendix
        : _document.Parts.Any(part => part.Anchor == entry.Anchor) ? StyleId.ContentsSchedule
        : StyleId.ContentsClause;
}
