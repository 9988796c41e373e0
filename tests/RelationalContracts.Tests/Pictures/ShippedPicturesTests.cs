using System.Text.RegularExpressions;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers;

namespace RelationalContracts.Tests.Pictures;

/// <summary>The pictures of the shipped examples, which must say what the clauses say, and be fit to look at.</summary>
public sealed partial class ShippedPicturesTests
{
    private const int MostWordsInABox = 7;

    private static readonly Lazy<IReadOnlyList<ComposedExample>> Examples = new(() => ShippedExamples.Documents(Edition.Clean));

    private static IEnumerable<ContractDocument> Documents => Examples.Value.Select(example => example.Document);

    [Fact]
    public void Every_contract_with_a_board_shows_who_meets_and_the_reviews_of_the_year()
    {
        var main = Documents.Where(document => document.Identity.Template is "contract" && document.AllClauses().Any(clause => clause.Anchor.Value == "partnership-board")).ToList();

        main.Should().NotBeEmpty();
        main.Should().AllSatisfy(document => Figures(document).Select(figure => figure.Caption).Should()
            .Contain(["Who meets, and the way to a decision", "The reviews of a year"], "{0} has a board and reviews", document.Identity.Title));
    }

    [Fact]
    public void Pictures_stand_behind_everything_and_say_that_they_are_no_part_of_the_contract()
    {
        foreach (var document in Documents.Where(document => Figures(document).Any()))
        {
            var part = document.Parts[^1];

            part.Kind.Should().Be(PartKind.Appendix);
            part.Blocks.OfType<Figure>().Should().Equal(Figures(document));
            PlainText.Of(((Paragraph)part.Blocks[0]).Inlines).Should().Contain("Where they differ from it");
        }
    }

    [Fact]
    public void Every_time_that_a_picture_states_stands_in_the_clause_it_names()
    {
        var rows = Documents.SelectMany(Rows).Where(row => Length().IsMatch(row.Words)).ToList();

        rows.Should().HaveCountGreaterThan(100);
        rows.Should().AllSatisfy(row => row.Clause.Should().Contain(Length().Match(row.Words).Value, "the picture says '{0}'", row.Words));
    }

    [Fact]
    public void No_box_has_more_than_seven_words()
    {
        foreach (var figure in Documents.SelectMany(Figures))
        {
            foreach (var box in figure.Shapes.OfType<FigureBox>())
            {
                var words = LabelsIn(figure, box).SelectMany(label => label.Text.Split(' ')).Count();

                words.Should().BeLessThanOrEqualTo(MostWordsInABox, "'{0}' is to be taken in at a glance", string.Join(' ', LabelsIn(figure, box).Select(label => label.Text)));
            }
        }
    }

    [Fact]
    public void Every_label_keeps_within_its_picture_and_its_box()
    {
        foreach (var figure in Documents.SelectMany(Figures))
        {
            foreach (var label in figure.Shapes.OfType<FigureLabel>())
            {
                var (left, right) = Reach(label);
                var box = figure.Shapes.OfType<FigureBox>().FirstOrDefault(candidate => IsIn(label, candidate));

                left.Should().BeGreaterThanOrEqualTo((box?.Left ?? 0) - 0.01, "'{0}' begins inside", label.Text);
                right.Should().BeLessThanOrEqualTo((box is null ? figure.Width : box.Left + box.Width) + 0.01, "'{0}' ends inside", label.Text);
                label.Baseline.Should().BeInRange(0, figure.Height);
            }
        }
    }

    [Fact]
    public void No_two_boxes_of_a_picture_overlap()
    {
        foreach (var boxes in Documents.SelectMany(Figures).Select(figure => figure.Shapes.OfType<FigureBox>().Where(box => box.Tone is not FigureTone.Pale).ToList()))
        {
            var pairs = boxes.SelectMany((one, index) => boxes.Skip(index + 1).Select(other => (one, other)));

            pairs.Should().NotContain(pair => Overlap(pair.one, pair.other));
        }
    }

    [Fact]
    public void A_deal_that_wants_no_pictures_has_none()
    {
        var document = Composed("harbour-alliance", deal => deal + "\npictures: no\n");

        Figures(document).Should().BeEmpty();
        document.Parts[^1].Kind.Should().Be(PartKind.Execution);
    }

    [Fact]
    public void Thirty_parties_are_shown_by_their_roles()
    {
        var more = string.Concat(Enumerable.Range(1, 22).Select(number => $"  - {{ name: Charity Number {number}, short: Charity {number}, role: provider }}\n"));

        var document = Composed("harbour-alliance", deal => deal.Replace("\nservice:", more + "\nservice:", StringComparison.Ordinal));

        document.Cover.Parties.Should().HaveCount(30);
        Figures(document).First().Words.Should().Contain(["Commissioner", "29 Providers"]).And.NotContain("Charity 7");
    }

    [Fact]
    public void A_picture_opens_no_blank_and_uses_no_term()
    {
        var inlines = Documents.Where(document => Figures(document).Any()).SelectMany(document => new ContractDocument(document.Identity, document.Cover, [document.Parts[^1]]).AllInlines());

        inlines.Should().NotContain(inline => inline is Blank || inline is TermUse);
    }

    private static ContractDocument Composed(string example, Func<string, string> change)
    {
        var workspace = WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, []);
        var deal = DealReader.Read(SourceFile.FromText("test.deal.yaml", change(Repository.Read($"templates/examples/{example}.deal.yaml"))), [])!;
        return ContractComposer.Compose(workspace, deal, Edition.Clean, [])!.Documents[0];
    }

    private static IEnumerable<Figure> Figures(ContractDocument document) => document.AllBlocks().OfType<Figure>();

    /// <summary>The rows of the tables that say in words what pictures show, each with the whole text of the clause it names.</summary>
    private static IEnumerable<(string Words, string Clause)> Rows(ContractDocument document) =>
        from part in document.Parts.Where(part => part.Blocks.Any(block => block is Figure))
        from row in part.Blocks.OfType<Table>().SelectMany(table => table.Rows)
        let reference = (CrossReference)row.Cells[^1].Single()
        select (string.Join(" | ", row.Cells.Select(PlainText.Of)), TextOf(document, reference.Target!.Value));

    private static string TextOf(ContractDocument document, Anchor clause)
    {
        var blocks = document.Parts.SelectMany(part => part.Blocks).OfType<Clause>().Single(found => found.Anchor == clause).Blocks
            .Concat(document.Parts.Where(part => part.Origin?.Provision == clause.Value).SelectMany(part => part.Blocks));
        return string.Join(' ', new ContractDocument(document.Identity, document.Cover, [new Part(PartKind.Terms, string.Empty, [.. blocks])]).AllRuns().Select(PlainText.Of));
    }

    private static IEnumerable<FigureLabel> LabelsIn(Figure figure, FigureBox box) => figure.Shapes.OfType<FigureLabel>().Where(label => IsIn(label, box));

    private static bool IsIn(FigureLabel label, FigureBox box) =>
        label.X > box.Left && label.X < box.Left + box.Width && label.Baseline > box.Top && label.Baseline < box.Top + box.Height;

    private static (double Left, double Right) Reach(FigureLabel label)
    {
        var width = FigureText.Width(label.Text, label.IsStrong);
        var left = label.Align is FigureAlign.Middle ? label.X - (width / 2) : label.X;
        return (left, left + width);
    }

    private static bool Overlap(FigureBox one, FigureBox other) =>
        one.Left < other.Left + other.Width && other.Left < one.Left + one.Width && one.Top < other.Top + other.Height && other.Top < one.Top + one.Height;

    [GeneratedRegex(@"\d+ (working day|day|week|month|year)s?|\d+%")]
    private static partial Regex Length();
}
