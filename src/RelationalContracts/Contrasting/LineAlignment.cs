using System.Collections.Immutable;
using RelationalContracts.Composing.Editions;

namespace RelationalContracts.Contrasting;

/// <summary>Sets the paragraphs of two wordings of a clause beside each other: each with the one that says most nearly the same.</summary>
/// <remarks>
/// A longest common subsequence in which two paragraphs count by how many words they share (Dice 1945), so that the order of both is
/// kept and nothing stands beside what has nothing to do with it.
/// </remarks>
internal static class LineAlignment
{
    /// <summary>Paragraphs that share less than this are not two wordings of one thing.</summary>
    private const double LeastAlike = 0.4;

    /// <summary>Pairs the paragraphs.</summary>
    /// <param name="left">Those of the left.</param>
    /// <param name="right">Those of the right.</param>
    /// <returns>Every paragraph of both once, in the order of both.</returns>
    public static ImmutableArray<ContrastedLine> Of(ImmutableArray<ContrastLine> left, ImmutableArray<ContrastLine> right)
    {
        var alike = Alike(left, right);
        var pairs = ImmutableArray.CreateBuilder<ContrastedLine>();
        var (i, j) = (0, 0);
        foreach (var (nextLeft, nextRight) in Alignment.InOrder(left.Length, right.Length, (one, other) => alike[one, other]))
        {
            AddSingles(nextLeft, nextRight);
            pairs.Add(new ContrastedLine(left[i++], right[j++]));
        }

        AddSingles(left.Length, right.Length);
        return pairs.ToImmutable();

        void AddSingles(int leftEnd, int rightEnd)
        {
            pairs.AddRange(left[i..leftEnd].Select(line => new ContrastedLine(line, null)));
            pairs.AddRange(right[j..rightEnd].Select(line => new ContrastedLine(null, line)));
            (i, j) = (leftEnd, rightEnd);
        }
    }

    /// <summary>
    /// Pairs each paragraph of the right with the one of the left that it is most like, wherever that stands: what moved into a
    /// schedule is not new. What nothing is like comes last.
    /// </summary>
    /// <param name="left">Those of the left.</param>
    /// <param name="right">Those of the right.</param>
    public static ImmutableArray<ContrastedLine> InAnyOrder(ImmutableArray<ContrastLine> left, ImmutableArray<ContrastLine> right)
    {
        var alike = Alike(left, right);
        var partners = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        var candidates = from i in Enumerable.Range(0, left.Length) from j in Enumerable.Range(0, right.Length) where alike[i, j] > 0 orderby alike[i, j] descending, j, i select (Left: i, Right: j);
        foreach (var (i, j) in candidates.Where(pair => !partners.ContainsKey(pair.Right) && !taken.Contains(pair.Left)))
        {
            partners[j] = i;
            taken.Add(i);
        }

        return
        [
            .. right.Select((line, j) => new ContrastedLine(partners.TryGetValue(j, out var i) ? left[i] : null, line)),
            .. left.Where((_, i) => !taken.Contains(i)).Select(line => new ContrastedLine(line, null)),
        ];
    }

    private static double[,] Alike(ImmutableArray<ContrastLine> left, ImmutableArray<ContrastLine> right)
    {
        var (lefts, rights) = (left.Select(Words).ToList(), right.Select(Words).ToList());
        var alike = new double[left.Length, right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var share = Shared(lefts[i], rights[j]);
                alike[i, j] = share >= LeastAlike ? share : 0;
            }
        }

        return alike;
    }

    /// <summary>The most that the paragraphs from i and j on have in common.</summary>
    private static Dictionary<string, int> Words(ContrastLine line) => line.Words
        .Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .CountBy(word => word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static double Shared(Dictionary<string, int> left, Dictionary<string, int> right)
    {
        var all = left.Values.Sum() + right.Values.Sum();
        return all == 0 ? 0 : 2.0 * left.Sum(word => Math.Min(word.Value, right.GetValueOrDefault(word.Key))) / all;
    }
}

/// <summary>A paragraph as the two have it.</summary>
/// <param name="Left">The left's; null where only the right has it.</param>
/// <param name="Right">The right's; null where only the left has it.</param>
public sealed record ContrastedLine(ContrastLine? Left, ContrastLine? Right)
{
    /// <summary>How the two differ: <c>same</c>, <c>changed</c>, <c>added</c> (only the right has it) or <c>removed</c>.</summary>
    public string Change => (Left, Right) switch
    {
        (null, _) => "added",
        (_, null) => "removed",
        _ => ContrastLine.SameWords.Equals(Left, Right) ? "same" : "changed",
    };
}
