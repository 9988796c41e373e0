using System.Globalization;
using System.Xml.Linq;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordLooksTests
{
    private static readonly XNamespace W = WordParts.W;

    [Fact]
    public void Nothing_in_the_body_is_formatted_by_hand()
    {
        var file = new WordParts(WordFiles.Bytes(WordSamples.Hostile()));
        string[] allowed = ["pStyle", "sectPr", "rStyle", "rtl"];

        var looks = file.Body.Descendants(W + "p").SelectMany(paragraph => paragraph.Elements(W + "pPr").Concat(paragraph.Descendants(W + "rPr"))).SelectMany(look => look.Elements());

        looks.Select(look => look.Name.LocalName).Distinct().Should().BeSubsetOf(allowed);
    }

    [Theory]
    [InlineData("firm")]
    [InlineData("public")]
    public void Every_style_that_is_used_or_built_upon_is_defined_once(string theme)
    {
        var file = new WordParts(WordFiles.Bytes(WordSamples.Hostile(), ThemeOf(theme)));
        var styles = file.Xml("word/styles.xml").Elements(W + "style").ToList();
        var used = file.Body.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").Select(style => WordParts.Val(style));
        var basis = styles.SelectMany(style => style.Elements(W + "basedOn").Concat(style.Elements(W + "next"))).Select(style => WordParts.Val(style));

        var ids = styles.Select(style => WordParts.Val(style, "styleId")).ToList();

        ids.Should().OnlyHaveUniqueItems().And.Contain(used.Concat(basis).Distinct());
    }

    [Fact]
    public void A_changed_theme_changes_styles_and_numbering_and_no_word_of_the_body()
    {
        var document = SampleDocuments.Charter();

        var (firm, other) = (new WordParts(WordFiles.Bytes(document, SampleThemes.Firm)), new WordParts(WordFiles.Bytes(document, SampleThemes.Firm with { WordFont = "Cambria" })));

        other.Body.ToString().Should().Be(firm.Body.ToString());
        other.Xml("word/styles.xml").ToString().Should().Contain("Cambria").And.NotContain("Georgia");
    }

    [Fact]
    public void A_table_to_write_in_has_rows_of_the_room_it_was_asked_for_and_columns_of_the_widths_it_was_given()
    {
        TableColumn[] columns = [new TableColumn("Who", false) { Share = 1 }, new TableColumn("What", false) { Share = 3 }];
        var table = new Table("Actions", [.. columns], [new TableRow([[], []]), new TableRow([[new Text("Ada")], []]), new TableRow([[new Text("Ada")], [new Text("Calls.")]])]) { WritingLines = 3 };
        var document = SampleDocuments.Charter();

        var file = new WordParts(WordFiles.Bytes(document with { Parts = [document.Parts[0] with { Blocks = [table] }] }));

        var widths = file.Body.Descendants(W + "gridCol").Select(column => int.Parse(WordParts.Val(column, "w")!, CultureInfo.InvariantCulture)).ToList();
        widths[1].Should().BeCloseTo(3 * widths[0], 2);
        file.Body.Descendants(W + "trHeight").Select(height => WordParts.Val(height)).Should().Equal("1380", "460");
        WordParts.Val(file.Body.Descendants(W + "tblStyle").Single()).Should().Be("FormTable");
    }

    [Fact]
    public void Headings_stand_in_the_navigation_and_keep_with_their_text()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));
        var styles = file.Xml("word/styles.xml").Elements(W + "style").ToDictionary(style => WordParts.Val(style, "styleId"));

        foreach (var heading in new[] { "Heading1", "PartHeading", "ScheduleHeading", "AppendixHeading" })
        {
            WordParts.Val(styles[heading].Descendants(W + "outlineLvl").Single()).Should().Be("0");
            styles[heading].Descendants(W + "keepNext").Should().ContainSingle();
        }
    }

    [Fact]
    public void A_signature_block_is_never_split()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.Charter()));

        var block = file.Paragraphs.Select(WordParts.StyleOf).SkipWhile(style => style != "SignatureText").Take(5);

        block.Should().Equal("SignatureText", "SignatureLine", "SignatureLine", "SignatureLine", "SignatureLastLine");
        KeepsWithNext(file, "SignatureText").Should().BeTrue();
        KeepsWithNext(file, "SignatureLine").Should().BeTrue();
        KeepsWithNext(file, "SignatureLastLine").Should().BeFalse();
    }

    [Fact]
    public void A_paragraph_stays_with_the_list_or_table_it_leads_to()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        var leading = file.Paragraphs.Where(paragraph => WordParts.TextOf(paragraph) is "The Partnership Board must:" or "decide, with:" or "The thresholds are:");

        leading.Select(WordParts.StyleOf).Should().Equal("Level2LeadIn", "Level3LeadIn", "Level2TableLeadIn");
        leading.Should().AllSatisfy(paragraph => KeepsWithNext(file, WordParts.StyleOf(paragraph)).Should().BeTrue());
    }

    [Fact]
    public void The_cover_has_no_header_and_the_other_pages_show_title_state_version_and_page()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));
        var sections = file.Body.Descendants(W + "sectPr").ToList();

        sections[1].Elements(W + "headerReference").Should().BeEmpty("the cover stands after the list of what is open");
        sections[1].Element(W + "titlePg").Should().NotBeNull("it would show that list's header otherwise");
        sections[^1].Elements().Select(element => element.Name.LocalName).Should().Contain(["headerReference", "footerReference"]);
        WordParts.TextOf(file.Xml("word/header1.xml")).Should().Be("Harbour Alliance\tDraft for discussion");
        WordParts.TextOf(file.Xml("word/footer1.xml")).Should().MatchRegex("^Version 0.3\tpage 2 of [0-9]+$");
        WordFields.In(file.Xml("word/footer1.xml")).Select(field => field.Kind).Should().Equal("PAGE", "NUMPAGES");
    }

    [Fact]
    public void A_table_too_wide_for_the_page_turns_its_schedule_and_only_that()
    {
        var file = new WordParts(WordFiles.Bytes(WordSamples.Hostile()));

        var turned = file.Body.Descendants(W + "sectPr").Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value);

        turned.Should().Equal(null, null, null, null, "landscape", null);
    }

    [Fact]
    public void A_tables_header_repeats_its_rows_hold_together_and_it_says_what_it_shows()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        file.Body.Descendants(W + "tbl").Should().HaveCount(4).And.AllSatisfy(table =>
        {
            table.Descendants(W + "tblHeader").Should().ContainSingle();
            table.Elements(W + "tr").Should().OnlyContain(row => row.Descendants(W + "cantSplit").Any());
            WordParts.Val(table.Descendants(W + "tblCaption").Single()).Should().NotBeEmpty();
        });
    }

    [Fact]
    public void Two_tables_never_touch()
    {
        var file = new WordParts(WordFiles.Bytes(WordSamples.Hostile()));

        file.Body.Descendants(W + "tbl").Should().OnlyContain(table => table.ElementsAfterSelf().First().Name == W + "p");
    }

    [Fact]
    public void Title_language_author_state_and_day_are_in_the_properties()
    {
        var document = SampleDocuments.Charter();
        var file = new WordParts(WordFiles.Bytes(document with { Identity = document.Identity with { Author = "A. Drafter", Language = "cy-GB" } }));

        file.Xml("docProps/core.xml").Elements().Select(element => $"{element.Name.LocalName}: {element.Value}").Should().Equal(
            "title: Riverside Charter: Partnership charter", "subject: Partnership charter", "creator: A. Drafter", "language: cy-GB",
            "contentStatus: For co-design", "created: 2026-03-03T00:00:00Z", "modified: 2026-03-03T00:00:00Z");
        WordParts.Val(file.Xml("word/styles.xml").Descendants(W + "lang").First()).Should().Be("cy-GB");
        WordParts.TextOf(file.Xml("word/footer1.xml")).Should().Contain("tudalen 2 o ");
    }

    [Fact]
    public void Names_written_from_the_right_are_marked_as_such()
    {
        var file = new WordParts(WordFiles.Bytes(WordSamples.Hostile()));

        var runs = file.Body.Descendants(W + "r").Where(run => run.Descendants(W + "rtl").Any()).Select(WordParts.TextOf);

        runs.Should().NotBeEmpty().And.OnlyContain(text => text.StartsWith('م') || text.StartsWith('ا'));
    }

    [Fact]
    public void Wide_numbers_move_every_text_edge_and_narrow_ones_none()
    {
        var few = FittedTheme.Of(SampleDocuments.EveryNode(), SampleThemes.Firm);
        var many = FittedTheme.Of(SampleDocuments.Long(110), SampleThemes.Firm);

        few.ClauseLadder.Should().Equal(SampleThemes.Firm.ClauseLadder);
        many.ClauseLadder[0].TextAt.Should().BeGreaterThan(few.ClauseLadder[0].TextAt);
        many.ClauseLadder.Select(rung => Math.Round(rung.TextAt - rung.NumberAt, 6)).Skip(2).Should().Equal(few.ClauseLadder.Select(rung => Math.Round(rung.TextAt - rung.NumberAt, 6)).Skip(2));
        many.ClauseLadder[2].NumberAt.Should().Be(many.ClauseLadder[1].TextAt);
    }

    [Fact]
    public void A_long_contents_is_set_closer()
    {
        var few = FittedTheme.Of(SampleDocuments.EveryNode(), SampleThemes.Firm);
        var many = FittedTheme.Of(SampleDocuments.Long(110), SampleThemes.Firm);

        few.Style(StyleNames.Contents).Leading.Should().Be(SampleThemes.Firm.Style(StyleNames.Contents).Leading);
        many.Style(StyleNames.Contents).Leading.Should().BeLessThan(few.Style(StyleNames.Contents).Leading)
            .And.BeGreaterThan(many.Style(StyleNames.Contents).Size * 1.2);
    }

    [Fact]
    public void The_lines_for_signatures_begin_after_the_longest_word()
    {
        var document = SampleDocuments.Charter() with
        {
            Parts = [new Part(PartKind.Execution, "Execution", [new SignatureBlock("P", [new Text("Signed by")], ["Date", "Signature of second director"])])],
        };
        var styles = new WordParts(WordFiles.Bytes(document)).Xml("word/styles.xml").Elements(W + "style");

        var stops = styles.Single(style => WordParts.Val(style, "styleId") == "SignatureLine").Descendants(W + "tab").Select(tab => int.Parse(WordParts.Val(tab, "pos"), CultureInfo.InvariantCulture)).ToList();

        stops[0].Should().BeInRange(140 * 20, 190 * 20);
        stops[1].Should().BeGreaterThan(stops[0] + (200 * 20));
    }

    private static Theme ThemeOf(string name) => name == "firm" ? SampleThemes.Firm : SampleThemes.Public;

    private static bool KeepsWithNext(WordParts file, string style)
    {
        var found = file.Xml("word/styles.xml").Elements(W + "style").Single(element => WordParts.Val(element, "styleId") == style);
        return found.Descendants(W + "keepNext").SingleOrDefault() is { } keep
            ? keep.Attribute(W + "val")?.Value != "0"
            : found.Element(W + "basedOn") is { } parent && KeepsWithNext(file, WordParts.Val(parent));
    }
}
