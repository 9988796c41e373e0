using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Composing.Terms;

namespace RelationalContracts.Tests.Composing.Terms;

/// <summary>The scanner leaps over most of a text; a reader that takes every word in turn must find the same.</summary>
public class WordScannerTests
{
    private static readonly string[] Pieces =
        ["Joint Board", "Joint Boards", "Board", "board", "service user", "service", "24-hour Line", "24", "Évry Fund", "É", "NHS England", "Nobody", "A", " ", " ", " ", ". ", ", ", "-", "’s", "(", "\"", "?", "\n", "ab9"];

    private static readonly PhraseFinder Terms = new(["Joint Board", "Board", "service user", "24-hour Line", "Évry Fund"], withPlurals: true);
    private static readonly PhraseFinder Names = new(["NHS England", "Évry"], withPlurals: false);

    [Fact]
    public void Leaping_finds_what_reading_word_by_word_finds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Leaping(seed).Should().Be(WordByWord(seed))));

    [Fact]
    public void The_random_texts_hold_terms_and_capitals_that_nothing_explains()
    {
        var found = string.Join('\n', Enumerable.Range(0, 200).Select(WordByWord));

        found.Should().Contain("Joint Board").And.Contain("service user").And.Contain("24-hour Line").And.Contain("Évry Fund").And.Contain("-> True").And.Contain(":?");
    }

    private static string TextOf(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    private static string Leaping(int seed)
    {
        var (starts, found) = (seed % 2 == 0, new List<Finding>());
        new WordScanner(Terms, Names).Scan(TextOf(seed), ref starts, found);
        return Told(found, starts);
    }

    private static string WordByWord(int seed)
    {
        var (text, starts, found) = (TextOf(seed), seed % 2 == 0, new List<Finding>());
        for (var index = 0; index < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                starts = WordScanner.AfterMark(text[index++], starts);
                continue;
            }

            index += Word(text, index, starts, found);
            starts = false;
        }

        return Told(found, starts);
    }

    private static int Word(string text, int index, bool starts, List<Finding> found)
    {
        if (Terms.MatchAt(text, index, out var term) is > 0 and var length)
        {
            found.Add(new Finding(index, length, term));
            return length;
        }

        var word = PhraseFinder.WordLength(text, index);
        var name = char.IsUpper(text[index]) && word > 1 ? Names.MatchAt(text, index, out _) : word;
        if (name > 0 || starts)
        {
            return Math.Max(name, word);
        }

        found.Add(new Finding(index, WordScanner.CapitalRun(text, index), null));
        return found[^1].Length;
    }

    private static string Told(IEnumerable<Finding> found, bool starts) =>
        string.Join("; ", found.Select(finding => $"{finding.Start}+{finding.Length}:{finding.Term ?? "?"}")) + $" -> {starts}";
}
