using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Themes;
using RelationalContracts.Writers.Tests.Shared.ReadBack;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>All formats carry the same words, numbers and references, in the same order.</summary>
public class AgreementTests
{
    [ToolFact("soffice", "pdftotext", "qpdf")]
    public void The_words_of_all_formats_are_the_same() => Agree(
        (SampleDocuments.EveryNode(), SampleThemes.Firm),
        (SampleDocuments.EveryNode(), SampleThemes.Public),
        (Clean(SampleDocuments.EveryNode()), SampleThemes.Firm),
        (SampleDocuments.Charter(), SampleThemes.Public),
        (SampleDocuments.Long(8), SampleThemes.Firm));

    [ToolFact("soffice", "pdftotext", "qpdf")]
    public void The_words_of_all_formats_are_the_same_for_every_example()
    {
        var examples = ShippedExamples.Documents(Edition.Drafting);

        examples.Should().NotBeEmpty();
        Agree([.. examples.Select(example => (example.Document, example.Theme))]);
    }

    [ToolFact("soffice")]
    public void Word_says_what_the_Markdown_says_of_deals_that_nobody_thought_up()
    {
        var deals = RandomDeals.Documents(Environment.GetEnvironmentVariable("RELCON_LONG") == "1" ? 200 : 20, Edition.Drafting);
        (ContractDocument Document, Theme Theme)[] samples = [.. deals.Select(deal => (deal.Document, deal.Theme))];

        var expected = Read("md", samples);
        var found = Read("docx", samples);

        deals.Select(deal => deal.Document.Identity.Kind).Distinct().Should().HaveCountGreaterThan(5);
        for (var deal = 0; deal < deals.Count; deal++)
        {
            ShouldAgree("md of " + deals[deal].Deal, expected[deal], "docx", found[deal]);
        }
    }

    [Fact]
    public void A_word_that_one_format_lacks_is_found()
    {
        var (whole, shorter) = (Words.Of("1.1 The Parties must meet."), Words.Of("1.1 The Parties must."));

        var difference = () => ShouldAgree("md", whole, "html", shorter);

        difference.Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*must meet.*");
    }

    /// <summary>Compares every format with the Markdown; Word files go through LibreOffice all at once.</summary>
    private static void Agree(params (ContractDocument Document, Theme Theme)[] samples)
    {
        var expected = Read("md", samples);
        foreach (var format in Written.Writers.Select(writer => writer.Format).Where(format => format is not "md"))
        {
            var found = Read(format, samples);
            for (var sample = 0; sample < samples.Length; sample++)
            {
                var isPdf = format == "pdf";
                ShouldAgree(
                    "md",
                    isPdf ? Letters.Of(expected[sample]) : expected[sample],
                    $"{format} of {samples[sample].Document.Identity.FileTitle}",
                    isPdf ? Letters.WithoutNotes(Letters.WithoutLabels(found[sample], samples[sample].Document), samples[sample].Document) : found[sample]);
            }
        }
    }

    private static IReadOnlyList<IReadOnlyList<string>> Read(string format, (ContractDocument Document, Theme Theme)[] samples) =>
        FileWords.Of(format, [.. samples.Select(sample => (sample.Document, Written.As(format, sample.Document, sample.Theme)))]);

    private static void ShouldAgree(string format, IReadOnlyList<string> words, string other, IReadOnlyList<string> otherWords)
    {
        var same = words.Zip(otherWords).TakeWhile(pair => pair.First == pair.Second).Count();
        (same == words.Count && same == otherWords.Count).Should().BeTrue(
            "{0} says '{1}' where {2} says '{3}'", format, Shown(words, same), other, Shown(otherWords, same));
    }

    private static string Shown(IReadOnlyList<string> words, int at)
    {
        var isLetters = words.All(word => word.Length == 1);
        var shown = words.Skip(Math.Max(0, at - (isLetters ? 20 : 4))).Take(isLetters ? 60 : 12);
        return string.Join(isLetters ? string.Empty : " ", shown);
    }

    private static ContractDocument Clean(ContractDocument document) =>
        document with { Identity = document.Identity with { Edition = Edition.Clean }, Parts = [.. document.Parts.Select(Clean)] };

    private static Part Clean(Part part) => part with
    {
        Blocks = [.. part.Blocks.Select(block => block is Clause clause ? clause with { Blocks = [.. clause.Blocks.Where(inner => inner is not DraftingNote)] } : block)],
    };
}
