using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Word;

/// <summary>What the Word writer has to say about a document (RC4850 to RC4899).</summary>
internal static class WordDiagnostics
{
    /// <summary>A character that no Word file can hold.</summary>
    public static Diagnostic ForbiddenCharacter(int code) => new(
        "RC4850",
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"A Word file cannot hold the character 'U+{code:X4}'; it prints as U+FFFD."),
        SourceSpan.None)
    {
        Help = "Remove the character from the deal or the drafting.",
    };
}
