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
