using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Html;

public class HtmlContractWriterTests
{
    public static TheoryData<string> Samples => ["every", "charter", "long"];

    [Fact]
    public void The_page_says_its_language_and_its_title()
    {
        var page = HtmlPage.Of(SampleDocuments.EveryNode());

        page.DocumentElement.GetAttribute("lang").Should().Be("en-GB");
        page.Title.Should().Be("Harbour Alliance: Alliance contract");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Headings_leave_out_no_level(string sample)
    {
        var levels = HtmlPage.Of(Sample(sample)).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Clauses_without_a_heading_above_them_leave_out_no_level_either()
    {
        var document = SampleDocuments.Charter() with { };
        var untitled = document with { Parts = [.. document.Parts.Select(part => part.Kind is PartKind.Terms ? part with { Heading = string.Empty } : part)] };

        var page = HtmlPage.Of(untitled);

        page.QuerySelectorAll(".clause > h2").Should().HaveCount(3);
        page.QuerySelectorAll("h3").Should().BeEmpty();
    }

    [Fact]
    public void A_form_leaves_room_to_write_by_what_the_page_lets_be_read()
    {
        var form = new Table("Actions", [new TableColumn("Who", false), new TableColumn("What", false)], [new TableRow([[], []]), new TableRow([[new Text("Ada")], []])]) { WritingLines = 3 };
        var charter = SampleDocuments.Charter();
        var document = charter with { Parts = [.. charter.Parts, new Part(PartKind.Appendix, "Form", [form])] };

        var page = HtmlPage.Of(document);

        page.QuerySelectorAll("[style]").Should().BeEmpty("the page's own policy keeps style attributes from being read");
        page.QuerySelectorAll(".form tbody tr").Select(row => row.ClassName).Should().Equal("room-3", "room-1");
        page.QuerySelector("style")!.TextContent.Should().Contain(".room-3 { height: 69pt; }").And.Contain(".room-1 { height: 23pt; }");
    }

    [Fact]
    public void A_long_note_beside_a_clause_leaves_its_first_paragraph_below_the_heading()
    {
        var style = HtmlPage.Of(SampleDocuments.Charter()).QuerySelector("style")!.TextContent;

        // The note spans the rows of heading and words; only a row that may grow keeps its height away from the heading's.
        style.Should().MatchRegex(@"\.with-notes \.clause \{[^}]*grid-template-rows: auto 1fr;");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_link_has_its_target_and_every_id_is_there_once(string sample)
    {
        var page = HtmlPage.Of(Sample(sample));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        var links = page.QuerySelectorAll("a[href]").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!));

        ids.Should().OnlyHaveUniqueItems();
        links.Should().NotBeEmpty().And.OnlyContain(link => link.StartsWith('#') && ids.Contains(link.Substring(1)));
    }

    [Fact]
    public void Every_place_that_a_reference_can_name_has_its_id()
    {
        var document = SampleDocuments.EveryNode();

        var page = HtmlPage.Of(document);

        document.Labels.Keys.Concat(document.Definitions.Values).Should().AllSatisfy(anchor => page.GetElementById(anchor.AsName).Should().NotBeNull());
    }

    [Fact]
    public void The_first_thing_to_reach_by_keyboard_leads_past_cover_and_contents()
    {
        var page = HtmlPage.Of(SampleDocuments.EveryNode());

        var first = page.QuerySelector("a, button, [tabindex='0']")!;

        first.TextContent.Should().Be("Skip to the text");
        page.GetElementById(first.GetAttribute("href")!.Substring(1))!.LocalName.Should().Be("main");
    }

    [Fact]
    public void Tables_have_a_name_and_header_cells_that_say_what_they_head()
    {
        var tables = HtmlPage.Of(SampleDocuments.EveryNode()).QuerySelectorAll("table");

        tables.Should().HaveCount(4).And.AllSatisfy(table =>
        {
            table.QuerySelector("caption")!.TextContent.Should().NotBeEmpty();
            table.QuerySelectorAll("thead th").Should().NotBeEmpty().And.OnlyContain(cell => cell.GetAttribute("scope") == "col");
        });
    }

    [Fact]
    public void Numbers_are_text_before_the_text_they_number()
    {
        var page = HtmlPage.Of(SampleDocuments.EveryNode());

        page.GetElementById("partnership-board--deep")!.TextContent.Trim().Should().MatchRegex(@"^\(B\)\s+shared; and$");
        page.GetElementById("partnership-board")!.QuerySelector("h3")!.TextContent.Should().Be("2. Partnership Board");
    }

    [Fact]
    public void A_note_stands_right_after_its_clause_and_says_what_it_is()
    {
        var page = HtmlPage.Of(SampleDocuments.EveryNode());

        var note = page.QuerySelector("#shared-vision > .words + .notes > aside")!;

        note.TextContent.Should().Contain("Note").And.Contain("A. Drafter").And.Contain("They may say no.");
        note.GetAttribute("aria-label").Should().Be("Note on 1. Shared vision");
        page.QuerySelectorAll(".words aside").Should().BeEmpty();
    }

    [Fact]
    public void A_blank_is_highlighted_in_a_drafting_edition_and_not_in_a_clean_one()
    {
        var drafting = SampleDocuments.EveryNode();
        var clean = drafting with { Identity = drafting.Identity with { Edition = Edition.Clean } };

        HtmlPage.Of(drafting).QuerySelectorAll("mark").Should().HaveCount(4);
        HtmlPage.Of(clean).QuerySelectorAll("mark").Should().BeEmpty();
        HtmlPage.Of(clean).QuerySelectorAll(".blank").Select(blank => blank.TextContent).Should().Contain("[Quorum of the Partnership Board]");
    }

    [Fact]
    public void The_page_asks_for_nothing_and_runs_nothing()
    {
        var page = HtmlPage.Of(SampleDocuments.EveryNode());

        page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [style]").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void The_policy_allows_the_pages_own_style_sheet_and_nothing_else()
    {
        var page = HtmlPage.Of(SampleDocuments.EveryNode());

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")
            .Should().Be($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void No_text_of_a_user_is_read_as_mark_up()
    {
        var ordinary = HtmlPage.Skeleton(HtmlPage.Of(HostileDocuments.With("words")));

        HostileTexts.All.Where(text => text.Length > 0).Should().AllSatisfy(text =>
            HtmlPage.Skeleton(HtmlPage.Of(HostileDocuments.With(text))).Should().Be(ordinary, "of {0}", text));
    }

    [Fact]
    public void Every_text_of_a_user_arrives_as_it_is()
    {
        HostileTexts.All.Where(text => text.Length > 0).Should().AllSatisfy(text =>
            HtmlPage.Of(HostileDocuments.With(text)).QuerySelector("td bdi")!.TextContent.Should().Be(Printable(text)));
    }

    [Fact]
    public void A_control_character_is_reported_once_with_its_code()
    {
        var diagnostics = new DiagnosticBag();

        HtmlPage.Of(HostileDocuments.With("bell\a"), diagnostics: diagnostics);

        diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(finding =>
            finding.Code == "RC1840" && finding.Severity == Severity.Warning && finding.Message.Contains("U+0007"));
    }

    [Fact]
    public void A_theme_made_by_a_program_cannot_leave_the_style_sheet()
    {
        var theme = SampleThemes.Firm with { HtmlFonts = "x; } </style><script>alert(1)</script>" };

        var page = HtmlPage.Of(SampleDocuments.Charter(), theme);

        page.QuerySelectorAll("script").Should().BeEmpty();
        page.QuerySelector("style")!.TextContent.Should().Contain("font-family: x  stylescriptalert1script;");
    }

    [Fact]
    public void Both_themes_give_a_page_in_their_own_look()
    {
        var firm = HtmlPage.Of(SampleDocuments.Charter(), SampleThemes.Firm).QuerySelector("style")!.TextContent;
        var accessible = HtmlPage.Of(SampleDocuments.Charter(), SampleThemes.Public).QuerySelector("style")!.TextContent;

        firm.Should().Contain("'Source Serif 4'").And.Contain("hyphens: auto").And.Contain("#7a1f2b");
        accessible.Should().Contain("'Source Sans 3'").And.Contain("hyphens: manual").And.Contain("#1d4f76");
    }

    private static string Printable(string text)
    {
        var breaks = new[] { '\t', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029' };
        var runes = text.EnumerateRunes().Select(rune => rune.Value switch
        {
            < 0x10000 when breaks.Contains((char)rune.Value) => " ",
            < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => "\uFFFD",
            _ => rune.ToString(),
        });
        return string.Concat(runes);
    }

    private static ContractDocument Sample(string name) => name switch
    {
        "every" => SampleDocuments.EveryNode(),
        "charter" => SampleDocuments.Charter(),
        _ => SampleDocuments.Long(10),
    };
}
