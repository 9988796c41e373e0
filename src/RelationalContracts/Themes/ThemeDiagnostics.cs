using RelationalContracts.Diagnostics;

namespace RelationalContracts.Themes;

/// <summary>What can be wrong with a theme.</summary>
internal static class ThemeDiagnostics
{
    public static Diagnostic UnknownStyle(string key, SourceSpan place) =>
        Error("RC1800", $"There is no style '{key}'.", place, NearestName.Help(key, StyleNames.All));

    public static Diagnostic NotALength(string key, string value, SourceSpan place) =>
        Error("RC1803", $"'{key}' is '{value}', which is not a length.", place, "Write points as a number (11.5), or millimetres with their unit (25mm).");

    public static Diagnostic LengthOutOfRange(string key, string value, double least, double most, SourceSpan place) =>
        Error("RC1804", FormattableString.Invariant($"'{key}' is '{value}'; it must be from {least} to {most} points."), place);

    public static Diagnostic NotAColour(string key, string value, SourceSpan place) =>
        Error("RC1805", $"'{key}' is '{value}', which is not a colour.", place, "Write a hash and six hexadecimal digits in quotes: \"#7a1f2b\".");

    public static Diagnostic WrongNumberOfRungs(string key, int wanted, int found, SourceSpan place) =>
        Error("RC1807", $"The ladder '{key}' has {found} rungs; it needs {wanted}, one a level.", place);

    public static Diagnostic TextBeforeNumber(SourceSpan place) =>
        Error("RC1808", "On this rung the text begins before its number.", place, "Make 'text' at least as large as 'number'.");

    public static Diagnostic NoRoomForText(SourceSpan place) =>
        Error("RC1809", "The margins leave no room for text.", place, "Leave at least 72 points (25.4mm) between them.");

    public static Diagnostic NotFontNames(string key, string value, SourceSpan place) =>
        Error("RC1810", $"'{key}' is '{value}', which is not a list of font names.", place,
            "Font names have letters, digits, spaces and hyphens; quote one that has spaces, and put commas between them.");

    public static Diagnostic NoBodyStyle(SourceSpan place) =>
        Error("RC1811", "The theme has no style 'body'.", place, "Every style that a theme does not name looks like its 'body'.");

    public static Diagnostic NoFontFile(string name, SourceSpan place, IEnumerable<string> known) =>
        Error("RC2090", $"There is no font file '{name}'.", place, NearestName.Help(name, known) ?? "Put the file into 'templates/fonts/'.");

    private static Diagnostic Error(string code, string message, SourceSpan place, string? help = null) =>
        new(code, Severity.Error, message, place) { Help = help };
}
