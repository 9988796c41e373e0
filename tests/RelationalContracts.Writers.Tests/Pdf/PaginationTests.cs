using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Pdf;

public class PaginationTests
{
    private static readonly TypesetDocument Long = Set(SampleDocuments.Long(40));

    [Fact]
    public void Text_stays_between_the_margins()
    {
        var setup = SampleThemes.Firm.Page;

        foreach (var page in Long.Pages.Skip(1))
        {
            var tagged = page.Texts.Where(text => text.Content is not null).ToList();
            tagged.Should().AllSatisfy(text => text.Baseline.Should().BeInRange(setup.Top, page.Height - setup.Bottom));
            tagged.Should().AllSatisfy(text => text.Left.Should().BeGreaterThanOrEqualTo(setup.Left - 0.01));
        }
    }

    [Fact]
    public void No_heading_stands_at_the_foot_of_a_page_without_two_lines_below_it()
    {
        foreach (var page in Long.Pages)
        {
            var lines = Lines(page);
            var headings = lines.Select((line, index) => (line, index)).Where(entry => entry.line.Any(IsHeading));
            headings.Should().NotContain(heading => lines.Skip(heading.index + 1).Count(line => !line.Any(IsHeading)) < 2);
        }
    }

    [Fact]
    public void Two_lines_of_a_paragraph_at_least_stand_on_either_side_of_a_page_break()
    {
        var split = Long.Pages.Zip(Long.Pages.Skip(1), (upper, lower) => (Upper: Paragraphs(upper), Lower: Paragraphs(lower)));

        foreach (var (upper, lower) in split)
        {
            foreach (var tag in upper.Keys.Intersect(lower.Keys))
            {
                upper[tag].Should().BeGreaterThanOrEqualTo(2);
                lower[tag].Should().BeGreaterThanOrEqualTo(2);
            }
        }
    }

    [Fact]
    public void Schedules_begin_pages()
    {
        var document = SampleDocuments.EveryNode();
        var pages = Set(document);

        foreach (var part in document.Parts.Where(part => part.Kind is PartKind.Schedule or PartKind.Annex or PartKind.Appendix))
        {
            var place = pages.Places[part.Anchor!.Value.AsName];
            pages.Pages[place.Page].Texts.Where(text => text.Content is not null).Min(text => text.Baseline).Should().BeInRange(place.Top, place.Top + 40);
        }
    }

    [Fact]
    public void A_table_over_several_pages_repeats_its_header_as_an_artifact()
    {
        var rows = Enumerable.Range(1, 120).Select(n => new TableRow([[new Text($"Month {n}")], [new Text("Review")]]));
        var table = new Table("Reviews", [new TableColumn("When", false), new TableColumn("What", false)], [.. rows]);
        var pages = Set(With(table)).Pages;

        var bold = pages.Skip(1).Select(page => page.Texts.Count(text => text.Look.Face.Font.Weight == 600 && text.Content is null));

        pages.Should().HaveCountGreaterThan(3);
        bold.Skip(1).Should().OnlyContain(count => count == 2);
    }

    [Fact]
    public void The_last_row_of_a_table_never_stands_alone_on_a_page()
    {
        for (var count = 30; count < 60; count++)
        {
            var rows = Enumerable.Range(1, count).Select(n => new TableRow([[new Text($"Month {n}")], [new Text("Review")]]));
            var pages = Set(With(new Table("Reviews", [new TableColumn("When", false), new TableColumn("What", false)], [.. rows]))).Pages;

            pages[^1].Texts.Where(text => text.Content?.Owner.Type == "TD").Select(text => text.Baseline).Distinct().Should().HaveCountGreaterThan(1, "{0} rows", count);
        }
    }

    [Fact]
    public void The_first_row_of_a_table_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var before = 20; before < 50; before++)
        {
            var rows = Enumerable.Range(1, 4).Select(n => new TableRow([[new Text($"Month {n}")], [new Text("Review")]]));
            var table = new Table("Reviews", [new TableColumn("When", false), new TableColumn("What", false)], [.. rows]);
            var pages = Set(With([.. Enumerable.Range(1, before).Select(n => new Paragraph([new Text($"Line {n}")])), table])).Pages;

            var first = pages.First(page => page.Texts.Any(text => text.Content?.Owner.Type == "TD"));
            first.Texts.Where(text => text.Content?.Owner.Type == "TD").Select(text => text.Baseline).Distinct().Should().HaveCountGreaterThan(1, "{0} lines before", before);
        }
    }

    [Fact]
    public void A_table_to_write_in_is_ruled_in_both_directions_and_leaves_the_room_it_was_asked_for()
    {
        TableColumn[] columns = [new TableColumn("Who", false) { Share = 1 }, new TableColumn("What", false) { Share = 3 }];
        var table = new Table("Actions", [.. columns], [new TableRow([[], []]), new TableRow([[], []]), new TableRow([[], []])]) { WritingLines = 4 };

        var document = Set(With(new Paragraph([new Text("Before.")]), table));

        var rules = document.Pages.SelectMany(page => page.Shapes).Select(shape => shape.Area).ToList();
        rules.Where(rule => rule.Width < 1 && rule.Height >= 4 * Table.WritingLeading).Should().HaveCount(3 * 3);
    }

    [Fact]
    public void A_drawing_taller_than_a_page_is_made_to_fit_it()
    {
        var tall = SampleFigures.Wombat() with { Height = 3_000, Shapes = [new FigureBox(1, 1, 198, 2_998, FigureTone.Text)] };

        var drawing = Set(With(new Paragraph([new Text("Before.")]), tall)).Pages.SelectMany(page => page.Drawings).Single();

        drawing.Area.Height.Should().BeLessThan(842);
        (drawing.Area.Top + drawing.Area.Height).Should().BeLessThan(842);
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_over_the_next()
    {
        var cell = new Text(string.Join(' ', Enumerable.Repeat("A very long cell indeed.", 900)));
        var table = new Table("Tall", [new TableColumn("Short", false), new TableColumn("Long", false)], [new TableRow([[new Text("x")], [cell]])]);

        var document = Set(With(table));

        document.Pages.Should().HaveCountGreaterThan(3);
        document.Pages.SelectMany(page => page.Texts).Should().OnlyContain(text => text.Baseline < 842 - 28);
    }

    [Fact]
    public void A_table_wider_than_the_measure_turns_its_page()
    {
        var columns = Enumerable.Range(1, 9).Select(n => new TableColumn($"Responsibilities{n}", false));
        var table = new Table("Wide", [.. columns], [new TableRow([.. Enumerable.Repeat<System.Collections.Immutable.ImmutableArray<Inline>>([new Text("Organisation")], 9)])]);

        var pages = Set(With([.. Enumerable.Repeat(new Paragraph([new Text("Before.")]), 5), table, new Paragraph([new Text("After.")])])).Pages;

        pages.Select(page => page.Width > page.Height).Should().Equal(false, false, true, false);
    }

    [Fact]
    public void The_contents_table_gives_the_page_of_each_entry()
    {
        var document = SampleDocuments.Long(40);
        var numbers = Long.Pages.Skip(1).SelectMany(page => page.Texts).Where(text => text.Content?.Owner is { Type: "Link", Parent.Parent.Type: "TOCI" });

        var byEntry = numbers.GroupBy(text => text.Content!.Order).OrderBy(entry => entry.Key).ToList();

        byEntry.Should().HaveCount(document.Contents().Count());
        Long.Places["clause-40"].Page.Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_contents_table_of_more_than_two_pages_stands_in_two_columns()
    {
        var pages = Set(WithClauses(120));

        var contents = pages.Pages.Skip(1).Take(2).SelectMany(page => page.Texts).Where(text => text.Content?.Owner.Type == "Link").ToList();

        contents.Select(text => Math.Round(text.Left)).Distinct().Count(left => contents.Count(text => Math.Abs(text.Left - left) < 1) > 20).Should().BeGreaterThan(3);
        contents.Select(text => text.Content).Distinct().Should().HaveCount(120, "two pages hold them all");
    }

    [Fact]
    public void Long_labels_of_a_signature_block_stand_below_their_lines()
    {
        var block = new SignatureBlock("Northgate", [new Text("Executed as a deed by Northgate")], ["Signature of second director, secretary or witness", "Date"]);

        var page = Set(With(block, block)).Pages[1];
        var rules = page.Shapes.Where(shape => shape.Area.Height < 1 && shape.Area.Top > page.Texts.Min(text => text.Baseline) + 20).ToList();
        var labels = page.Texts.Where(text => text.Content is not null && text.Baseline > rules.Min(rule => rule.Area.Top)).ToList();

        rules.Should().HaveCount(4);
        labels.Should().AllSatisfy(label => rules.Should().Contain(rule => rule.Area.Top < label.Baseline && rule.Area.Left <= label.Left + 0.01 && rule.Area.Left + rule.Area.Width > label.Left));
    }

    [Fact]
    public void A_page_with_only_a_heading_on_it_is_turned_with_its_table()
    {
        var columns = Enumerable.Range(1, 9).Select(n => new TableColumn($"Responsibilities{n}", false));
        var table = new Table("Wide", [.. columns], [new TableRow([.. Enumerable.Repeat<System.Collections.Immutable.ImmutableArray<Inline>>([new Text("Organisation")], 9)])]);

        var pages = Set(With(table)).Pages;

        pages.Select(page => page.Width > page.Height).Should().Equal(false, true);
    }

    [Fact]
    public void A_long_contents_table_is_no_trouble()
    {
        var pages = Set(WithClauses(3_000));

        pages.Places["c3000"].Page.Should().Be(pages.Pages.Count - 1);
    }

    [Fact]
    public void A_right_column_of_contents_that_is_longer_than_the_left_one_loses_no_line()
    {
        // Headings of one and of two lines in every rhythm, so that somewhere the left column ends early and the right one does not.
        foreach (var rhythm in Enumerable.Range(2, 8))
        {
            var pages = Set(WithClauses(400, n => n % rhythm == 0 ? "A heading that is far too long for one line of a column" : "Short"));

            var pieces = pages.Pages.SelectMany(page => page.Texts).Where(text => text.Content?.Owner.Type == "Link").GroupBy(text => text.Content!.Owner).Select(entry => entry.Count());
            pieces.Distinct().Should().HaveCount(2, "all short entries are alike, and all long ones");
        }
    }

    [Fact]
    public void A_cover_that_is_no_page_of_its_own_has_the_text_below_it()
    {
        var charter = SampleDocuments.Charter();

        var inside = Set(charter with { Cover = charter.Cover with { IsBrief = true, Between = string.Empty, Parties = [] }, ContentsHeading = null });

        inside.CoverPage.Should().BeNull();
        inside.Places[charter.Contents().First().Anchor.AsName].Page.Should().Be(0);
    }

    [Fact]
    public void No_charter_of_the_examples_is_longer_than_eight_pages()
    {
        var charters = ShippedExamples.Documents(Edition.Clean).Where(example => example.Document.Identity.Template == "charter" && !example.Deal.Contains("broken-", StringComparison.Ordinal)).ToList();

        charters.Should().HaveCountGreaterThan(3);
        charters.Should().AllSatisfy(example =>
            Typesetter.Set(example.Document, example.Theme, FontFamily.Find(example.Theme.PdfFamily)!, [], out _).Pages.Count.Should().BeLessThanOrEqualTo(8, example.Deal));
    }

    [Fact]
    public void A_lead_in_to_a_turned_table_leaves_no_page_of_its_own_behind()
    {
        Paragraph Words(string text) => new([new Text(text)]);
        var cell = ImmutableArray.Create<Inline>(new Text("Something that is long enough to want a wide column of its own, and more than that"));
        var table = new Table("Wide", [.. Enumerable.Range(1, 8).Select(n => new TableColumn($"Column {n}", false))], [.. Enumerable.Repeat(new TableRow([.. Enumerable.Repeat(cell, 8)]), 6)]);

        var before = Enumerable.Range(20, 30).Select(filling => Set(With([.. Enumerable.Range(1, filling).Select(n => Words($"Line {n}.")), Words("These are:"), table])))
            .Select(set => set.Pages.TakeWhile(page => page.Width < page.Height).Last());

        before.Should().AllSatisfy(page => Lines(page).Count.Should().BeGreaterThan(1, "a page with nothing but 'These are:' is wasted"));
    }

    private static TypesetDocument Set(ContractDocument document) => Typesetter.Set(document, SampleThemes.Firm, FontFamily.Default, [], out _);

    private static ContractDocument With(params Block[] blocks) =>
        SampleDocuments.Charter() with { Parts = [new Part(PartKind.Background, "Background", [.. blocks])] };

    private static ContractDocument WithClauses(int count, Func<int, string>? heading = null)
    {
        var clauses = Enumerable.Range(1, count).Select(n => (Block)new Clause(
            new Label(NumberingScheme.Clauses, 1, n, $"{n}.", $"{n}"), heading?.Invoke(n) ?? $"Clause {n}", new Anchor($"c{n}"), null, [new Paragraph([new Text("Text.")])]));
        return SampleDocuments.Charter() with { ContentsHeading = "Contents", Parts = [new Part(PartKind.Terms, "Terms", [.. clauses])] };
    }

    private static bool IsHeading(PlacedText text) =>
        text.Content is { Owner: var owner } && (owner.Type is "H2" or "H3" || owner.Parent?.Type is "H2" or "H3");

    private static List<List<PlacedText>> Lines(Page page) =>
        [.. page.Texts.Where(text => text.Content is not null).GroupBy(text => text.Baseline).OrderBy(line => line.Key).Select(line => line.ToList())];

    /// <summary>How many lines each paragraph has on a page.</summary>
    private static Dictionary<Tag, int> Paragraphs(Page page) => page.Texts
        .Where(text => text.Content is not null && Paragraph(text.Content.Owner) is not null)
        .GroupBy(text => Paragraph(text.Content!.Owner)!)
        .ToDictionary(paragraph => paragraph.Key, paragraph => paragraph.Select(text => text.Baseline).Distinct().Count());

    private static Tag? Paragraph(Tag? tag) => tag is null || tag.Type == "P" ? tag : Paragraph(tag.Parent);
}
