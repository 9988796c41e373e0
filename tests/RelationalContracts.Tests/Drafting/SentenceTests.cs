using RelationalContracts.Library.Coverage;

namespace RelationalContracts.Tests.Drafting;

public sealed class SentenceTests
{
    private const int Longest = 60;
    private const double LongestOnAverage = 30;

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

    private static int WordsIn(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
