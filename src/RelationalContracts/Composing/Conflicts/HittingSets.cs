namespace RelationalContracts.Composing.Conflicts;

/// <summary>Chooses one from each of some sets, and as few as can be altogether.</summary>
internal static class HittingSets
{
    /// <summary>The smallest choice, in ascending order.</summary>
    /// <param name="sets">The sets, none of them empty.</param>
    /// <param name="most">How many may be chosen.</param>
    /// <returns>The choice; null where every choice is larger.</returns>
    public static List<int>? Smallest(IReadOnlyCollection<HashSet<int>> sets, int most)
    {
        var ordered = sets.OrderBy(set => set.Count).ToList();
        for (var size = 0; size <= most; size++)
        {
            var chosen = new List<int>();
            if (Choose(ordered, size, chosen))
            {
                return [.. chosen.Order()];
            }
        }

        return null;
    }

    private static bool Choose(List<HashSet<int>> sets, int more, List<int> chosen)
    {
        var missed = sets.Find(set => !chosen.Exists(set.Contains));
        if (missed is null || more == 0)
        {
            return missed is null;
        }

        foreach (var one in missed.Order())
        {
            chosen.Add(one);
            if (Choose(sets, more - 1, chosen))
            {
                return true;
            }

            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }
}
