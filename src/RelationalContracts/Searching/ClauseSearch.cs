using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Searching;

/// <summary>Finds provisions by words, best first.</summary>
/// <remarks>
/// BM25F (Robertson, Zaragoza and Taylor 2004): a word in the title counts more than one in the drafting, a rare word more than a
/// frequent one, and a long text gains nothing by its length. Where some provisions have every word, only those are found.
/// </remarks>
public sealed class ClauseSearch
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private static readonly (double Weight, Func<Provision, string> Text)[] Fields =
    [
        (6, provision => $"{provision.Id.Value.Replace('-', ' ')} {provision.Title} {provision.Catalogue}"),
        (3, provision => provision.Purpose),
        (1.5, provision => provision.Guidance),
        (1, provision => string.Join(' ', DraftingText.Of(provision).Select(drafting => drafting.Text))),
        (1, provision => string.Join(' ', provision.Variables.Select(variable => $"{variable.Label} {variable.Question}"))),
    ];

    private readonly ImmutableArray<Entry> _entries;
    private readonly double[] _averages;
    private readonly SearchWords _words;

    /// <summary>A search over a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="words">The words that mean the same, and those that mean nothing.</param>
    public ClauseSearch(ClauseLibrary library, SearchWords words)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(words);
        _words = words;
        _entries = [.. library.Provisions.Select(provision => new Entry(provision, [.. Fields.Select(field => Stems(field.Text(provision)))]))];
        _averages = [.. Fields.Select((_, field) => _entries.IsEmpty ? 1 : Math.Max(1, _entries.Average(entry => entry.Fields[field].Count)))];
    }

    /// <summary>The provisions that have the words, best first; of those equally good, by id.</summary>
    /// <param name="query">The words; none finds nothing.</param>
    public IEnumerable<FoundProvision> Find(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wanted = Wanted(query);
        var found = _entries.Where(entry => wanted.Exists(entry.HasAny)).ToList();
        var whole = found.Where(entry => wanted.TrueForAll(entry.HasAny)).ToList();
        var rarity = wanted.Select(Rarity).ToList();
        return (whole.Count > 0 ? whole : found)
            .Select(entry => new FoundProvision(entry.Provision, wanted.Select((group, index) => rarity[index] * group.Max(stem => Saturated(entry, stem))).Sum()))
            .OrderByDescending(one => one.Score).ThenBy(one => one.Provision.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>The words looked for, each with those that mean the same.</summary>
    private List<ImmutableArray<string>> Wanted(string query)
    {
        var all = Words(query).Distinct().ToList();
        var telling = all.Where(word => !_words.Between.Contains(word)).ToList();
        return [.. (telling.Count > 0 ? telling : all).Select(word => _words.LikeThis(word).Select(PorterStemmer.Stem).Distinct().ToImmutableArray())];
    }

    private double Rarity(ImmutableArray<string> stems)
    {
        var having = _entries.Count(entry => entry.HasAny(stems));
        return Math.Log(1 + ((_entries.Length - having + 0.5) / (having + 0.5)));
    }

    private double Saturated(Entry entry, string stem)
    {
        var weight = Fields.Select((field, index) => field.Weight * Often(entry.Fields[index], stem) / LengthOf(entry.Fields[index], index)).Sum();
        return weight / (Saturation + weight);
    }

    private double LengthOf(List<string> stems, int field) => 1 - LengthWeight + (LengthWeight * stems.Count / _averages[field]);

    private static int Often(List<string> stems, string stem) => stems.Count(one => one == stem);

    private static List<string> Stems(string text) => [.. Words(text).Select(PorterStemmer.Stem)];

    private static string[] Words(string text)
    {
        var letters = text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ').ToArray();
        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Entry(Provision Provision, ImmutableArray<List<string>> Fields)
    {
        private readonly HashSet<string> _all = [.. Fields.SelectMany(field => field)];

        public bool Has(string stem) => _all.Contains(stem);

        public bool HasAny(ImmutableArray<string> stems) => stems.Any(Has);
    }
}

/// <summary>A provision that was found.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Score">How well it fits; only the order means anything.</param>
public sealed record FoundProvision(Provision Provision, double Score);
