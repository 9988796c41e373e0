using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>What can be out of balance in a draft.</summary>
internal static class BalanceFindings
{
    private const string WordsNeedMachinery = "A principle that no clause puts to work is worse than silence: it raises hopes that nobody has to meet.";

    public static ReviewFinding NoMechanism(string principle, IEnumerable<string> mechanisms, SourceSpan at) =>
        Warning("RC4101", $"No clause of this draft puts the principle '{principle}' to work.", at) with
        {
            Why = WordsNeedMachinery,
            Help = $"Include one of {string.Join(", ", mechanisms)}, or drop the principle.",
        };

    public static ReviewFinding NoOwnerOrDate(string principle, string clauses, SourceSpan at) =>
        Warning("RC4102", $"The principle '{principle}' rests on {clauses}, and no duty there says both who does something and by when.", at) with
        {
            Why = WordsNeedMachinery,
            Help = "Choose a stronger variant of one of these clauses, or add a duty with an owner and a time.",
        };

    public static ReviewFinding UnknownPrinciple(string principle, SourceSpan at) =>
        new("RC4103", ReviewResult.Failed, Severity.Note, $"No clause with an owner and a time speaks of '{principle}', and we know no mechanism for it.", at)
        {
            Why = WordsNeedMachinery,
            Help = "Name the principle in the clause that puts it to work, in a duty with an owner and a time.",
        };

    public static ReviewFinding DutiesOnOneSide(PartyTally heavy, int duties, PartyTally light, int lightDuties, int ratio, SourceSpan at) =>
        Warning("RC4104", $"'{heavy.Party}' has {duties} duties in this contract, and '{light.Party}' has {lightDuties}: more than {ratio} for each.", at) with
        {
            Why = "Where one side carries nearly all the duties, it keeps to the letter and withdraws its effort (shading); reciprocity is what a relational contract is for.",
            Help = "Include commissioner-commitments, make shared duties of those that both can carry, or drop what nobody needs.",
        };

    public static ReviewFinding RemediesOnOneSide(PartyTally strong, PartyTally weak, int ratio, SourceSpan at) =>
        Warning("RC4105", $"'{strong.Party}' has {strong.Remedies} remedies in this contract, and '{weak.Party}' has {weak.Remedies}: more than {ratio} for each.", at) with
        {
            Why = "A party that can be punished and cannot answer will hide what goes wrong.",
            Help = "Give the other side a remedy that fits: suspension for late payment, a right to end, repair before remedy.",
        };

    public static ReviewFinding LightMachinery(string words, string title, string family, bool isMissing, SourceSpan at) =>
        Warning("RC4106", $"'{title}' is drafted robust, and {(isMissing ? $"no provision on {family} is in" : $"every provision on {family} is drafted light")}.", at) with
        {
            Why = "Robust words on light machinery promise what nothing holds up.",
            Help = $"Choose a stronger variant for a provision of the family '{family}'{(isMissing ? " and include it" : string.Empty)}, or a lighter one for '{words}'.",
            Provision = words,
        };

    public static ReviewFinding CharterBinds(Sentence sentence, string verb) =>
        In(sentence, Warning("RC4107", $"{Start(sentence)} says '{verb}', and a charter does not bind.", sentence.Place.At)) with
        {
            Why = "A stranger who reads it would think it enforceable, and a court might.",
            Help = "Write what you will or aim to do, or move the duty into a contract.",
        };

    public static ReviewFinding ContractHopes(Sentence sentence, string verb) =>
        In(sentence, Warning("RC4108", $"{Start(sentence)} says '{verb}', which neither binds nor excuses in a contract.", sentence.Place.At)) with
        {
            Why = "The other side reads a promise and the court reads a hope; both are disappointed.",
            Help = "Write 'must' with a time, or mark the provision 'nature: aspirational' and say that it adds no duty.",
        };

    public static ReviewFinding NatureNotSaid(string provision, string title, SourceSpan at) =>
        new("RC4109", ReviewResult.Failed, Severity.Note, $"'{title}' does not say whether it binds, states an aim or sets a process.", at)
        {
            Why = "Readers, and the checks of wording, need to know how to take it.",
            Help = "Add 'nature: binding', 'nature: aspirational' or 'nature: process' to its front matter.",
            Provision = provision,
        };

    private static ReviewFinding Warning(string code, string message, SourceSpan at) => new(code, ReviewResult.Failed, Severity.Warning, message, at);

    private static ReviewFinding In(Sentence sentence, ReviewFinding finding) =>
        finding with { Clause = sentence.Place.Number, Provision = sentence.Place.Provision };

    private static string Start(Sentence sentence) => PhraseStart.Capital(sentence.Place.Words);
}
