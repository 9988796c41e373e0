namespace RelationalContracts.Composing.Editions;

/// <summary>Finds what two lists have alike, in the order of both.</summary>
/// <remarks>A longest common subsequence in which a pair counts for as much as its two are alike.</remarks>
internal static class Alignment
{
    /// <summary>The pairs that come to the most together; each item stands in at most one.</summary>
    /// <param name="lefts">How many items the left has.</param>
    /// <param name="rights">How many items the right has.</param>
    /// <param name="alike">How much two items, by their places, are alike; 0 for a pair that may not be made.</param>
    public static IEnumerable<(int Left, int Right)> InOrder(int lefts, int rights, Func<int, int, double> alike)
    {
        var best = Best(lefts, rights, alike);
        for (var (i, j) = (0, 0); i < lefts && j < rights;)
        {
            if (alike(i, j) is > 0 and var share && best[i, j] == best[i + 1, j + 1] + share)
            {
                yield return (i++, j++);
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>The most that the items from two places on can come to.</summary>
    private static double[,] Best(int lefts, int rights, Func<int, int, double> alike)
    {
        var best = new double[lefts + 1, rights + 1];
        for (var i = lefts - 1; i >= 0; i--)
        {
            for (var j = rights - 1; j >= 0; j--)
            {
                var paired = alike(i, j) is > 0 and var share ? best[i + 1, j + 1] + share : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }
}
