using RelationalContracts.Diagnostics;

namespace RelationalContracts.Carrying;

/// <summary>What can be wrong with the sources that a written file carries.</summary>
public static class CarryingDiagnostics
{
    /// <summary>RC5852: a file that carries hashes only.</summary>
    /// <param name="file">The file's name.</param>
    public static Diagnostic HashesOnly(string file) =>
        new("RC5852", Severity.Note, "The file carries hashes of its sources only, so its draft cannot be rebuilt from it.", SourceSpan.StartOf(file));

    internal static Diagnostic NotRebuilt(string file) =>
        new("RC5853", Severity.Error, "The sources that the file carries no longer give a draft.", SourceSpan.StartOf(file))
        {
            Help = "Somebody has changed them. Ask for the file as it was written.",
        };
}
