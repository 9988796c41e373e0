using RelationalContracts.Diagnostics;

namespace RelationalContracts.Deals;

/// <summary>What can be wrong with what a deal says of languages.</summary>
internal static class LanguageDiagnostics
{
    public static Diagnostic NotALanguage(string language, SourceSpan at) =>
        new("RC4876", Severity.Error, $"'{language}' is not the name of a language.", at) { Help = "Write it as BCP 47 has it: en-GB for British English, cy for Welsh, gd for Scottish Gaelic." };

    public static Diagnostic NoSuchValue(SpokenValue spoken, IEnumerable<string> known) =>
        new("RC4877", Severity.Warning, $"The deal has no value '{spoken.Path}' that could be in another language.", spoken.At)
        {
            Help = NearestName.Help(spoken.Path, known) ?? "Name a variable, or one of: title, service.description, parties.1.name, parties.1.address.",
        };
}
