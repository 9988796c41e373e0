using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>What can be wrong with the data of the legal checks, and with what a deal decides about them.</summary>
internal static class LegalDiagnostics
{
    public static Diagnostic UnknownName(string check, string what, string name, SourceSpan at, IEnumerable<string> known) =>
        new("RC2070", Severity.Error, $"{check} speaks of the {what} '{name}', and there is none.", at)
        {
            Help = NearestName.Help(name, known),
        };

    public static Diagnostic UnknownCheck(MappingEntry entry, LegalRules rules) =>
        new("RC3041", Severity.Error, $"There is no legal check '{entry.Key}'.", entry.KeyAt)
        {
            Help = NearestName.Help(entry.Key, rules.Checks.Select(check => check.Id)),
        };

    public static Diagnostic IncompleteAnswer(MappingEntry entry) =>
        new("RC3042", Severity.Warning, $"The answer to {entry.Key} does not count: it does not say what, by whom and when.", entry.KeyAt)
        {
            Help = "Write { answer: ..., reason: ..., by: NAME, on: DATE }.",
        };

    public static Diagnostic IncompleteOverride(MappingEntry entry) =>
        new("RC3043", Severity.Warning, $"The override of {entry.Key} does not count: it needs a name, a role, a reason and a date.", entry.KeyAt)
        {
            Help = "Write { name: NAME, role: POST, reason: ..., date: DATE }.",
        };

    public static Diagnostic NoOverride(MappingEntry entry) =>
        new("RC3044", Severity.Warning, $"{entry.Key} cannot be overridden by anyone, so this has no effect.", entry.KeyAt)
        {
            Help = "Put right what the check reports. The law leaves nobody the choice.",
        };
}
