using RelationalContracts.Diagnostics;

namespace RelationalContracts.Interviewing;

/// <summary>What can be wrong with an answer besides its form.</summary>
internal static class InterviewDiagnostics
{
    public static Diagnostic Needed(InterviewQuestion question) =>
        new("RC3204", Severity.Error, "This cannot be left open: nothing can be drafted without it.", SourceSpan.None)
        {
            Help = question.Wanted.Question,
        };

    public static Diagnostic StoodIn(string words) =>
        new("RC3214", Severity.Note, $"Left open: '{words}' stands in the draft until you change it.", SourceSpan.None);

    public static Diagnostic NoDrafting(string choice) =>
        new("RC3213", Severity.Error, $"'{choice}' does not name a clause and a drafting.", SourceSpan.None)
        {
            Help = "Type the clause's id, then light, standard or robust: partnership-board robust. 'relcon clauses' finds ids.",
        };
}
