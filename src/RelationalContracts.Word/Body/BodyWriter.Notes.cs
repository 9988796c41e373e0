using RelationalContracts.Documents;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Drafting notes: comments on the heading of what they are about.</summary>
internal sealed partial class BodyWriter
{
    private int _firstNote;

    private void BeginNotes(List<DraftingNote> notes)
    {
        _firstNote = Comments.Notes.Count;
        foreach (var note in notes)
        {
            WriteNoteMark("commentRangeStart", Comments.Add(note));
        }
    }

    private void EndNotes(List<DraftingNote> notes)
    {
        for (var id = _firstNote; id < _firstNote + notes.Count; id++)
        {
            WriteNoteMark("commentRangeEnd", id);
            using (_xml.In("r"))
            {
                using (_xml.In("rPr"))
                {
                    _xml.Value("rStyle", StyleId.CommentReference);
                }

                WriteNoteMark("commentReference", id);
            }
        }
    }

    private void WriteNoteMark(string element, int id)
    {
        using (_xml.In(element))
        {
            _xml.Set("id", id);
        }
    }
}
