using RelationalContracts.Library;
using RelationalContracts.Reviewing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing.Sweep;

/// <summary>Runs every check over the whole library, and not only over what the example deals happen to use.</summary>
public sealed class LibrarySweepTests
{
    // Deals without values: their tables of indicators and their terms are left open.
    private static readonly string[] HangingOnValues = ["CK-02", "CK-07", "CK-32"];

    private static readonly (string Strength, string Regime)[] Grades = [("light", "light-touch"), ("standard", "full"), ("robust", "full")];

    private static readonly Lazy<IReadOnlyDictionary<(string Model, string Strength), DraftUnderReview>> Drafts = new(() =>
        Kinds().ToDictionary(kind => (kind.Model, kind.Strength), kind => FullestDeal.Of(ExampleDeals.Workspace.Models[kind.Model], kind.Strength, kind.Regime)));

    public static TheoryData<string, string> Models
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (model, strength, _) in Kinds())
            {
                data.Add(model, strength);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_check_finds_fault_with_the_library_in_the_fullest_deal(string model, string strength)
    {
        var findings = DraftReview.Review(Drafts.Value[(model, strength)]).Findings
            .Where(finding => finding.Result is ReviewResult.Failed && !HangingOnValues.Contains(finding.Check))
            .Select(finding => $"{finding.Check}: {finding.Message} ({finding.At})");

        findings.Should().BeEmpty();
    }

    [Fact]
    public void The_fullest_deals_together_hold_every_drafting_of_the_library()
    {
        var other = FullestDeal.Of(ExampleDeals.Workspace.Models["transactional"], "standard", "full", without: "unforeseen-events");

        var held = Drafts.Value.Values.Append(other).SelectMany(Draftings).ToHashSet();

        ExampleDeals.Workspace.Library.Provisions.SelectMany(provision => provision.Variants.Keys.Select(variant => (provision.Id, variant)))
            .Where(drafting => !held.Contains(drafting)).Should().BeEmpty();
    }

    private static IEnumerable<(ProvisionId, VariantName)> Draftings(DraftUnderReview draft) =>
        draft.Composed.Composition.Included.Select(choice => (choice.Id, draft.Composed.Composition.VariantOf(choice.Id)!.Value));

    private static IEnumerable<(string Model, string Strength, string Regime)> Kinds() => ExampleDeals.Workspace.Models.Values.SelectMany(model =>
        FullestDeal.IsCharter(model) ? [(model.Id, "standard", "none")] : Grades.Select(grade => (model.Id, grade.Strength, grade.Regime)));
}
