namespace RelationalContracts.Diagnostics;

/// <summary>A place in one of the user's files: where to look when something is wrong there.</summary>
/// <remarks>
/// Lines and columns count from 1, columns in UTF-16 code units, as editors show them. A finding about a file as a
/// whole stands at 1:1. Two spans are equal when they name the same place, so spans may key a dictionary.
/// </remarks>
/// <param name="File">The path as the user would write it, with forward slashes; empty for text that came from no file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Length">How many code units the finding covers on that line; 0 where only the start is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 0)
{
    /// <summary>No place at all: for what the program made up itself.</summary>
    public static SourceSpan None { get; } = new(string.Empty, 1, 1);

    /// <summary>The beginning of a file.</summary>
    /// <param name="file">The path as the user would write it.</param>
    public static SourceSpan StartOf(string file) => new(file, 1, 1);

    /// <summary>The place as <c>file:line:column</c>, the form editors and terminals turn into a link.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
