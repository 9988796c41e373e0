using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Summaries;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Summaries;

public sealed class ContractSummaryTests
{
    public static TheoryData<string> SoundDeals => [.. ShippedFiles.Under("templates/examples")
        .Select(file => file.Path).Where(path => path.EndsWith(".deal.yaml", StringComparison.Ordinal) && !path.Contains("/broken", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(SoundDeals))]
    public void Every_sentence_of_a_summary_stands_in_the_document_where_it_says(string path)
    {
        var (summary, main) = Summed(path);
        var printed = Normal(string.Join(" ", main.AllRuns().Select(run => PlainText.Of([.. run.Where(inline => inline is not RunInHeading)]).Trim())));

        var quotes = summary.Parts.Skip(2).SelectMany(part => part.Blocks).OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines)).ToList();

        quotes.Count.Should().BeGreaterThan(5);
        quotes.Select(Quoted).Where(words => !printed.Contains(words, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SoundDeals))]
    public void A_summary_answers_what_people_ask(string path)
    {
        var (summary, _) = Summed(path);

        summary.Parts.Select(part => part.Heading).Should().Contain(["Who is part of it", "What it is for", "Who does what", "How decisions are made", "When it is looked at again", "How to have a say, complain or challenge"]);
        summary.Cover.IsBrief.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(SoundDeals))]
    public void No_sentence_of_a_summary_points_to_one_that_is_not_quoted(string path)
    {
        var (summary, _) = Summed(path);

        var quotes = summary.Parts.Skip(2).SelectMany(part => part.Blocks).OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines));

        quotes.Should().NotContainMatch("It *").And.NotContainMatch("Clause *").And.NotContainMatch("* this and *").And.NotContainMatch("* these steps *")
            .And.NotContainMatch("* that contact *").And.NotContainMatch("* this knowledge *").And.NotContainMatch("* in the same time *");
    }

    [Fact]
    public void A_summary_changes_with_the_deal()
    {
        const string Harbour = "templates/examples/harbour-alliance.deal.yaml";

        var (summary, _) = Summed(Harbour, text => text.Replace("is met by one service", "is met by a lighthouse", StringComparison.Ordinal));

        DocumentText(summary).Should().Contain("is met by a lighthouse");
    }

    [Fact]
    public void A_deal_may_name_the_summary_among_its_documents()
    {
        var diagnostics = new DiagnosticBag();
        var deal = Read("templates/examples/family-support.deal.yaml", text => text + "\ndocuments: [contract, summary]\n", diagnostics);

        ContractComposer.Compose(ShippedDrafting.Workspace, deal, Edition.Drafting, diagnostics);

        ContractSummary.IsWanted(deal).Should().BeTrue();
        diagnostics.HasErrors.Should().BeFalse(string.Join("\n", diagnostics));
    }

    private static (ContractDocument Summary, ContractDocument Main) Summed(string path, Func<string, string>? change = null)
    {
        var diagnostics = new DiagnosticBag();
        var deal = Read(path, change ?? (text => text), diagnostics);
        var composed = ContractComposer.Compose(ShippedDrafting.Workspace, deal, Edition.Drafting, diagnostics)!;
        return (ContractSummary.Of(ShippedDrafting.Workspace, deal, composed)!.Document, composed.Documents[0]);
    }

    private static Deal Read(string path, Func<string, string> change, DiagnosticBag diagnostics) =>
        DealReader.Read(new SourceFile(path, System.Text.Encoding.UTF8.GetBytes(change(Repository.Read(path)))), diagnostics)!;

    private static string DocumentText(ContractDocument document) => string.Join(" ", document.AllRuns().Select(PlainText.Of));

    /// <summary>A quoted sentence without the place that stands behind it.</summary>
    private static string Quoted(string quote)
    {
        var place = new[] { " (clause ", " (section ", " (paragraph ", " (background " }.Max(start => quote.LastIndexOf(start, StringComparison.Ordinal));
        return Normal(quote[..place]);
    }

    // The summary drops a sentence's full stop to put the number before it.
    private static string Normal(string text) => text.Replace(".", string.Empty, StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
