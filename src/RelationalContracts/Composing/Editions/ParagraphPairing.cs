using System.Text.RegularExpressions;

namespace RelationalContracts.Composing.Editions;

/// <summary>Sets the paragraphs of another grade beside those of the one that was chosen.</summary>
/// <remarks>
/// Paragraphs that say the same are found by their longest common run, so that one put in between does not throw the rest out of step,
/// and are not printed again. Those between two such pairs stand beside one another as they come. What follows the chosen grade's last
/// paragraph is left over: it would stand alone in a narrow column.
/// </remarks>
internal sealed partial class ParagraphPairing
{
    private readonly List<List<string>> _chosen;
    private readonly List<List<string>> _other;
    private readonly HashSet<int> _same = [];

    private ParagraphPairing(List<List<string>> chosen, List<List<string>> other)
    {
        (_chosen, _other) = (chosen, other);
        Rows = [.. chosen.Select(_ => new List<string>())];
    }

    /// <summary>The lines beside each paragraph of the chosen grade; none where the other grade has nothing there.</summary>
    public List<List<string>> Rows { get; }

    /// <summary>The lines that are left over.</summary>
    public List<string> Further { get; } = [];

    /// <summary>Whether the other grade says at a row what the chosen one says, or nothing.</summary>
    public bool HasNothingNew(int row) => Rows[row].Count == 0 || (_same.Contains(row) && Rows[row].Count == 1);

    /// <summary>Pairs paragraphs; each is its lines, the first with its number.</summary>
    public static ParagraphPairing Of(List<List<string>> chosen, List<List<string>> other)
    {
        var pairing = new ParagraphPairing(chosen, other);
        pairing.Pair();
        return pairing;
    }

    private void Pair()
    {
        var (row, next) = (0, 0);
        foreach (var (sameRow, same) in Alignment.InOrder(_chosen.Count, _other.Count, (chosen, other) => SaysTheSame(chosen, other) ? 1 : 0))
        {
            PairGap(row, sameRow, next, same);
            _same.Add(sameRow);
            Rows[sameRow].Add(SameAs(_chosen[sameRow][0], _other[same][0]));
            (row, next) = (sameRow + 1, same + 1);
        }

        PairGap(row, _chosen.Count, next, _other.Count);
    }

    /// <summary>Pairs what lies between two paragraphs that say the same; what finds no row goes to the last one before, or is left over at the end.</summary>
    private void PairGap(int row, int rowEnd, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var lines = row + (i - from) is var at && at < rowEnd ? Rows[at] : rowEnd == _chosen.Count ? Further : Rows[Math.Max(0, rowEnd - 1)];
            lines.AddRange(_other[i]);
        }
    }

    private bool SaysTheSame(int chosen, int other) =>
        _chosen[chosen].Count == _other[other].Count && _chosen[chosen].Zip(_other[other]).All(pair => WithoutNumber(pair.First) == WithoutNumber(pair.Second));

    private static string SameAs(string chosen, string other) =>
        Number().Match(chosen).Value == Number().Match(other).Value ? "The same." : $"{Number().Match(other).Value.TrimEnd()} The same.";

    private static string WithoutNumber(string line) => Number().Replace(line, string.Empty, 1);

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)*\.? ")]
    private static partial Regex Number();
}
