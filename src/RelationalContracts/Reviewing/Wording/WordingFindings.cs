using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>What can be wrong with the words of a draft.</summary>
internal static class WordingFindings
{
    public static ReviewFinding LowerCase(Place place, string words, string term) =>
        At("RC4110", Severity.Warning, place, $"says '{words}' in lower case, and '{term}' is a defined term.") with
        {
            Why = "A reader cannot tell whether the defined thing is meant or another.",
            Help = $"Write '{term}', or other words where another thing is meant.",
        };

    public static ReviewFinding Unused(string term, string provision, SourceSpan at) =>
        new("RC4111", ReviewResult.Failed, Severity.Note, $"'{term}' is defined, and this draft does not use it.", at)
        {
            Why = "A definition that nothing uses is not printed; whoever wrote it meant it to be used.",
            Help = "Use the term where the thing is meant, or drop the definition.",
            Provision = provision,
        };

    public static ReviewFinding SameMeaning(string first, string second, SourceSpan at) =>
        new("RC4112", ReviewResult.Failed, Severity.Warning, $"'{first}' and '{second}' are defined with the same meaning.", at)
        {
            Why = "Two names for one thing invite the argument that they are two things.",
            Help = "Keep one of the terms.",
        };

    public static ReviewFinding SecondName(Place place, string words, string term) =>
        At("RC4113", Severity.Warning, place, $"says '{words}', and the defined term for it is '{term}'.") with
        {
            Why = "Two names for one thing invite the argument that they are two things.",
            Help = $"Write '{term}'.",
        };

    public static ReviewFinding LeftOpen(Place place, string words, bool isPriceScopeOrTerm, SourceSpan at) =>
        At("RC4114", isPriceScopeOrTerm ? Severity.Warning : Severity.Note, place, $"says '{words}', which settles nothing.") with
        {
            At = at,
            Why = "An agreement to agree binds nobody, and what is left open in price, scope or term can undo the whole.",
            Help = "Say who settles it, by when, and what counts if they do not; or leave the value out, so that it shows as a blank.",
        };

    public static ReviewFinding NobodyActs(Place place, string subject, string act) =>
        At("RC4115", Severity.Warning, place, $"says that {Quoted(subject)} must be {act}, and not by whom.") with
        {
            Why = "A duty without an actor is nobody's.",
            Help = "Begin with who must do it.",
        };

    public static ReviewFinding NoTime(Place place, string verb, string act) =>
        At("RC4116", Severity.Warning, place, $"says '{verb} {act}', and not by when.") with
        {
            Why = "What is done on an occasion can be put off for ever where no time is named.",
            Help = "Name a time: within so many days, at once, before something else, at every meeting.",
        };

    public static ReviewFinding BeyondMaximum(string first, string steps, string longest, SourceSpan at) =>
        new("RC4117", ReviewResult.Failed, Severity.Warning, $"A first term of {first} with extensions of {steps} is longer than the maximum term of {longest}.", at)
        {
            Why = "A change of term is measured against the maximum; an extension beyond it has no ground.",
            Help = "Shorten the extensions, or raise the maximum term and say so in the notice.",
        };

    public static ReviewFinding TermAndDates(string first, string start, string end, SourceSpan at) =>
        new("RC4117", ReviewResult.Failed, Severity.Warning, $"The first term is {first}, and the Services run from {start} to {end}, which is another length of time.", at)
        {
            Why = "Two statements of one term contradict each other.",
            Help = "Make the first term end on the last day of the Services.",
        };

    public static ReviewFinding QuorumTooLarge(string what, int quorum, int members, SourceSpan at) =>
        new("RC4118", ReviewResult.Failed, Severity.Warning, $"{what} is {quorum}, and only {members} can attend.", at)
        {
            Why = "A body that can never be quorate can never decide.",
            Help = "Lower the quorum, or add members.",
        };

    public static ReviewFinding LatePayment(Place place, string time, int most) =>
        At("RC4119", Severity.Warning, place, $"allows {time} for payment, and the law's longest time is {most} days.") with
        {
            Why = "A longer time is read as the statutory one, down the whole chain.",
            Help = $"Write {most} days or fewer.",
        };

    public static ReviewFinding SharesDoNotAddUp(Place place, string what, string total, SourceSpan at) =>
        At("RC4120", Severity.Warning, place, $"has shares ({what}) that add up to {total}% and not to 100%.") with
        {
            At = at,
            Why = "What is left over, or given out twice, has no owner.",
            Help = "Make the shares add up to 100%.",
        };

    public static ReviewFinding WrongTotal(Place place, string column, string total, string sum, SourceSpan at) =>
        At("RC4121", Severity.Warning, place, $"has a total of {total} under '{column}', and the rows add up to {sum}.") with
        {
            At = at,
            Why = "Nobody can say which of the two figures counts.",
            Help = "Correct the total or the rows.",
        };

    public static ReviewFinding NeverMentioned(string what, string? provision, SourceSpan at) =>
        new("RC4122", ReviewResult.Failed, Severity.Warning, $"No clause mentions {what}.", at)
        {
            Why = "What nothing refers to may not be part of the agreement.",
            Help = "Refer to it where it counts, as [](#...) does, or leave it out.",
            Provision = provision,
        };

    public static ReviewFinding OutsideTheTerm(string what, string date, string border, SourceSpan at) =>
        new("RC4123", ReviewResult.Failed, Severity.Warning, $"The date {date} ({what}) lies {border}.", at)
        {
            Why = "What falls outside the life of the agreement never happens under it.",
            Help = "Correct the date, or the dates of the service.",
        };

    public static ReviewFinding LongerThanTheTerm(string what, string duration, string term, SourceSpan at) =>
        new("RC4124", ReviewResult.Failed, Severity.Warning, $"'{what}' is {duration}, and the Services last {term}.", at)
        {
            Why = "An interval or a notice longer than the term never comes to an end within it.",
            Help = "Choose a shorter time.",
        };

    public static ReviewFinding OldWord(Place place, string words, string instead) =>
        At("RC4125", Severity.Warning, place, $"says '{words}'.") with
        {
            Why = "Our rules for drafting (docs/drafting.md) do without it: it is read in more than one way, or adds nothing.",
            Help = $"Write {instead}.",
        };

    private static ReviewFinding At(string code, Severity severity, Place place, string says) =>
        new(code, ReviewResult.Failed, severity, $"{PhraseStart.Capital(place.Words)} {says}", place.At)
        {
            Clause = place.Number,
            Provision = place.Provision,
        };

    private static string Quoted(string subject) => subject.Length == 0 ? "something" : $"'{subject.Trim(' ', ',')}'";
}
