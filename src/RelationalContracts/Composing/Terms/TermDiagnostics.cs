using RelationalContracts.Diagnostics;

namespace RelationalContracts.Composing.Terms;

/// <summary>What can be wrong with terms and capitals.</summary>
internal static class TermDiagnostics
{
    public static Diagnostic Undefined(string words, string? definedBy, SourceSpan at) =>
        new("RC4001", Severity.Error, $"'{words}' is written like a defined term, and nothing in this document defines it.", at)
        {
            Help = definedBy is null
                ? "Define it, write it in lower case, or list it in 'proper-names.yaml'."
                : $"The provision '{definedBy}' defines it: take that in, or write the words in lower case.",
        };

    public static Diagnostic DefinedTwice(TermMeaning second, TermMeaning first) =>
        new("RC4003", Severity.Error, $"'{second.Term}' is defined twice: here and at {first.At}.", second.At)
        {
            Help = "Keep one definition, or give one of the two another name.",
        };
}
