using System.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers;

/// <summary>The words that mark a drafting note in the text formats.</summary>
internal static class NoteWords
{
    /// <summary>What a note is called.</summary>
    /// <param name="note">The note.</param>
    public static string Word(this DraftingNote note) => note.Kind switch
    {
        NoteKind.Note => "Note",
        NoteKind.Guidance => "Guidance",
        NoteKind.Evidence => "Evidence",
        _ => throw new UnreachableException(),
    };
}
