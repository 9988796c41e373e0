using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Markdown;

public class MarkdownContractWriterTests
{
    // The plainest reader there is, and the one that gives the most marks a meaning.
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseYamlFrontMatter().Build();

    [Fact]
    public void A_document_reads_as_it_was_accepted() => Snapshot.Match(Written.Text("md", SampleDocuments.EveryNode()));

    [Fact]
    public void A_charter_reads_as_it_was_accepted() => Snapshot.Match(Written.Text("md", SampleDocuments.Charter()));

    [Fact]
    public void No_text_of_a_user_is_read_as_mark_up_by_a_plain_reader() => HostileTextsKeepTheSkeleton(CommonMark);

    [Fact]
    public void No_text_of_a_user_is_read_as_mark_up_by_a_reader_with_every_extension() => HostileTextsKeepTheSkeleton(Extended);

    [Fact]
    public void Every_text_of_a_user_arrives_as_it_is()
    {
        HostileTexts.All.Where(HasWords).Should().AllSatisfy(text =>
        {
            var document = Markdig.Markdown.Parse(Written.Text("md", Paragraph("before " + text + " after")), CommonMark);
            var words = document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString());
            string.Concat(words).Should().Contain(OneLine("before " + text + " after"), "of {0}", text);
        });
    }

    [Fact]
    public void Bold_gives_way_where_its_stars_would_stand_in_the_text()
    {
        var document = ContractBuilder.Build(contract => contract.Clause("first", "First", new Paragraph(
            [new Text("x"), new TermBeingDefined("“Board”"), new Text("y "), new RunInHeading("Quorum."), new Text(" Two.")])));

        Written.Text("md", document).Should().Contain("x“Board”y **Quorum.** Two.");
    }

    [Fact]
    public void A_note_is_a_quotation_after_its_clause()
    {
        var quotations = Markdig.Markdown.Parse(Written.Text("md", SampleDocuments.EveryNode()), CommonMark).Descendants<QuoteBlock>().ToList();

        quotations.Should().HaveCount(2);
        quotations[0].Should().HaveCount(3);
    }

    private static void HostileTextsKeepTheSkeleton(MarkdownPipeline pipeline)
    {
        var ordinary = Skeleton(HostileDocuments.With("words"), pipeline);

        HostileTexts.All.Where(HasWords).Should().AllSatisfy(text => Skeleton(HostileDocuments.With(text), pipeline).Should().Be(ordinary, "of {0}", text));
    }

    /// <summary>Kinds of blocks and inlines in order; literals that touch count as one, because escapes part them.</summary>
    private static string Skeleton(ContractDocument document, MarkdownPipeline pipeline)
    {
        var kinds = Markdig.Markdown.Parse(Written.Text("md", document), pipeline).Descendants().Select(node => node switch
        {
            Markdig.Syntax.Block block => block.GetType().Name,
            LineBreakInline => "break",
            EmphasisInline => string.Empty,
            LiteralInline => string.Empty,
            var inline => inline.GetType().Name,
        });
        return string.Join('\n', kinds.Where(kind => kind.Length > 0));
    }

    // Markdown cannot hold a paragraph of nothing but spaces.
    private static bool HasWords(string text) => OneLine(text).Trim().Length > 0;

    private static string OneLine(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '\t' or '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029 => " ",
        < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => "\uFFFD",
        _ => rune.ToString(),
    }));

    private static ContractDocument Paragraph(string text) =>
        ContractBuilder.Build(contract => contract.Clause("first", "First", new Paragraph([new ValueText(text, "value")])));
}
