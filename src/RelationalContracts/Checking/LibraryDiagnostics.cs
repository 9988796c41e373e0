using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>What can be wrong with a library as a whole.</summary>
internal static partial class LibraryDiagnostics
{
    public static Diagnostic UnknownFamily(Provision provision) =>
        Warning("RC2001", $"'{provision.Family}' is none of the twenty families.", provision.At,
            NearestName.Help(provision.Family, Families.InOrder) ?? "Its provisions will print before the family 'exit'.");

    public static Diagnostic DuplicateLabel(string label, SourceSpan at, SourceSpan first) =>
        Error("RC2002", $"The label '{label}' stands here a second time.", at, $"It stands first in line {first.Line}.");

    public static Diagnostic UnknownLabel(string label, ProvisionId provision, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2003", $"'{provision}' has no paragraph or schedule '{label}' that this text could refer to.", at, NearestName.Help(label, known));

    public static Diagnostic UnknownProvision(ProvisionReference reference, IEnumerable<string> known) =>
        Error("RC2004", $"The library has no provision '{reference.Id}'.", reference.At, NearestName.Help(reference.Id.Value, known));

    public static Diagnostic NoDraftingForReference(ProvisionId target, bool isCharter, SourceSpan at) =>
        Error("RC2005", isCharter ? $"'{target}' has no charter text that a charter could refer to." : $"'{target}' has only a charter text, which a contract cannot refer to.", at, null);

    public static Diagnostic MentionsItself(ProvisionReference reference) =>
        Error("RC2006", $"'{reference.Id}' names itself here.", reference.At, "Remove it from the list.");

    public static Diagnostic UnknownCitation(string id, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2007", $"There is no citation '{id}' in the law data.", at, NearestName.Help(id, known));

    public static Diagnostic NeedsWhatItExcludes(ProvisionId provision, ProvisionReference needed) =>
        Error("RC2008", $"'{provision}' needs '{needed.Id}', and the two exclude each other.", needed.At, null);

    public static Diagnostic UndeclaredVariable(string name, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2010", $"'{name}' is no variable declared here, and no role.", at,
            NearestName.Help(name, known) ?? "Variables are declared by the provision that uses them, under 'variables'.");

    public static Diagnostic DeclaredDifferently(Variable variable, Variable first) =>
        Error("RC2011", $"'{variable.Name}' is declared differently at {first.At}.", variable.At, "A variable's name belongs to the whole library: declare it alike, or give it another name.");

    public static Diagnostic UnusedVariable(Variable variable) =>
        Warning("RC2012", $"Neither text nor condition uses '{variable.Name}'.", variable.At, "Use it, or remove its declaration.");

    public static Diagnostic NoTable(string name, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2013", $"'{name}' is no table that this provision declares.", at, NearestName.Help(name, known));

    public static Diagnostic UnknownColumn(string column, Variable table, SourceSpan at) =>
        Error("RC2014", $"The table '{table.Name}' has no column '{column}'.", at, NearestName.Help(column, table.Columns.Select(known => known.Name)));

    public static Diagnostic OutsideRepeat(string expression, SourceSpan at) =>
        Error("RC2015", $"'{{{{{expression}}}}}' stands outside a block that repeats.", at,
            "Put it into '::: each party in parties' or '::: each row in TABLE'.");

    public static Diagnostic UnknownPartyField(string field, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC2016", $"A party has no '{field}'.", at, NearestName.Help(field, known) ?? $"It has: {string.Join(", ", known)}.");

    public static Diagnostic DefaultDoesNotFit(Variable variable, SourceSpan at, string why) =>
        Error("RC2017", $"The default of '{variable.Name}' does not fit: {why}", at, null);

    public static Diagnostic NoDefault(Variable variable) =>
        Error("RC2018", $"A condition reads '{variable.Name}', so it needs a default.", variable.At, "Without one the text that depends on it would vanish while the question is open.");

    public static Diagnostic TableInText(Variable table, SourceSpan at) =>
        Error("RC2019", $"The table '{table.Name}' must stand alone in its paragraph.", at, null);

    private static Diagnostic Error(string code, string message, SourceSpan at, string? help) =>
        new(code, Severity.Error, message, at) { Help = help };

    private static Diagnostic Warning(string code, string message, SourceSpan at, string? help) =>
        new(code, Severity.Warning, message, at) { Help = help };
}
