using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Drafting;
using RelationalContracts.Workshops;

namespace RelationalContracts.Tests.Workshops;

public sealed class WorkshopPackTests
{
    public static TheoryData<string> Deals => ["templates/examples/harbour-alliance.deal.yaml", "templates/examples/riverside-charter.deal.yaml"];

    [Fact]
    public void Every_plan_reads_and_its_variables_and_clauses_exist()
    {
        var library = ShippedDrafting.Workspace.Library;

        var sections = Plans().SelectMany(plan => plan.Sections).ToList();

        sections.Select(section => section.Table?.From).Where(name => name is { Length: > 0 } && !library.Variables.ContainsKey(name)).Should().BeEmpty();
        sections.SelectMany(section => section.Quotes).Where(quote => library.Find(new(quote.Of.Name)) is null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void Every_paper_of_the_pack_is_filled_from_the_deal(string path)
    {
        var papers = Write(path);

        papers.Select(paper => paper.Document.Identity.Template).Should().Equal(
            "workshop-agendas", "workshop-canvases", "workshop-scenario-cards", "workshop-onboarding", "workshop-health-survey", "workshop-review-meeting", "workshop-registers");
        papers.Should().OnlyContain(paper => paper.Document.AllBlocks().OfType<Table>().Any());
        papers.Select(paper => Words(paper.Document)).Should().OnlyContain(words => !words.Contains("{{", StringComparison.Ordinal));
    }

    [Fact]
    public void The_registers_of_the_deal_are_printed_and_those_it_lacks_are_left_out()
    {
        var alliance = Write("templates/examples/harbour-alliance.deal.yaml").Single(paper => paper.Document.Identity.Template == "workshop-registers").Document;
        var charter = Write("templates/examples/riverside-charter.deal.yaml").Single(paper => paper.Document.Identity.Template == "workshop-registers").Document;

        Headings(alliance).Should().Equal(
            "How to use these lists", "Who decides what", "Key performance indicators", "What we measure in order to learn", "Risks", "What falls due on known days", "Who must do what, and by when");
        Headings(charter).Should().NotContain("Risks").And.NotContain("What falls due on known days").And.Contain("Who must do what, and by when");
        alliance.AllBlocks().OfType<Table>().Last().Rows.Should().HaveCountGreaterThan(100).And.OnlyContain(row => row.Cells.All(cell => !cell.IsEmpty));
    }

    private static IEnumerable<string> Headings(ContractDocument paper) =>
        paper.Parts.SelectMany(part => part.Blocks.OfType<Clause>().Select(clause => clause.Heading).Prepend(part.Heading)).Where(heading => heading.Length > 0);

    [Fact]
    public void What_the_draft_says_stands_in_the_canvases_with_room_for_more()
    {
        var canvases = Write("templates/examples/harbour-alliance.deal.yaml").Single(paper => paper.Document.Identity.Template == "workshop-canvases");

        Words(canvases.Document).Should().Contain("Nobody sleeps rough in Harbour for more than three nights.").And.Contain("Reciprocity");
        canvases.Document.AllBlocks().OfType<Table>().First().Rows.Should().OnlyContain(row => row.Cells.All(cell => cell.IsEmpty));
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_table_with_an_empty_cell_has_room_to_write_and_no_paper_has_a_cover_page_or_a_contents_table(string path)
    {
        var papers = Write(path);

        papers.Should().OnlyContain(paper => paper.Document.Cover.IsBrief && paper.Document.ContentsHeading == null);
        papers.SelectMany(paper => paper.Document.AllBlocks().OfType<Table>()).Where(table => table.Rows.Any(row => row.Cells.Any(cell => cell.IsEmpty)))
            .Should().NotBeEmpty().And.OnlyContain(table => table.WritingLines > 0);
    }

    [Fact]
    public void There_is_a_card_for_each_scenario()
    {
        var cards = Write("templates/examples/harbour-alliance.deal.yaml").Single(paper => paper.Document.Identity.Template == "workshop-scenario-cards");

        cards.Document.Contents().Select(entry => entry.Heading).Should().Contain(["How to play", "The board cannot decide"]);
    }

    private static List<RelationalContracts.Papers.Paper> Write(string path)
    {
        var diagnostics = new DiagnosticBag();
        var deal = DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), diagnostics)!;
        var composed = ContractComposer.Compose(ShippedDrafting.Workspace, deal, Edition.Clean, diagnostics)!;
        Scenario[] scenarios = [new("board-deadlock", "The board cannot decide", SourceSpan.None) { Story = "Half would close it." }];
        var pack = new WorkshopPack(ShippedDrafting.Workspace, deal, composed, scenarios);
        return [.. Plans().Select(pack.Write)];
    }

    private static IEnumerable<WorkshopPlan> Plans()
    {
        var diagnostics = new DiagnosticBag();
        var plans = ShippedFiles.Under("templates/workshop").Select(file => WorkshopPlan.Read(file, diagnostics)!).ToList();
        diagnostics.Should().BeEmpty();
        return plans;
    }

    private static string Words(ContractDocument document) => string.Join("\n", document.AllRuns().Select(PlainText.Of));
}
