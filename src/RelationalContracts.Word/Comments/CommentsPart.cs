using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Comments;

/// <summary>Writes <c>comments.xml</c>: drafting notes with who speaks.</summary>
internal static class CommentsPart
{
    // What Word's own dialog accepts for a user's initials.
    private const int MostInitials = 9;

    /// <summary>Writes the part.</summary>
    /// <param name="xml">The part, its root open.</param>
    /// <param name="notes">The notes, in the order of their ids.</param>
    /// <param name="date">The day of the draft, as the notes' date; null for none.</param>
    public static void Write(WordMarkup xml, IReadOnlyList<DraftingNote> notes, DateOnly? date)
    {
        for (var id = 0; id < notes.Count; id++)
        {
            Write(xml, id, notes[id], date);
        }
    }

    /// <summary>The first letters of a name's words: "A. Drafter" is AD.</summary>
    public static string Initials(string author)
    {
        var letters = author.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EnumerateRunes().FirstOrDefault(System.Text.Rune.IsLetterOrDigit))
            .Where(letter => letter.Value != 0)
            .Select(letter => System.Text.Rune.ToUpperInvariant(letter).ToString());
        var initials = string.Concat(letters.Take(MostInitials / 2));
        return initials.Length == 0 ? "?" : initials;
    }

    private static void Write(WordMarkup xml, int id, DraftingNote note, DateOnly? date)
    {
        using (xml.In("comment"))
        {
            xml.Set("id", id).Set("author", note.Author.Length == 0 ? "Drafter" : note.Author);
            if (date is { } day)
            {
                xml.Set("date", day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            }

            xml.Set("initials", Initials(note.Author));
            WriteParagraphs(xml, note);
        }
    }

    private static void WriteParagraphs(WordMarkup xml, DraftingNote note)
    {
        var isFirst = true;
        foreach (var text in note.Paragraphs.DefaultIfEmpty(string.Empty))
        {
            using (xml.In("p"))
            {
                WriteStyle(xml);
                WriteMark(xml, isFirst);
                RunWriter.Write(xml, text);
            }

            isFirst = false;
        }
    }

    private static void WriteStyle(WordMarkup xml)
    {
        using (xml.In("pPr"))
        {
            xml.Value("pStyle", StyleId.CommentText);
        }
    }

    /// <summary>The mark by which Word shows the comment's number in its own text (17.13.4.1).</summary>
    private static void WriteMark(WordMarkup xml, bool isFirst)
    {
        if (isFirst)
        {
            using (xml.In("r"))
            {
                using (xml.In("rPr"))
                {
                    xml.Value("rStyle", StyleId.CommentReference);
                }

                xml.Flag("annotationRef");
            }
        }
    }
}
