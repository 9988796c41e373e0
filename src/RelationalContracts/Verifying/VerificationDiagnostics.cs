using RelationalContracts.Diagnostics;

namespace RelationalContracts.Verifying;

/// <summary>What verifying a file of any format may find.</summary>
public static class VerificationDiagnostics
{
    /// <summary>RC5854: what a file carries does not fit together.</summary>
    /// <param name="file">The file's name.</param>
    public static Diagnostic AnotherDraft(string file) =>
        new("RC5854", Severity.Error, $"The sources in '{file}' give another draft than the one it says was written.", SourceSpan.StartOf(file))
        {
            Help = "Its deal, its drafting or its record was changed afterwards, or another version of 'relcon' wrote it.",
        };
}
