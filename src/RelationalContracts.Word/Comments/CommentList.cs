using RelationalContracts.Documents;

namespace RelationalContracts.Word.Comments;

/// <summary>The drafting notes of a document on their way into Word's comments, in printed order.</summary>
internal sealed class CommentList
{
    private readonly List<DraftingNote> _notes = [];

    /// <summary>The notes; a note's place in the list is its comment's id.</summary>
    public IReadOnlyList<DraftingNote> Notes => _notes;

    /// <summary>Takes in a note and gives the id of its comment.</summary>
    public int Add(DraftingNote note)
    {
        _notes.Add(note);
        return _notes.Count - 1;
    }
}
