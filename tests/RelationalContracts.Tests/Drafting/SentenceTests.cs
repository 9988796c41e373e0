using System.Text.RegularExpressions;
using RelationalContracts.Library.Coverage;

namespace RelationalContracts.Tests.Drafting;

public sealed partial class SentenceTests
{
    private const int Longest = 60;
    private const double LongestOnAverage = 30;
    private const int MostDuties = 2;

    [Fact]
    public void No_sentence_has_more_than_sixty_words()
    {
        var tooLong =
            from variant in ShippedDrafting.Variants
            from passage in variant.Drafting.Passages(variant.Provision)
            from sentence in passage.Sentences()
            where WordsIn(sentence) > Longest
            select $"{passage.At.File}:{passage.At.Line}: {WordsIn(sentence)} words: {sentence}";

        tooLong.Distinct().ShouldBeNone();
    }

    [Fact]
    public void The_sentences_of_a_variant_average_fewer_than_thirty_words()
    {
        var tooLong =
            from variant in ShippedDrafting.Variants
            let lengths = variant.Drafting.Passages(variant.Provision).SelectMany(passage => passage.Sentences()).Select(WordsIn).ToList()
            where lengths.Count > 0 && lengths.Average() >= LongestOnAverage
            select $"{variant.Provision.Id} {variant.Drafting.Name}: {lengths.Average():0.0}";

        tooLong.ShouldBeNone();
    }

    // Two duties of one actor about one thing may share a sentence; a third has a sentence of its own.
    [Fact]
    public void No_sentence_holds_more_than_two_duties()
    {
        var crowded =
            from variant in ShippedDrafting.Variants
            from passage in variant.Drafting.Passages(variant.Provision)
            from sentence in passage.Sentences()
            where Duty().Count(sentence) > MostDuties
            select $"{passage.At.File}:{passage.At.Line}: {sentence}";

        crowded.Distinct().ShouldBeNone();
    }

    [GeneratedRegex(@"\bmust\b")]
    private static partial Regex Duty();

    private static int WordsIn(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
