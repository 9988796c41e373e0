using System.Collections.Concurrent;
using System.Reflection;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>The places where the words of a language may be divided, by F. M. Liang's method.</summary>
/// <remarks>
/// A pattern gives every place between its letters a level; the highest level wins, and an odd one allows a division
/// (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Read once per process and language; safe for several threads.
/// </remarks>
internal sealed class HyphenationPatterns
{
    private const char WordEdge = '.';

    private static readonly ConcurrentDictionary<string, HyphenationPatterns> Shipped = new(StringComparer.Ordinal);

    private readonly Dictionary<string, byte[]> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int[]> _exceptions = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>Reads patterns, one a line, then a line "=" and words with their divisions.</summary>
    public HyphenationPatterns(TextReader lines)
    {
        _lookup = _levels.GetAlternateLookup<ReadOnlySpan<char>>();
        while (lines.ReadLine() is { } line && line != "=")
        {
            AddPattern(line);
        }

        while (lines.ReadLine() is { } word)
        {
            AddException(word);
        }
    }

    /// <summary>The patterns of a language; null where none ship for it.</summary>
    /// <param name="language">A language as BCP 47 has it.</param>
    public static HyphenationPatterns? For(string language)
    {
        var name = language.Split('-')[0].ToLowerInvariant() switch { "en" => "en-gb", "cy" => "cy", _ => null };
        return name is null ? null : Shipped.GetOrAdd(name, Load);
    }

    /// <summary>Where a word may be divided: how many letters may stand before a division, in order.</summary>
    /// <param name="word">The word in lower case, letters only.</param>
    public IReadOnlyList<int> Divisions(string word)
    {
        if (_exceptions.TryGetValue(word, out var known))
        {
            return known;
        }

        var levels = Levels(WordEdge + word + WordEdge);
        return [.. Enumerable.Range(1, Math.Max(0, word.Length - 1)).Where(place => levels[place + 1] % 2 == 1)];
    }

    private static HyphenationPatterns Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"hyphenation/{name}.txt")
            ?? throw new InvalidOperationException($"The assembly was built without the hyphenation patterns '{name}'.");
        using var reader = new StreamReader(stream);
        return new HyphenationPatterns(reader);
    }

    private void AddPattern(string pattern)
    {
        Span<char> letters = stackalloc char[pattern.Length];
        Span<byte> levels = stackalloc byte[pattern.Length + 1];
        levels.Clear();
        var count = 0;
        foreach (var character in pattern)
        {
            if (char.IsAsciiDigit(character))
            {
                levels[count] = (byte)(character - '0');
            }
            else
            {
                letters[count++] = character;
            }
        }

        _levels[letters[..count].ToString()] = levels[..(count + 1)].ToArray();
        _longest = Math.Max(_longest, count);
    }

    private void AddException(string word)
    {
        var parts = word.Split('-');
        var places = new List<int>();
        foreach (var part in parts[..^1])
        {
            places.Add(part.Length + (places.Count == 0 ? 0 : places[^1]));
        }

        _exceptions[string.Concat(parts)] = [.. places];
    }

    private byte[] Levels(string edged)
    {
        var levels = new byte[edged.Length + 1];
        for (var start = 0; start < edged.Length; start++)
        {
            for (var length = 1; length <= Math.Min(_longest, edged.Length - start); length++)
            {
                if (_lookup.TryGetValue(edged.AsSpan(start, length), out var pattern))
                {
                    Raise(levels.AsSpan(start), pattern);
                }
            }
        }

        return levels;
    }

    private static void Raise(Span<byte> levels, byte[] pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            levels[i] = Math.Max(levels[i], pattern[i]);
        }
    }
}
