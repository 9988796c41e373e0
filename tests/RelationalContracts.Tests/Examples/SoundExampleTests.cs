using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Tests.Examples;

public sealed class SoundExampleTests
{
    public static TheoryData<string> Deals => Data(ExampleDeals.Sound);

    [Theory]
    [MemberData(nameof(Deals))]
    public void An_example_composes_without_an_error_or_a_warning(string deal)
    {
        var diagnostics = new DiagnosticBag();

        ExampleDeals.Compose(deal, diagnostics);

        var findings = diagnostics
            .Where(found => found.Severity != Severity.Note && found.Code.StartsWith("RC", StringComparison.Ordinal));
        string.Join("\n", findings).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void An_example_leaves_no_blank_open(string deal)
    {
        var documents = ExampleDeals.Compose(deal, []);

        var open = documents.SelectMany(OpenBlanks.Of).Select(blank => blank.Variable);

        documents.Should().NotBeEmpty();
        string.Join(", ", open).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void An_example_gives_no_value_that_its_draft_does_not_use(string deal)
    {
        var diagnostics = new DiagnosticBag();

        ExampleDeals.Compose(deal, diagnostics);

        string.Join("\n", diagnostics.Where(found => found.Code == "RC3107")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void An_example_is_balanced_and_worded_so_that_nothing_is_found(string deal)
    {
        var findings = ExampleDeals.ReviewWords(deal).Select(finding => $"{finding.Check} {finding.Message} {finding.At}");

        string.Join("\n", findings).Should().BeEmpty();
    }

    [Fact]
    public void Every_partnership_model_has_an_example()
    {
        var shown = ExampleDeals.Sound.Select(deal => DealReader.Read(SourceFile.FromText(deal, ExampleDeals.Text(deal)), [])!.Model.Name);

        ExampleDeals.Workspace.Models.Keys.Except(shown).Should().BeEmpty();
    }

    private static TheoryData<string> Data(IEnumerable<string> names)
    {
        var data = new TheoryData<string>();
        foreach (var name in names)
        {
            data.Add(name);
        }

        return data;
    }
}
