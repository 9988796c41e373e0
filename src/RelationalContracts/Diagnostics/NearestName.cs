namespace RelationalContracts.Diagnostics;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
public static class NearestName
{
    /// <summary>The known name that is nearest to a mistyped one.</summary>
    /// <remarks>
    /// Two neighbouring letters exchanged count as one slip, as in "decision-matirx". Of names equally near, the first in
    /// ordinal order is taken, so that the answer does not hang on the order of a dictionary.
    /// </remarks>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>The nearest; null where none is near enough to be worth suggesting: a slip for every three letters.</returns>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var allowed = Math.Max(1, typed.Length / 3);
        var nearest = known
            .Where(name => Math.Abs(name.Length - typed.Length) <= allowed)
            .Select(name => (Name: name, Slips: Slips(typed, name)))
            .Where(candidate => candidate.Slips <= allowed)
            .OrderBy(candidate => candidate.Slips)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Name;
    }

    /// <summary>The help that suggests the nearest name; null where there is none.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">The names there are.</param>
    public static string? Help(string typed, IEnumerable<string> known) =>
        Of(typed, known) is { } near ? $"Did you mean '{near}'?" : null;

    // The optimal string alignment distance, with three rows of its table at a time.
    private static int Slips(string typed, string name)
    {
        var (beforeLast, last) = (new int[name.Length + 1], Enumerable.Range(0, name.Length + 1).ToArray());
        for (var i = 1; i <= typed.Length; i++)
        {
            var row = new int[name.Length + 1];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var replaced = last[j - 1] + (typed[i - 1] == name[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == name[j - 2] && typed[i - 2] == name[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[name.Length];
    }
}
