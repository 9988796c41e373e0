using RelationalContracts.Contrasting;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Contrasting;

public sealed class DealContrastTests
{
    private const string Family = "templates/examples/family-support.deal.yaml";

    [Fact]
    public void Another_model_adds_and_removes_clauses_and_says_why()
    {
        var contrast = Of("transactional", null);

        contrast.Clauses.Select(clause => clause.Change).Distinct().Should().Contain(["removed", "same"]);
        var vision = contrast.Clauses.Single(clause => clause.Anchor.Value == "guiding-principles");
        vision.Right.Number.Should().BeNull();
        vision.Right.Note.Should().NotBeEmpty();
    }

    [Fact]
    public void Another_strength_drafts_clauses_differently_in_the_same_order()
    {
        var contrast = Of(null, VariantName.Light);

        contrast.Clauses.Should().Contain(clause => clause.Change == "changed");
        contrast.Clauses.Where(clause => clause.Right.Number is not null).Should().OnlyContain(clause => clause.Right.Note == "light" || clause.Change == "same" || clause.Right.Note.Length > 0);
    }

    [Fact]
    public void The_same_choice_changes_nothing()
    {
        var contrast = Of(null, VariantName.Standard);

        contrast.Clauses.Where(clause => clause.Left.Note == clause.Right.Note).Select(clause => clause.Change).Distinct().Should().Equal("same");
    }

    [Fact]
    public void Every_clause_of_both_is_shown_once()
    {
        var contrast = Of("lead-provider", VariantName.Robust);

        contrast.Clauses.Select(clause => clause.Anchor).Should().OnlyHaveUniqueItems();
        contrast.Clauses.Should().OnlyContain(clause => clause.Left.Number != null || clause.Right.Number != null);
    }

    [Fact]
    public void Paragraphs_stand_beside_those_that_say_nearly_the_same_and_each_stands_once()
    {
        ContrastLine[] left = [Line("1.1", "The Board must meet every month."), Line("1.2", "The Council must pay each invoice within 30 days.")];
        ContrastLine[] right = [Line("1.1", "Each Party must bring its own figures."), Line("1.2", "The Board must meet every two months."), Line("(a)", "The Council must pay each invoice within 30 days.")];

        var lines = LineAlignment.Of([.. left], [.. right]);

        lines.Select(line => (line.Left?.Label, line.Right?.Label, line.Change)).Should().Equal((null, "1.1", "added"), ("1.1", "1.2", "changed"), ("1.2", "(a)", "same"));
    }

    [Theory]
    [InlineData("transactional", null)]
    [InlineData(null, "robust")]
    public void Every_paragraph_of_both_stands_in_the_alignment_once_and_in_order(string? model, string? strength)
    {
        var contrast = Of(model, strength is null ? null : VariantName.Robust);

        foreach (var clause in contrast.Clauses)
        {
            clause.Lines.Select(line => line.Left).OfType<ContrastLine>().Should().Equal(clause.Left.Lines);
            clause.Lines.Select(line => line.Right).OfType<ContrastLine>().Should().Equal(clause.Right.Lines);
            (clause.Lines.All(line => line.Change == "same") && clause.Left.Number is not null && clause.Right.Number is not null).Should().Be(clause.Change == "same");
        }
    }

    [Fact]
    public void The_handout_opens_with_what_changes_and_leaves_out_what_is_the_same()
    {
        var contrast = Of("transactional", null);

        var paper = ContrastPaper.Write(contrast, "Family support", all: false).Document;

        var headings = paper.Contents().Select(entry => entry.Heading).ToList();
        headings[0].Should().Be("What changes");
        headings.Should().NotContain(contrast.Clauses.Where(clause => clause.Change == "same").Select(clause => clause.Clause.Heading));
        headings.Should().Contain(contrast.Clauses.Where(clause => clause.Change == "changed").Select(clause => clause.Clause.Heading));
        contrast.Left.Figures.Single(figure => figure.Label == "Clauses").Count.Should().BeGreaterThan(contrast.Right.Figures.Single(figure => figure.Label == "Clauses").Count);
    }

    private static ContrastLine Line(string label, string text) => new(label, text, text);

    [Fact]
    public void A_model_that_does_not_exist_is_reported()
    {
        var diagnostics = new DiagnosticBag();

        DealContrast.Of(ShippedDrafting.Workspace, Deal(), "aliance", null, diagnostics).Should().BeNull();

        diagnostics.Should().Contain(finding => finding.Code == "RC3001");
    }

    private static DealContrast Of(string? model, VariantName? strength) =>
        DealContrast.Of(ShippedDrafting.Workspace, Deal(), model, strength, new DiagnosticBag())!;

    private static Deal Deal() => DealReader.Read(new SourceFile(Family, File.ReadAllBytes(Repository.PathOf(Family))), new DiagnosticBag())!;
}
