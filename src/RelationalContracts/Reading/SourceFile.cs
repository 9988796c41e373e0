namespace RelationalContracts.Reading;

/// <summary>A file of the user's as the core sees it: a name and its bytes.</summary>
/// <remarks>The core never opens files; the command line and the tests hand them in.</remarks>
/// <param name="Path">The path as the user would write it, with forward slashes; used in diagnostics and to tell families.</param>
/// <param name="Bytes">The content, expected to be UTF-8.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A file from text, for tests and generated input.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The content.</param>
    public static SourceFile FromText(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
