using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>The words of a heading, and their language where it is not the document's: <c>[Gweledigaeth]{lang=cy}</c>, as in drafting.</summary>
/// <param name="Words">The words.</param>
/// <param name="Language">Their language, as BCP 47 has it; null for the document's.</param>
internal readonly record struct HeadingWords(string Words, string? Language)
{
    private const string Mark = "]{lang=";

    /// <summary>Reads a heading. Only a mark that spans all of it counts; any other bracket is a bracket.</summary>
    /// <param name="written">The heading as written.</param>
    public static HeadingWords Read(string written)
    {
        var mark = written.IndexOf(Mark, StringComparison.Ordinal);
        var language = mark > 1 && written.StartsWith('[') && written.EndsWith('}') ? written[(mark + Mark.Length)..^1] : string.Empty;
        return LanguageTags.IsWellFormed(language) ? new HeadingWords(written[1..mark], language) : new HeadingWords(written, null);
    }
}
