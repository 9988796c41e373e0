namespace RelationalContracts.Exercises;

/// <summary>Shuffles by a seed: the same seed gives the same order on every machine and under every version of the runtime.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014) feeds a Fisher-Yates shuffle; nothing here has to be unpredictable.</remarks>
internal static class SeededOrder
{
    /// <summary>Shuffles.</summary>
    /// <param name="items">The items.</param>
    /// <param name="seed">The seed.</param>
    public static List<T> Of<T>(IEnumerable<T> items, int seed)
    {
        var shuffled = items.ToList();
        var state = unchecked((ulong)seed);
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var j = (int)(Next(ref state) % (ulong)(i + 1));
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    private static ulong Next(ref ulong state)
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
