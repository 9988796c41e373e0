using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reading;

/// <summary>What can be wrong with a file before it is known what it says.</summary>
internal static class ReadingDiagnostics
{
    public static Diagnostic FileTooLarge(string path, int mostBytes) =>
        Error("RC1021", $"The file is larger than {mostBytes / 1024 / 1024} MB and was not read.", SourceSpan.StartOf(path),
            "A clause, a model or a deal has a few kilobytes. Is this the right file?");

    public static Diagnostic NotUtf8(SourceSpan at) =>
        Error("RC1022", "The file is not UTF-8 text: the byte at this place belongs to no character.", at,
            "Save it as UTF-8 in your editor.");

    public static Diagnostic EmptyFile(string path) => Error("RC1023", "The file is empty.", SourceSpan.StartOf(path), null);

    public static Diagnostic BrokenYaml(string problem, SourceSpan at, string? help) =>
        Error("RC1024", $"This cannot be read as YAML: {problem}", at, help);

    public static Diagnostic DuplicateKey(string key, SourceSpan at, SourceSpan first) =>
        Error("RC1025", $"The key '{key}' stands here a second time.", at, $"It stands first in line {first.Line}; keep one of the two.");

    public static Diagnostic UnknownAlias(string name, SourceSpan at) =>
        Error("RC1026", $"Nothing above is marked '&{name}', so '*{name}' has nothing to repeat.", at, null);

    public static Diagnostic TooManyAliases(int most, SourceSpan at) =>
        Error("RC1027", $"The repeats marked with '*' would add more than {most} values.", at, "Write the values out.");

    public static Diagnostic NestedTooDeeply(int most, SourceSpan at) =>
        Error("RC1028", $"The values are nested more than {most} levels deep.", at, null);

    public static Diagnostic SeveralDocuments(SourceSpan at) =>
        Error("RC1029", "A second document begins here; only the first was read.", at, "Remove the '---' or keep one document in a file.");

    public static Diagnostic TagNotRead(string tag, SourceSpan at) =>
        Error("RC1030", $"The tag '{tag}' means nothing here.", at, "Remove it; put quotes around text that begins with '!'.");

    public static Diagnostic KeyNotPlain(SourceSpan at) =>
        Error("RC1031", "A key must be plain text on one line.", at, "Put quotes around a value that begins with '{' or '['.");

    public static Diagnostic UnknownKey(string key, string owner, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC1032", $"{owner} has no key '{key}'.", at, NearestName.Help(key, known) ?? KeysThereAre(known));

    public static Diagnostic MissingKey(string key, string owner, SourceSpan at) =>
        Error("RC1033", $"{owner} needs the key '{key}'.", at, null);

    public static Diagnostic WrongShape(string what, string expected, SourceSpan at, string? help = null) =>
        Error("RC1034", $"{Named(what)} should be {expected}.", at, help);

    public static Diagnostic UnknownWord(string word, string what, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC1035", $"'{word}' is not one of the words for '{what}'.", at,
            NearestName.Help(word, known) ?? $"It is one of: {string.Join(", ", known)}.");

    public static Diagnostic BadName(string name, string rule, SourceSpan at) =>
        Error("RC1036", $"'{name}' cannot be a name here: {rule}.", at, null);

    public static Diagnostic NotOnOneLine(string what, SourceSpan at) =>
        Error("RC1037", $"'{what}' must stand on one line.", at, "Remove the line break.");

    public static Diagnostic ForbiddenCharacter(int code, SourceSpan at) =>
        Error("RC1038", $"The character U+{code:X4} cannot be printed in a document.", at, "Remove it.");

    public static Diagnostic DuplicateName(string what, string name, SourceSpan at, SourceSpan first) =>
        Error("RC1039", $"There are two {what} with the name '{name}'.", at, $"The other one is at {first}.");

    public static Diagnostic NotReadFrom(string path, string expected) =>
        new("RC1040", Severity.Warning, "This file is none that we read here, and was left aside.", SourceSpan.StartOf(path)) { Help = expected };

    public static Diagnostic NameOfFile(string id, string path) =>
        Error("RC1041", $"The file of '{id}' must be called '{id}' too.", SourceSpan.StartOf(path), "Rename the file, or correct the id.");

    public static Diagnostic FolderOfFamily(string id, string family, SourceSpan at) =>
        Error("RC1042", $"The file of '{id}' stands in another folder than that of its family '{family}'.", at, "Move the file, or correct the family.");

    // A key stands in quotes; "A party" and the like do not.
    private static string Named(string what) => what.Contains(' ', StringComparison.Ordinal) || what.StartsWith('\'') ? what : $"'{what}'";

    private static string KeysThereAre(IReadOnlyCollection<string> known) => $"The keys are: {string.Join(", ", known)}.";

    private static Diagnostic Error(string code, string message, SourceSpan at, string? help) =>
        new(code, Severity.Error, message, at) { Help = help };
}
