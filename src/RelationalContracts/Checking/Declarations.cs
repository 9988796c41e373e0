using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Checking;

/// <summary>Compares and checks declarations of variables.</summary>
internal static class Declarations
{
    /// <summary>Whether two declarations say the same, wherever they stand.</summary>
    /// <param name="one">A declaration.</param>
    /// <param name="other">Another of the same name.</param>
    public static bool AreAlike(Variable one, Variable other) =>
        one.Type == other.Type && one.ItemType == other.ItemType && one.Label == other.Label && one.Question == other.Question && one.Help == other.Help
        && one.MaxWords == other.MaxWords && AreAlike(one.Min, other.Min) && AreAlike(one.Max, other.Max)
        && AreAlike(one.Default, other.Default) && one.Options.SequenceEqual(other.Options)
        && one.Columns.Length == other.Columns.Length
        && one.Columns.Zip(other.Columns).All(pair => pair.First.Name == pair.Second.Name && AreAlike(pair.First, pair.Second));

    /// <summary>Reports a default that a deal could not give as a value.</summary>
    /// <param name="variable">The declaration.</param>
    /// <param name="context">Receives RC2017.</param>
    public static void CheckDefault(Variable variable, CheckContext context)
    {
        // A party as a default would need a deal, and so does a bound that counts its parties.
        if (variable.Default is not { } value || variable.Type is VariableType.Party or VariableType.Parties)
        {
            return;
        }

        var findings = new DiagnosticBag();
        var unbounded = variable with
        {
            Min = variable.Min is { IsPartyCount: true } ? null : variable.Min,
            Max = variable.Max is { IsPartyCount: true } ? null : variable.Max,
        };
        new ValueReader([], findings).Read(unbounded, value);
        foreach (var finding in findings)
        {
            context.Report(LibraryDiagnostics.DefaultDoesNotFit(variable, finding.Place, finding.Message));
        }
    }

    private static bool AreAlike(Bound? one, Bound? other) => one?.Source.Text == other?.Source.Text;

    private static bool AreAlike(SourceNode? one, SourceNode? other) => (one, other) switch
    {
        (null, null) => true,
        (ScalarNode left, ScalarNode right) => left.Text == right.Text,
        (SequenceNode left, SequenceNode right) =>
            left.Items.Length == right.Items.Length && left.Items.Zip(right.Items).All(pair => AreAlike(pair.First, pair.Second)),
        (MappingNode left, MappingNode right) =>
            left.Entries.Length == right.Entries.Length
            && left.Entries.Zip(right.Entries).All(pair => pair.First.Key == pair.Second.Key && AreAlike(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
