using System.Numerics;

namespace RelationalContracts.Proving.Counting;

/// <content>Variables that are not counted and join much: a fact that many conditions ask about, a regime.</content>
/// <remarks>
/// Such a variable holds all parts together as long as it is open, and to settle it would count a choice twice that is possible both
/// ways. So the few of them that hang together are taken as one: each of their settings leaves some of the clauses around them to stand
/// by themselves, and the choices possible under one setting or another are counted by inclusion and exclusion.
/// </remarks>
internal sealed partial class ComponentCounter
{
    private const int MostHubsTogether = 6;
    private const int MostPatterns = 64;

    // Neither true nor false: no clause counts on it.
    private const sbyte Dropped = 2;

    /// <summary>The largest hub of a part with those that hang together with it; null where there is none, or where they are too many.</summary>
    private Hubs? HubsOf(Part part)
    {
        var largest = part.Variables.Where(variable => !_isCounted[variable] && Around(variable).Count() > _leastOfHub).DefaultIfEmpty(-1).MaxBy(variable => variable < 0 ? 0 : Weight(variable));
        var hubs = largest < 0 ? [] : new List<int> { largest };
        for (var place = 0; place < hubs.Count && hubs.Count <= MostHubsTogether; place++)
        {
            hubs.AddRange([.. Around(hubs[place]).SelectMany(index => _clauses[index]).Select(code => code >> 1)
                .Where(variable => !_isCounted[variable] && _values[variable] == 0).Distinct().Except(hubs)]);
        }

        var clauses = hubs.SelectMany(Around).Distinct().ToLookup(index => PatternOf(index, hubs));
        return hubs.Count is 0 or > MostHubsTogether || clauses.Count > MostPatterns ? null : new Hubs(hubs, clauses, [.. clauses.Select(group => group.Key)]);
    }

    /// <summary>The clauses with a variable that do not hold yet.</summary>
    private IEnumerable<int> Around(int variable) => _of[2 * variable].Concat(_of[(2 * variable) + 1]).Where(index => _satisfied[index] == 0);

    /// <summary>Which hubs a clause asks to be true, and which to be false.</summary>
    private Pattern PatternOf(int index, List<int> hubs)
    {
        var pattern = default(Pattern);
        foreach (var code in _clauses[index].Where(code => hubs.Contains(code >> 1)))
        {
            var bit = 1u << hubs.IndexOf(code >> 1);
            pattern = (code & 1) == 0 ? pattern with { True = pattern.True | bit } : pattern with { False = pattern.False | bit };
        }

        return pattern;
    }

    private BigInteger CountAround(Hubs hubs, Part part)
    {
        var settings = Settings(hubs);
        var counts = Overlaps(settings).Select(pair => (pair.Key, Times: pair.Value, Count: TryAround(hubs, pair.Key, part))).ToList();

        // If the steps do not suffice, what was counted under one setting is there in any case.
        return IsExact
            ? counts.Aggregate(BigInteger.Zero, (sum, one) => sum + (one.Times * one.Count))
            : counts.Where(one => settings.Contains(one.Key)).Select(one => one.Count).DefaultIfEmpty().Max();
    }

    /// <summary>For each setting that can be: the patterns whose clauses get no help from it, as bits. Where another leaves fewer, a setting adds nothing.</summary>
    private List<ulong> Settings(Hubs hubs)
    {
        var settings = new HashSet<ulong>();
        for (var setting = 0u; setting < 1u << hubs.Variables.Count; setting++)
        {
            var left = hubs.Patterns.Where(pattern => !pattern.IsHelpedBy(setting)).ToList();
            if (left.TrueForAll(pattern => hubs.Clauses[pattern].All(index => _open[index] > pattern.Literals)))
            {
                settings.Add(left.Aggregate(0UL, (bits, pattern) => bits | (1UL << hubs.Patterns.IndexOf(pattern))));
            }
        }

        return [.. settings.Where(left => !settings.Any(other => other != left && (other & ~left) == 0))];
    }

    /// <summary>Inclusion and exclusion: how often the choices possible under several settings at once are to be added.</summary>
    private static Dictionary<ulong, int> Overlaps(List<ulong> settings)
    {
        var times = new Dictionary<ulong, int>();
        foreach (var setting in settings)
        {
            foreach (var (left, count) in times.ToList())
            {
                times[left | setting] = times.GetValueOrDefault(left | setting) - count;
            }

            times[setting] = times.GetValueOrDefault(setting) + 1;
        }

        return times.Where(pair => pair.Value != 0).ToDictionary();
    }

    /// <summary>Counts the choices for which the clauses of some patterns hold without the hubs, and those of the others need not hold.</summary>
    private BigInteger TryAround(Hubs hubs, ulong left, Part part)
    {
        _stepsLeft -= part.Variables.Length + part.Clauses.Length;
        var mark = _trail.Count;
        var count = Drop(hubs, left) ? CountParts([.. part.Variables.Where(variable => _values[variable] == 0)]) : 0;
        Undo(mark);
        Adjust(hubs, left, 1);
        hubs.Variables.ForEach(hub => _values[hub] = 0);
        return count;
    }

    private bool Drop(Hubs hubs, ulong left)
    {
        _waiting.Clear();
        hubs.Variables.ForEach(hub => _values[hub] = Dropped);
        Adjust(hubs, left, -1);
        var alone = hubs.Clauses.SelectMany(group => group).Where(index => _satisfied[index] == 0).ToList();
        alone.Where(index => _open[index] == 1).ToList().ForEach(EnqueueLast);
        return alone.TrueForAll(index => _open[index] > 0) && Follow();
    }

    /// <summary>Takes the hubs out of the clauses left to themselves and marks the others as holding, or (with 1) puts all back.</summary>
    private void Adjust(Hubs hubs, ulong left, int direction)
    {
        for (var place = 0; place < hubs.Patterns.Count; place++)
        {
            var isLeft = (left & (1UL << place)) != 0;
            foreach (var index in hubs.Clauses[hubs.Patterns[place]])
            {
                _open[index] += isLeft ? direction * hubs.Patterns[place].Literals : 0;
                _satisfied[index] -= isLeft ? 0 : direction;
            }
        }
    }

    /// <summary>Hubs that hang together, and the clauses around them by what these ask of the hubs.</summary>
    private sealed record Hubs(List<int> Variables, ILookup<Pattern, int> Clauses, List<Pattern> Patterns);

    /// <summary>The hubs that a clause asks to be true, and those it asks to be false, as bits.</summary>
    private readonly record struct Pattern(uint True, uint False)
    {
        public int Literals => BitOperations.PopCount(True) + BitOperations.PopCount(False);

        public bool IsHelpedBy(uint setting) => (True & setting) != 0 || (False & ~setting) != 0;
    }
}
