using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Tests.Library;

public sealed class ProvisionReaderTests
{
    private const string Head = "---\nid: meeting\ntitle: Meetings\nfamily: governance\npurpose: Says when.\nversion: 1.0.0\n---\n\n";

    [Fact]
    public void The_example_of_the_formats_page_is_read_whole()
    {
        var formats = Repository.Read("docs/formats.md").ReplaceLineEndings("\n");
        var start = formats.IndexOf("```markdown\n---", StringComparison.Ordinal) + "```markdown\n".Length;
        var example = formats[start..formats.IndexOf("\n```", start, StringComparison.Ordinal)];

        var provision = Read(example);

        provision.Id.Should().Be(new ProvisionId("partnership-board"));
        provision.Variants.Keys.Should().Equal(VariantName.Light, VariantName.Standard, VariantName.Charter);
        provision.DependsOn[VariantName.Robust].Select(reference => reference.Id.Value).Should().Equal("decision-matrix", "records-of-decisions");
        provision.DependsOn[VariantName.Light].Select(reference => reference.Id.Value).Should().Equal("decision-matrix");
        provision.DependsOn[VariantName.Charter].Should().BeEmpty();
        provision.Variables.Select(variable => variable.Name).Should().Equal("board_quorum", "board_meeting_interval");
        provision.Variables[0].Max!.IsPartyCount.Should().BeTrue();
        provision.Definitions.Should().ContainSingle().Which.Term.Should().Be("Partnership Board");
    }

    [Fact]
    public void Text_and_marks_stand_where_the_file_has_them()
    {
        var provision = Read(Head + "## Standard\n\n1. Each **party** x.\n".Replace("**party** x", "party meets {{often}} under [](#rules/a) as a [Board]{.plain}", StringComparison.Ordinal));

        var paragraph = provision.Variants[VariantName.Standard].Body[0].As<DraftItem>().Body[0].As<DraftParagraph>();

        paragraph.Inlines.Should().Equal(
            new DraftText("Each party meets ", new SourceSpan("m.md", 11, 4, 17)),
            new DraftPlaceholder("often", new SourceSpan("m.md", 11, 21, 9)),
            new DraftText(" under ", new SourceSpan("m.md", 11, 30, 7)),
            new DraftReference("rules/a", new SourceSpan("m.md", 11, 37, 12)),
            new DraftText(" as a ", new SourceSpan("m.md", 11, 49, 6)),
            new DraftPlain("Board", new SourceSpan("m.md", 11, 55, 15)),
            new DraftText(".", new SourceSpan("m.md", 11, 70, 1)));
    }

    [Theory]
    [InlineData("\"[Y Bwrdd]{lang=cy}\"", "Y Bwrdd", "cy")]
    [InlineData("The board", "The board", null)]
    [InlineData("\"[Y Bwrdd]{lang=???}\"", "[Y Bwrdd]{lang=???}", null)]
    [InlineData("\"The [Bwrdd]{lang=cy}\"", "The [Bwrdd]{lang=cy}", null)]
    public void A_heading_may_say_that_all_of_it_is_in_another_language(string written, string words, string? language)
    {
        var head = Regex.Replace(Head, "(?m)^title: .*$", "title: " + written);
        var provision = Read(head + $"## Standard\n\n1. Text.\n\n### Schedule: {written.Trim('"')}\n\n1. Text.\n");

        var schedule = provision.Variants[VariantName.Standard].Schedules.Should().ContainSingle().Subject;

        (provision.Title, provision.TitleLanguage).Should().Be((words, language));
        (schedule.Title, schedule.TitleLanguage).Should().Be((words, language));
    }

    [Fact]
    public void Windows_line_ends_change_no_place()
    {
        var text = Head + "## Standard\n\n1. Each party must:\n   1. meet; and\n   2. vote under {{rules}}.\n";

        var unix = Placeholder(Read(text));
        var windows = Placeholder(Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        windows.At.Should().Be(unix.At).And.Be(new SourceSpan("m.md", 13, 18, 9));
    }

    [Fact]
    public void A_label_belongs_to_its_item_and_a_run_in_heading_opens_the_text()
    {
        var provision = Read(Head + "## Standard\n\n1. **Quorum.** Two parties are enough. {#quorum}\n   1. A deputy counts.\n");

        var item = provision.Variants[VariantName.Standard].Body[0].As<DraftItem>();

        item.Label.Should().Be("quorum");
        item.Body[0].As<DraftParagraph>().Inlines[0].As<DraftRunIn>().Value.Should().Be("Quorum.");
        item.Body[0].As<DraftParagraph>().Inlines[1].As<DraftText>().Value.Should().Be(" Two parties are enough.");
        item.Body[1].Should().BeOfType<DraftItem>();
    }

    [Fact]
    public void Conditions_and_repeats_nest_by_longer_fences()
    {
        var provision = Read(Head + "## Standard\n\n:::: when parties.count > 4\n1. The rules are:\n\n   ::: each row in rules\n   1. {{row.rule}}\n   :::\n::::\n");

        var condition = provision.Variants[VariantName.Standard].Body[0].As<DraftWhen>();
        var repeat = condition.Body[0].As<DraftItem>().Body[1].As<DraftEach>();

        condition.At.Should().Be(new SourceSpan("m.md", 11, 1));
        condition.Condition.At.Should().Be(new SourceSpan("m.md", 11, 11, 17));
        (repeat.Item, repeat.Source).Should().Be(("row", "rules"));
    }

    [Fact]
    public void A_placeholder_alone_under_an_item_is_a_paragraph_of_its_own()
    {
        var provision = Read(Head + "## Standard\n\n1. The rules are:\n\n   {{rules}}\n\n2. They last.\n");

        var body = provision.Variants[VariantName.Standard].Body;

        body.Should().HaveCount(2);
        body[0].As<DraftItem>().Body[1].As<DraftParagraph>().Inlines.Should().ContainSingle().Which.Should().BeOfType<DraftPlaceholder>();
    }

    [Fact]
    public void Schedules_and_their_definitions_belong_to_their_variant()
    {
        var provision = Read(Head + "## Standard\n\n1. See [](#meeting/schedule).\n\n### Schedule: First\n\n1. One.\n\n### Schedule: Second\n\n1. Two.\n\n"
            + "### Definitions\n\nRule\n: a rule:\n  1. written; and\n  2. published.\n");

        var drafting = provision.Variants[VariantName.Standard];

        drafting.Schedules.Select(schedule => (schedule.Title, schedule.Anchor)).Should().Equal(("First", "schedule"), ("Second", "schedule-2"));
        drafting.Definitions.Should().ContainSingle().Which.Body.Should().HaveCount(3);
    }

    [Fact]
    public void A_pipe_table_keeps_its_headings_and_cells()
    {
        var provision = Read(Head + "## Standard\n\n1. The rules are:\n\n   | Rule | Limit |\n   | --- | --- |\n   | first | {{limit}} |\n");

        var table = provision.Variants[VariantName.Standard].Body[0].As<DraftItem>().Body[1].As<DraftTable>();

        table.Headings.Should().Equal("Rule", "Limit");
        table.Rows.Should().ContainSingle().Which[0].Should().ContainSingle().Which.As<DraftText>().Value.Should().Be("first");
        table.Rows[0][1][0].As<DraftPlaceholder>().Expression.Should().Be("limit");
    }

    [Fact]
    public void Right_aligned_numbers_are_one_level()
    {
        var items = string.Concat(Enumerable.Range(8, 4).Select(number => $"{number,2}. Rule.\n"));

        var provision = Read(Head + "## Standard\n\n" + items);

        provision.Variants[VariantName.Standard].Body.Should().HaveCount(4);
    }

    [Fact]
    public void An_unclosed_block_in_one_variant_leaves_the_others_whole()
    {
        var diagnostics = new DiagnosticBag();

        var provision = ProvisionReader.Read(
            SourceFile.FromText("m.md", Head + "## Light\n\n::: when parties.count > 2\n1. One.\n\n## Standard\n\n1. Two.\n"), diagnostics);

        diagnostics.Select(finding => finding.Code).Should().Equal("RC1107");
        provision!.Variants.Keys.Should().Equal(VariantName.Light, VariantName.Standard);
    }

    [SharedExamplesFact("../design/exemplars")]
    public void The_exemplars_are_read_without_a_finding()
    {
        foreach (var name in new[] { "partnership-board.md", "modification-envelope.md" })
        {
            var text = File.ReadAllText(Path.Combine(Repository.SharedExamples!, "..", "design", "exemplars", name));

            var provision = Read(text);

            provision.Variants.Count.Should().BeGreaterThan(2);
        }
    }

    private static DraftPlaceholder Placeholder(Provision provision) =>
        provision.Variants[VariantName.Standard].AllNodes().SelectMany(DraftWalk.RunsOf).SelectMany(run => run).OfType<DraftPlaceholder>().Single();

    private static Provision Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var provision = ProvisionReader.Read(SourceFile.FromText("m.md", text), diagnostics);
        string.Join("\n", diagnostics).Should().BeEmpty();
        return provision!;
    }
}
