using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Numbering;

/// <summary>Makes the labels of each numbering scheme.</summary>
public static class LabelMaker
{
    /// <summary>How many levels a scheme has below its heading, by the depth of lists.</summary>
    /// <param name="scheme">The scheme.</param>
    public static int DeepestList(NumberingScheme scheme) => scheme switch
    {
        NumberingScheme.Clauses or NumberingScheme.Schedules => 4,
        NumberingScheme.Parties => 1,
        _ => 2,
    };

    /// <summary>The label of a clause.</summary>
    /// <param name="ordinal">Its count, from 1.</param>
    public static Label Clause(int ordinal) =>
        new(NumberingScheme.Clauses, 1, ordinal, Numerals.Arabic(ordinal) + ".", Numerals.Arabic(ordinal));

    /// <summary>The label of a schedule.</summary>
    /// <param name="word">What the document calls a schedule.</param>
    /// <param name="ordinal">Its count, from 1.</param>
    public static Label Schedule(string word, int ordinal)
    {
        var printed = $"{word} {Numerals.Arabic(ordinal)}";
        return new Label(NumberingScheme.Schedules, 0, ordinal, printed, printed);
    }

    /// <summary>The label of an item in a list.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="depth">The depth of the list, from 1.</param>
    /// <param name="ordinal">The item's count, from 1.</param>
    /// <param name="parent">What the list hangs from: a clause, a schedule or an item; null for what hangs from nothing.</param>
    public static Label Item(NumberingScheme scheme, int depth, int ordinal, Label? parent)
    {
        var printed = Printed(scheme, depth, ordinal, parent);
        return new Label(scheme, LevelOf(scheme, depth), ordinal, printed, Reference(scheme, depth, printed, parent));
    }

    private static int LevelOf(NumberingScheme scheme, int depth) => scheme is NumberingScheme.Clauses ? depth + 1 : depth;

    private static string Printed(NumberingScheme scheme, int depth, int ordinal, Label? parent) => (scheme, depth) switch
    {
        (NumberingScheme.Clauses, 1) => $"{parent!.Reference}.{Numerals.Arabic(ordinal)}",
        (NumberingScheme.Clauses, 2) => $"({Numerals.Letter(ordinal)})",
        (NumberingScheme.Clauses, 3) => $"({Numerals.Roman(ordinal)})",
        (NumberingScheme.Clauses, _) => $"({Numerals.Letter(ordinal).ToUpperInvariant()})",
        (NumberingScheme.Schedules, 1) => Numerals.Arabic(ordinal),
        (NumberingScheme.Schedules, 2) => $"{parent!.Printed}.{Numerals.Arabic(ordinal)}",
        (NumberingScheme.Schedules, 3) => $"({Numerals.Letter(ordinal)})",
        (NumberingScheme.Schedules, _) => $"({Numerals.Roman(ordinal)})",
        (NumberingScheme.Parties, _) => $"({Numerals.Arabic(ordinal)})",
        (NumberingScheme.Recitals, 1) => $"({Numerals.Letter(ordinal).ToUpperInvariant()})",
        (NumberingScheme.Recitals, _) => $"({Numerals.Roman(ordinal)})",
        (_, 1) => $"({Numerals.Letter(ordinal)})",
        _ => $"({Numerals.Roman(ordinal)})",
    };

    /// <summary>A reference carries the numbers above it, until one already holds them.</summary>
    private static string Reference(NumberingScheme scheme, int depth, string printed, Label? parent)
    {
        var holdsAll = scheme is NumberingScheme.Clauses ? depth == 1 : depth <= (scheme is NumberingScheme.Schedules ? 2 : 1);
        return holdsAll ? printed : parent!.Reference + printed;
    }
}
