using System.Collections.Immutable;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Finds the smallest set of demands that cannot hold together.</summary>
/// <remarks>
/// After Ignatiev, Previti, Liffiton and Marques-Silva (2015), "Smallest MUS extraction with minimal hitting set dualization": every
/// conflict holds at least one demand of each set whose removal would leave the rest without conflict. So the smallest choice
/// of one from each such set found so far is either a conflict itself, and then none is smaller, or it shows another such set.
/// What asks whether demands can hold together may be the solver or anything else; the same demands give the same answer.
/// </remarks>
/// <typeparam name="T">What is demanded.</typeparam>
internal sealed class SmallestConflict<T>
{
    // Beyond so many rounds the conflict found is still one that needs all its demands, but a smaller one may exist elsewhere.
    private const int MostRounds = 200;

    private readonly IReadOnlyList<T> _demands;
    private readonly Func<IReadOnlyList<T>, bool> _canHold;

    private SmallestConflict(IReadOnlyList<T> demands, Func<IReadOnlyList<T>, bool> canHold)
    {
        _demands = demands;
        _canHold = canHold;
    }

    /// <summary>The smallest conflict among some demands, in their order.</summary>
    /// <param name="demands">The demands; of two conflicts of one size, the one with the earlier demands is found.</param>
    /// <param name="canHold">
    /// Whether some of the demands, in their order, can hold together. What can hold together must still do so with fewer demands.
    /// </param>
    /// <returns>The conflict; empty where all can hold together, or where even no demand at all cannot.</returns>
    public static ImmutableArray<T> Of(IReadOnlyList<T> demands, Func<IReadOnlyList<T>, bool> canHold)
    {
        ArgumentNullException.ThrowIfNull(demands);
        ArgumentNullException.ThrowIfNull(canHold);
        var search = new SmallestConflict<T>(demands, canHold);
        var all = Enumerable.Range(0, demands.Count).ToList();
        return search.CanHold(all) || !search.CanHold([]) ? [] : [.. search.Smallest(search.Shrunk(all)).Select(index => demands[index])];
    }

    private bool CanHold(IEnumerable<int> some) => _canHold([.. some.Order().Select(index => _demands[index])]);

    /// <summary>Looks for a conflict with fewer demands than one that is known.</summary>
    private List<int> Smallest(List<int> known)
    {
        var corrections = known.Select(index => Correction([.. known.Where(other => other != index)])).ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            if (HittingSets.Smallest(corrections, known.Count - 1) is not { } candidate)
            {
                return known;
            }

            if (!CanHold(candidate))
            {
                return candidate;
            }

            corrections.Add(Correction(candidate));
        }

        return known;
    }

    /// <summary>Takes away, in ever smaller pieces, what the conflict does not need.</summary>
    private List<int> Shrunk(List<int> conflict)
    {
        for (var size = conflict.Count; size > 0; size /= 2)
        {
            for (var end = conflict.Count; end > 0; end -= size)
            {
                var start = Math.Max(end - size, 0);
                List<int> fewer = [.. conflict[..start], .. conflict[end..]];
                conflict = CanHold(fewer) ? conflict : fewer;
            }
        }

        return conflict;
    }

    /// <summary>What must go besides, so that some demands that can hold together take in as many others as can be.</summary>
    private HashSet<int> Correction(IEnumerable<int> held)
    {
        var kept = held.ToList();
        var waiting = new Stack<List<int>>();
        var left = new HashSet<int>();
        waiting.Push([.. Enumerable.Range(0, _demands.Count).Except(kept)]);
        while (waiting.TryPop(out var piece))
        {
            if (CanHold(kept.Concat(piece)))
            {
                kept.AddRange(piece);
            }
            else if (piece.Count == 1)
            {
                left.Add(piece[0]);
            }
            else
            {
                waiting.Push(piece[(piece.Count / 2)..]);
                waiting.Push(piece[..(piece.Count / 2)]);
            }
        }

        return left;
    }
}
