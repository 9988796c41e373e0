using RelationalContracts.Diagnostics;

namespace RelationalContracts.Searching;

/// <summary>What can be wrong with the words of a search.</summary>
internal static class SearchDiagnostics
{
    public static Diagnostic NotAGroup(SourceSpan at) =>
        new("RC1161", Severity.Error, "This is no group of words that count as one.", at) { Help = "Write two words or more in square brackets: [tupe, transfer]." };

    public static Diagnostic InTwoGroups(string word, SourceSpan at) =>
        new("RC1162", Severity.Error, $"The word '{word}' stands in two groups.", at) { Help = "Keep it in one of them, or make the two groups one." };
}
