using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Tests.Pdf;

public class HyphenationTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-a-tion")]
    [InlineData("commissioner", "com-mis-sion-er")]
    [InlineData("university", "uni-ver-sity")]
    [InlineData("manuscript", "ma-nu-script")]
    [InlineData("universities", "uni-ver-sit-ies")]
    [InlineData("through", "through")]
    public void English_words_are_divided_as_in_Britain(string word, string divided) => Divided("en-GB", word).Should().Be(divided);

    [Theory]
    [InlineData("partneriaeth", "part-ner-iaeth")]
    [InlineData("gwasanaethau", "gwas-an-aeth-au")]
    public void Welsh_words_are_divided_by_Welsh_patterns(string word, string divided) => Divided("cy", word).Should().Be(divided);

    [Fact]
    public void Other_languages_are_not_hyphenated() => HyphenationPatterns.For("mi-NZ").Should().BeNull();

    [Fact]
    public void A_pattern_raises_levels_and_an_even_level_forbids()
    {
        var patterns = new HyphenationPatterns(new StringReader("a1b\n.a2bc\n=\nan-na\n"));

        patterns.Divisions("xabc").Should().Equal(2);
        patterns.Divisions("abc").Should().BeEmpty();
        patterns.Divisions("anna").Should().Equal(2);
    }

    [ToolFact("pdftotext")]
    public void A_divided_word_reads_back_with_a_soft_hyphen()
    {
        using var pdf = new WrittenPdf(Words, NarrowTheme);

        pdf.PageText.Should().MatchRegex("[a-z]{3}\u00AD\\s*\n");
    }

    [ToolFact("pdftotext")]
    public void A_theme_may_keep_words_whole()
    {
        using var pdf = new WrittenPdf(Words, NarrowTheme with { Hyphenate = false });

        pdf.PageText.Should().NotContain("\u00AD");
    }

    private static Theme NarrowTheme => SampleThemes.Firm with { Page = SampleThemes.Firm.Page with { Right = 330 } };

    private static ContractDocument Words => PdfContractWriterTests.WithParagraph(
        string.Join(' ', Enumerable.Repeat("commissioning organisations responsibility", 30)));

    private static string Divided(string language, string word)
    {
        var places = HyphenationPatterns.For(language)!.Divisions(word).Reverse();
        return places.Aggregate(word, (text, place) => text.Insert(place, "-"));
    }
}
