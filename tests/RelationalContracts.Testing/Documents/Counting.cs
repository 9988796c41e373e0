using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>How the numbers of hand-made documents read: written a second time here, so that it can disagree with the composer.</summary>
internal static class Counting
{
    public static Label Label(NumberingScheme scheme, int level, int ordinal, string above)
    {
        var printed = Printed(scheme, level, ordinal, above);
        return new Label(scheme, level, ordinal, printed, Reference(scheme, level, printed, above));
    }

    private static string Printed(NumberingScheme scheme, int level, int ordinal, string above) => (scheme, level) switch
    {
        (NumberingScheme.Clauses, 1) => Digits(ordinal) + ".",
        (NumberingScheme.Schedules, 0) => "Schedule " + Digits(ordinal),
        (NumberingScheme.Schedules, 1) => Digits(ordinal),
        (NumberingScheme.Clauses or NumberingScheme.Schedules, 2) => $"{above}.{Digits(ordinal)}",
        (NumberingScheme.Clauses or NumberingScheme.Schedules, 3) or (NumberingScheme.Definitions, 1) => $"({Letter(ordinal)})",
        (NumberingScheme.Clauses or NumberingScheme.Schedules, 4) => $"({Roman(ordinal)})",
        (NumberingScheme.Definitions or NumberingScheme.Recitals, 2) => $"({Roman(ordinal)})",
        (NumberingScheme.Clauses, 5) or (NumberingScheme.Recitals, 1) => $"({Letter(ordinal).ToUpperInvariant()})",
        (NumberingScheme.Parties, 1) => $"({Digits(ordinal)})",
        _ => throw new ArgumentOutOfRangeException(nameof(level), $"{scheme} have no level {level}."),
    };

    private static string Reference(NumberingScheme scheme, int level, string printed, string above) =>
        scheme is NumberingScheme.Clauses or NumberingScheme.Schedules && level <= 2 ? printed.TrimEnd('.') : above + printed;

    private static string Digits(int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);

    // Word goes on after (z) with (aa), (bb).
    private static string Letter(int ordinal) => new((char)('a' + ((ordinal - 1) % 26)), 1 + ((ordinal - 1) / 26));

    private static string Roman(int ordinal)
    {
        (int Value, string Letters)[] signs =
            [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var roman = string.Empty;
        foreach (var (value, letters) in signs)
        {
            for (; ordinal >= value; ordinal -= value)
            {
                roman += letters;
            }
        }

        return roman;
    }
}
