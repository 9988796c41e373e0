using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Testing;

namespace RelationalContracts.Writers.Tests.Pdf;

public class LineBreakerTests
{
    private static readonly RunStyle Style = new(new TextLook(new Face(FontFamily.Default.Face(400), 0, new GlyphNumbers()), 10, Colour.Black), null);

    [Fact]
    public void Lines_are_chosen_for_the_paragraph_as_a_whole()
    {
        // Filling the first line would leave the second half empty; ending it early makes two even lines.
        var lines = Broken("aaa bbb cc dddddd eeeeeeee", Width("aaa bbb cc") + 1);

        lines.Should().Equal("aaa bbb", "cc dddddd", "eeeeeeee");
    }

    [Fact]
    public void No_line_is_wider_than_the_measure()
    {
        const string words = "The Parties must meet as the Partnership Board at least every three months and record what they decide, and why, in co-production.";
        for (var measure = Width("Partnership") + 1; measure < 400; measure += 7)
        {
            Broken(words, measure).Should().AllSatisfy(line => Width(line).Should().BeLessThanOrEqualTo(measure + 0.01));
        }
    }

    [Fact]
    public void The_lines_hold_all_the_words_in_order()
    {
        const string words = "Each party must share what it learns with every other party in time for each to act on it.";

        string.Join(' ', Broken(words, 120)).Should().Be(words);
    }

    [Fact]
    public void A_word_wider_than_the_measure_is_cut()
    {
        var lines = Broken(new string('w', 100), 80);

        lines.Should().HaveCountGreaterThan(5).And.AllSatisfy(line => Width(line).Should().BeLessThanOrEqualTo(80.01));
    }

    [Fact]
    public void A_line_may_end_behind_a_hyphen_between_letters_only()
    {
        var text = Text("co-design and 3-4 years and/or -x");

        text.Pieces.Where(piece => piece.End == LineEnd.After).Select(piece => piece.Characters.ToString()).Should().Equal("co-", "and/");
    }

    [Theory]
    [InlineData('a', 80)]
    [InlineData('W', 80)]
    [InlineData('i', 450)]
    [InlineData('\u0301', 80)]
    [InlineData('漢', 80)]
    public void Letters_without_a_space_cost_steps_in_proportion_to_their_number(char letter, double measure)
    {
        var (few, many) = (Steps(new string(letter, 4_000), measure), Steps(new string(letter, 40_000), measure));

        few.Should().BeLessThan(4_000 * 20);
        many.Should().BeLessThan(few * 11);
    }

    [Fact]
    public void Words_cost_steps_in_proportion_to_their_number()
    {
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(number => $"responsibilities{number % 7}"));

        Steps(Words(4_000), 200).Should().BeLessThan(Steps(Words(400), 200) * 11);
    }

    [Fact]
    public void A_word_just_as_wide_as_its_column_is_whole_however_the_width_was_summed_up()
    {
        var words = new[] { "Partnership", "Commissioner", "representative" };

        words.Should().AllSatisfy(word => Broken(word, Width(word) + 12.3 - 12.3 - 1e-9).Should().Equal(word));
        Broken("Partnership", Width("Partnership") - 1).Should().HaveCount(2);
    }

    /// <summary>How many characters are shaped or measured, and how many lines weighed, to break a text of its own document.</summary>
    private static long Steps(string words, double measure)
    {
        var face = new Face(FontFamily.Default.Face(400), 0, new GlyphNumbers());
        var (text, breaker) = (Text(words, Style with { Look = Style.Look with { Face = face } }), new LineBreaker());
        text.CutTo(measure);
        _ = breaker.BreakLines(text, measure, measure, new Hyphenation(HyphenationPatterns.For("en-GB")!)).Count();
        return face.Shaped + breaker.Considered;
    }

    private static List<string> Broken(string words, double measure)
    {
        var text = Text(words);
        text.CutTo(measure);
        var breaks = new LineBreaker().BreakLines(text, measure, measure, null).ToList();
        return [.. breaks.Zip(breaks.Skip(1), (from, to) => Joined(text, from, to))];
    }

    private static string Joined(ParagraphText text, Break from, Break to) =>
        string.Concat(text.Pieces.Skip(from.Piece).Take(to.Piece - from.Piece).Select(piece => piece.Characters.ToString())).TrimEnd();

    private static ParagraphText Text(string words, RunStyle? style = null)
    {
        var text = new ParagraphText(new MissingCharacters(), new StyleSheet(SampleThemes.Firm, FontFamily.Default, []));
        text.Add(words, style ?? Style);
        return text;
    }

    private static double Width(string words) => Text(words).Pieces.Sum(piece => piece.Width);
}
