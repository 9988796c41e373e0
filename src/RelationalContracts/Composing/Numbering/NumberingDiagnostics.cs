using RelationalContracts.Composing.Expansion;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Numbering;

/// <summary>What can be wrong with numbers and references.</summary>
internal static class NumberingDiagnostics
{
    public static Diagnostic NoTarget(Anchor target, SourceSpan at, string? help) =>
        new("RC4002", Severity.Error, $"The reference to '{target}' has no target in this document.", at)
        {
            Help = help,
        };

    public static Diagnostic TooDeep(ExpandedItem item, int deepest) =>
        new("RC4009", Severity.Error, $"Lists go {deepest} levels deep here, and this paragraph is deeper.", item.At)
        {
            Help = "Split the paragraph, or move part of it to a schedule.",
        };
}
