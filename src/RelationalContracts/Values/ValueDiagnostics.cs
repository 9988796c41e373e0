using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Values;

/// <summary>What can be wrong with a value that a deal gives.</summary>
internal static class ValueDiagnostics
{
    public static Diagnostic WrongType(Variable variable, SourceNode node) =>
        new("RC3102", Severity.Error, $"'{variable.Name}' is {Describe(variable.Type)}, and this is not.", node.At)
        {
            Help = Example(variable.Type) is { } example ? $"Write it like this: {example}" : null,
        };

    public static Diagnostic NoSuchOption(Variable variable, ScalarNode node) =>
        new("RC3103", Severity.Error, $"'{node.Text}' is not an option of '{variable.Name}'.", node.At)
        {
            Help = $"The options are {string.Join(", ", variable.Options.Select(option => option.Name))}.",
        };

    public static Diagnostic NoSuchParty(Variable variable, ScalarNode node, ImmutableArray<Party> parties) =>
        new("RC3104", Severity.Error, $"'{variable.Name}' names '{node.Text}', and the deal has no such party.", node.At)
        {
            Help = $"The parties are {string.Join(", ", parties.Select(party => party.Short))}.",
        };

    public static Diagnostic UnknownColumn(Variable variable, MappingEntry cell) =>
        new("RC3105", Severity.Error, $"The table '{variable.Name}' has no column '{cell.Key}'.", cell.KeyAt)
        {
            Help = $"Its columns are {string.Join(", ", variable.Columns.Select(column => column.Name))}.",
        };

    public static Diagnostic TooSmall(Variable variable, SourceNode node) => Outside(variable, node, $"at least {BoundText(variable.Min)}");

    public static Diagnostic TooLarge(Variable variable, SourceNode node) => Outside(variable, node, $"at most {BoundText(variable.Max)}");

    public static Diagnostic TooManyWords(Variable variable, int most, SourceNode node) => Outside(variable, node, $"at most {most} words");

    private static Diagnostic Outside(Variable variable, SourceNode node, string bound) =>
        new("RC3106", Severity.Error, $"'{variable.Name}' must be {bound}.", node.At);

    private static string BoundText(Bound? bound) =>
        bound is { IsPartyCount: true } ? "the number of parties" : bound?.Source.Text ?? "one row";

    internal static string Describe(VariableType type) => type switch
    {
        VariableType.Text => "text on one line",
        VariableType.Paragraph => "text",
        VariableType.Integer => "a whole number",
        VariableType.Decimal => "a number",
        VariableType.Percent => "a percentage",
        VariableType.Money => "an amount of money",
        VariableType.Date => "a date",
        VariableType.Duration => "a length of time",
        VariableType.Choice => "one of its options",
        VariableType.Choices => "a list of its options",
        VariableType.List => "a list",
        VariableType.Table => "a list of rows, each with its columns",
        VariableType.Party => "a party of this deal",
        VariableType.Parties => "a list of parties of this deal",
        VariableType.Person => "a person",
        _ => "yes or no",
    };

    private static string? Example(VariableType type) => type switch
    {
        VariableType.Integer => "3",
        VariableType.Decimal or VariableType.Percent => "12.5",
        VariableType.Money => "{ amount: 12500000, currency: GBP }",
        VariableType.Date => "2026-04-01",
        VariableType.Duration => "3 months",
        VariableType.Person => "{ name: Ada Lovelace, post: Director }",
        VariableType.YesNo => "yes",
        _ => null,
    };
}
