using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <content>Conditions, and the words that nothing explains.</content>
internal static partial class LibraryDiagnostics
{
    public static Diagnostic UnknownOption(string word, string operand, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC2020", $"'{word}' is nothing that '{operand}' can be.", at, NearestName.Help(word, known) ?? $"It can be: {string.Join(", ", known)}.");

    public static Diagnostic UnknownFact(string name, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2021", $"There is no fact '{name}'.", at, NearestName.Help(name, known) ?? "Facts are declared in templates/law/facts.yaml.");

    public static Diagnostic UnknownThreshold(string id, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2022", $"There is no threshold '{id}' in the law data.", at, NearestName.Help(id, known));

    public static Diagnostic CannotBeCompared(string operand, string found, string expected, SourceSpan at) =>
        Error("RC2023", $"'{operand}' cannot be compared with '{found}'.", at, $"Compare it with {expected}.");

    public static Diagnostic NeitherYesNorNo(string operand, SourceSpan at) =>
        Error("RC2024", $"'{operand}' is not a question of yes or no, so it decides nothing by itself.", at, "Compare it with something.");

    public static Diagnostic NeverHolds(SourceSpan at) =>
        Warning("RC2025", "This condition can never hold.", at, "What it guards never prints: correct it, or remove both.");

    public static Diagnostic Circle(IEnumerable<ProvisionId> circle, SourceSpan at) =>
        Error("RC2026", $"Conditions wait for each other in a circle: {string.Join(" - ", circle.Select(id => $"'{id}'"))}.", at,
            "Let one of them stand without asking whether the other is in.");

    public static Diagnostic DefinedTwice(string term, SourceSpan at, SourceSpan first) =>
        Error("RC2030", $"'{term}' is defined here and at {first}.", at, "Keep one definition, and let the other provision depend on its owner.");

    public static Diagnostic UnexplainedCapital(string words, SourceSpan at) =>
        Error("RC2031", $"'{words}' is written like a defined term, and nothing defines it.", at,
            "Define it, write it in lower case, mark it [words]{.plain}, or list it in 'proper-names.yaml'.");
}
