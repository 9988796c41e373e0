using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Models;

namespace RelationalContracts.Composing;

/// <summary>What can be wrong with a document as a whole.</summary>
internal static class DocumentDiagnostics
{
    public static Diagnostic EmptyClause(ExpandedClause clause) =>
        new("RC4004", Severity.Error, $"The clause '{clause.Provision.Id}' has no text in this draft: every condition in it is false.", clause.Provision.Variants[clause.Variant].At)
        {
            Help = "Give the provision a 'when' of its own, or text that always stands.",
        };

    public static Diagnostic EmptySchedule(ExpandedSchedule schedule) =>
        new("RC4008", Severity.Error, $"The schedule '{schedule.Draft.Title}' has no text in this draft: every condition in it is false.", schedule.Draft.At)
        {
            Help = "Give the schedule text that always stands.",
        };

    public static Diagnostic NoSignatureForm(DocumentTemplate template, Party party) =>
        new("RC4010", Severity.Error, $"The document template '{template.Id}' has no form of signature for '{party.Name}'.", template.At)
        {
            Help = "Add one to its 'execution: forms', without 'kinds' if it is to serve everybody.",
        };

    public static Diagnostic NoClauses(DocumentTemplate template, SourceSpan at) =>
        new("RC4011", Severity.Error, $"The document '{template.Id}' has no clauses in this deal.", at)
        {
            Help = "Leave it out of the deal's 'documents', or include provisions that it prints.",
        };

    public static Diagnostic OpenBlanks(IReadOnlyList<Blank> open, string document, SourceSpan at) =>
        new("RC4012", Severity.Error, $"'{document}' still has {open.Count} open {(open.Count == 1 ? "blank" : "blanks")}, and a clean edition may have none: {string.Join("; ", open.Take(5).Select(blank => blank.Label))}{(open.Count > 5 ? "; and more" : string.Empty)}.", at)
        {
            Help = "Fill them in, or build with --allow-open.",
        };
}
