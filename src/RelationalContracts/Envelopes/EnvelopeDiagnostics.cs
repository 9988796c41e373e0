using System.Globalization;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes;

/// <summary>What can be wrong with an envelope and with changes. Messages of RC311x and RC312x live here and nowhere else.</summary>
internal static class EnvelopeDiagnostics
{
    public static Diagnostic UnknownMechanism(NamedPlace mechanism, IReadOnlyCollection<string> known) =>
        Error("RC3110", $"The planned changes have no row '{mechanism.Name}'.", mechanism.At,
            NearestName.Help(mechanism.Name, known) ?? "Write a row's words exactly. For a change that was not planned, leave 'mechanism' out and give its 'ground'.");

    public static Diagnostic OtherUnit(NamedPlace unit, PlannedChange row) =>
        Error("RC3111", $"The change counts in '{unit.Name}', and its row '{row.Mechanism}' is limited in '{row.Unit?.Name}'.", unit.At,
            "State the size of the change in the unit of its row.");

    public static Diagnostic AmountNotAboveZero(decimal amount, SourceSpan at) =>
        Error("RC3112", $"The size of a change must be above zero, and this one is {Figure(amount)}.", at,
            "Write how much changes, whichever way; 'value' and 'months' say whether it is more or less.");

    public static Diagnostic OtherCurrency(string currency, string expected, SourceSpan at) =>
        Error("RC3113", $"The change is in {currency}, and the contract in {expected}.", at, $"State its effect in {expected}.");

    public static Diagnostic BeforeTheContract(DateOnly date, DateOnly first, SourceSpan at) =>
        Error("RC3114", $"The change is dated {ValueWords.Date(date)}, before the contract, which is dated {ValueWords.Date(first)} at the earliest.", at,
            "Correct the date of the change, or the deal's 'date' and the start of its service.");

    public static Diagnostic NoAmount(PlannedChange row, SourceSpan at) =>
        Error("RC3115", $"The change does not say how large it is, and its row '{row.Mechanism}' is limited in '{row.Unit?.Name}'.", at, "Add 'amount'.");

    public static Diagnostic UnknownLink(NamedPlace link, IReadOnlyCollection<string> known) =>
        Error("RC3116", $"No other change has the id '{link.Name}'.", link.At,
            NearestName.Help(link.Name, known) ?? "Give the earlier change an 'id', and name it here.");

    public static Diagnostic TwoMonths(decimal amount, decimal months, SourceSpan at) =>
        Error("RC3117", $"The change is {Figure(amount)} months by 'amount' and {Figure(months)} by 'months'.", at, "Correct one of the two, or leave 'months' out.");

    public static Diagnostic NotOneChange(int count, SourceSpan at) =>
        Error("RC3118", count == 0 ? "This file holds no change." : $"This file holds {count.ToString(CultureInfo.InvariantCulture)} changes, and one is wanted here.", at,
            "Write the keys of one change: mechanism, date, amount, unit, value, months, ground.");

    public static Diagnostic NoGround(SourceSpan at) =>
        Error("RC3119", "The change names neither a planned change nor a legal ground.", at,
            "Add 'mechanism' with the words of a row, or 'ground' with the ground on which the law allows it.");

    public static Diagnostic NoSuchLimit(string mechanism, SourceSpan at) =>
        Error("RC3120", $"A limit of the planned change '{mechanism}' is below zero, or too large to be meant.", at,
            "Write how far the change may go, as a figure above zero.");

    public static Diagnostic SameMechanism(PlannedChange row, PlannedChange first) =>
        Error("RC3121", $"Two planned changes are called '{row.Mechanism}', so nobody can tell which one a change uses.", row.At,
            $"The other one is at {first.At}. Give each its own words.");

    public static Diagnostic NoEnvelope(SourceSpan at) =>
        new("RC3122", Severity.Warning, "This deal has no table of planned changes, so no change can be inside it.", at)
        {
            Help = "Include the provision 'modification-envelope' and give its value 'envelope'.",
        };

    public static Diagnostic SameId(NamedPlace id, SourceSpan first) =>
        Error("RC3123", $"Two changes have the id '{id.Name}'.", id.At, $"The other one is at {first}.");

    public static Diagnostic ImplausibleDate(string key, DateOnly date, SourceSpan at) =>
        Error("RC3124", $"'{key}' is {ValueWords.Date(date)}, which cannot be meant.", at, "Write the year first: 2027-04-01.");

    public static Diagnostic TooLarge(string key, SourceSpan at) =>
        Error("RC3125", $"The figure of '{key}' is too large to be meant.", at, "Write it in units, not in thousands or millions.");

    private static string Figure(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, string message, SourceSpan at, string help) => new(code, Severity.Error, message, at) { Help = help };
}
