namespace RelationalContracts.Word.References;

/// <summary>One REF field: which bookmark, in which context, and what it shows until Word updates it.</summary>
/// <param name="Bookmark">The bookmark on the numbered paragraph.</param>
/// <param name="Context"><c>\w</c> for the whole number from the top, <c>\n</c> for the paragraph's own.</param>
/// <param name="Shown">The number without a trailing full stop: Word drops it in these contexts (17.16.5.51).</param>
internal sealed record ReferenceField(string Bookmark, string Context, string Shown)
{
    /// <summary>The field's instruction. Nothing in it comes from a value.</summary>
    public string Instruction => $" REF {Bookmark} {Context} \\h ";
}
