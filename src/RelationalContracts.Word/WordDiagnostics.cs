using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Word;

/// <summary>What writing Word files (RC4850 to RC4899) and reading them back (RC5850 to RC5899) has to say.</summary>
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

    /// <summary>A file that is no Word file, or a damaged one.</summary>
    public static Diagnostic Unreadable(string file) => new(
        "RC5850", Severity.Error, $"'{file}' cannot be read as a Word file.", SourceSpan.StartOf(file))
    {
        Help = "Open it in Word and save it again as .docx.",
    };

    /// <summary>A Word file that says nothing about where its text came from.</summary>
    public static Diagnostic NotOurs(string file) => new(
        "RC5851", Severity.Error, $"'{file}' carries no record of what was written into it, so nothing can be compared.", SourceSpan.StartOf(file))
    {
        Help = "Was it written by 'relcon build', and saved as .docx since?",
    };
}
