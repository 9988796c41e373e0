using RelationalContracts.Diagnostics;

namespace RelationalContracts.Expressions;

/// <summary>What can be wrong with a condition as written.</summary>
internal static class ExprDiagnostics
{
    public static Diagnostic Unexpected(string found, string expected, SourceSpan at, string? help = null) =>
        Error("RC1201", $"The condition has {found} where {expected} should stand.", at, help);

    public static Diagnostic TwoOperands(SourceSpan at) =>
        Error("RC1202", "A condition compares with something fixed: one side must be a value, a word or a threshold.", at, null);

    public static Diagnostic TwoLiterals(SourceSpan at) =>
        Error("RC1203", "Both sides of the comparison are fixed, so there is nothing to decide.", at, null);

    public static Diagnostic UnknownOperand(string name, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC1204", $"A condition cannot ask about '{name}'.", at,
            NearestName.Help(name, known) ?? $"It can ask about a declared variable, facts.NAME, or: {string.Join(", ", known)}.");

    public static Diagnostic NotBySize(string literal, SourceSpan at) =>
        Error("RC1205", $"'{literal}' is a word, and words are not larger or smaller than others.", at, "Use ==, != or 'in [..]'.");

    public static Diagnostic NeedsComparing(string name, SourceSpan at) =>
        Error("RC1206", $"'{name}' is neither yes nor no by itself.", at, "Compare it with something: ==, !=, <, <=, >, >= or 'in [..]'.");

    public static Diagnostic WrongMeasure(string operand, string expected, SourceSpan at) =>
        Error("RC1207", $"'{operand}' can only be compared with {expected}.", at, null);

    public static Diagnostic TooDeep(int most, SourceSpan at) =>
        Error("RC1208", $"The condition is nested more than {most} levels deep.", at, null);

    private static Diagnostic Error(string code, string message, SourceSpan at, string? help) =>
        new(code, Severity.Error, message, at) { Help = help };
}
