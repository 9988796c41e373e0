using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Examples;

public sealed partial class BrokenExampleTests
{
    public static TheoryData<string> Deals
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var name in ExampleDeals.Broken)
            {
                data.Add(name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_broken_example_reports_exactly_what_its_comment_names(string deal)
    {
        var codes = Findings(deal).Select(found => found.Code).Distinct();

        codes.Should().BeEquivalentTo(ExampleDeals.CodesNamed(deal).Where(code => code.StartsWith("RC", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_broken_example_is_explained_in_the_words_that_were_accepted(string deal)
    {
        var findings = Findings(deal);

        Snapshot.Match(string.Join("\n", findings), deal);
    }

    [Fact]
    public void At_least_eight_deals_are_wrong_on_purpose() => ExampleDeals.Broken.Should().HaveCountGreaterOrEqualTo(8);

    [Fact]
    public void The_broken_examples_together_fail_every_check_of_balance_and_wording()
    {
        var documented = Heading().Matches(Repository.Read("docs/diagnostics.md"))
            .Select(heading => heading.Groups[1].Value);

        var found = ExampleDeals.Broken.SelectMany(ExampleDeals.ReviewWords).Select(finding => finding.Check).Distinct();

        found.Should().BeEquivalentTo(documented);
    }

    // Legal checks report codes of their own, and are held to these deals by their own tests.
    private static List<Diagnostic> Findings(string deal)
    {
        var diagnostics = new DiagnosticBag();
        ExampleDeals.Compose(deal, diagnostics);
        var words = ExampleDeals.ReviewWords(deal).Select(finding => new Diagnostic(finding.Check, finding.Severity, finding.Message, finding.At) { Help = finding.Help });
        return [.. diagnostics.Concat(words).Where(found => found.Severity != Severity.Note && found.Code.StartsWith("RC", StringComparison.Ordinal))];
    }

    // The checks of balance and of wording, as the documentation lists them.
    [GeneratedRegex("^## (RC41(?:0[1-9]|1[0-9]|2[0-5]))", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
