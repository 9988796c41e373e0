using RelationalContracts.Composing.Appendices;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing.Appendices;

/// <summary>The register that a drafting edition ends with: why each clause is here.</summary>
public class RegisterTests
{
    private const string Text = "## Light\n\n1. Light.\n\n## Standard\n\n1. Standard.";

    [Fact]
    public void It_has_a_row_for_each_clause_and_for_what_something_speaks_against_and_counts_the_rest()
    {
        var rows = Rows(new SourceSet()
            .Provision("one", Text, "depends-on: [two]")
            .Provision("two", "## Standard\n\n1. Standard.", required: false)
            .Provision("never", Text, required: false)
            .Provision("offered", Text, required: false)
            .Provision("unheard", Text, family: "exit", required: false)
            .Model("  optional: [offered]\n  excluded: { never: It does not fit. }")
            .Deal("variants: { one: light }\nstrength: light").Compose(Edition.Drafting));

        rows.Should().Equal(
            "1 | One | light, by the deal | The model requires it.",
            "2 | Two | standard (no light drafting) | Needed by One (clause 1).",
            "Never | The model 'test' excludes it: It does not fit.",
            "Offered | The model offers it, and the deal does not include it.");
    }

    [Fact]
    public void What_many_were_left_out_for_is_told_once_with_all_of_them()
    {
        var draft = new[] { "apples", "beans", "chives", "dill" }
            .Aggregate(new SourceSet().Provision("one", Text), (sources, id) => sources.Provision(id, Text, required: false))
            .Model("  optional: [apples, beans, chives, dill]").Compose(Edition.Drafting);

        Rows(draft).Should().NotContain(row => row.Contains("offers it", StringComparison.Ordinal));
        draft.Document.Parts.Single(part => part.Anchor == RegisterAppendix.Anchor).Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines))
            .Should().Contain("Left out too, each for this reason: The model offers it, and the deal does not include it. Apples; Beans; Chives; Dill.");
    }

    [Fact]
    public void Every_clause_of_every_shipped_example_has_its_row_and_its_reason()
    {
        foreach (var example in ShippedExamples.Documents(Edition.Drafting))
        {
            var clauses = example.Document.Parts.Where(part => part.Kind is PartKind.Terms).SelectMany(part => part.Blocks.OfType<Clause>()).Where(clause => clause.Origin is not null);
            var register = example.Document.Parts.Single(part => part.Anchor == RegisterAppendix.Anchor).Blocks.OfType<Table>().First();

            register.Rows.Select(row => PlainText.Of(row.Cells[1])).Should().Equal(clauses.Select(clause => clause.Heading), example.Deal);
            register.Rows.Should().OnlyContain(row => PlainText.Of(row.Cells[3]).Length > 10);
        }
    }

    [Theory]
    [InlineData(Edition.Clean)]
    [InlineData(Edition.Training)]
    public void Other_editions_have_none(Edition edition)
    {
        var document = new SourceSet().Provision("one", Text).Compose(edition).Document;

        document.Parts.Should().NotContain(part => part.Kind == PartKind.Appendix);
    }

    [Fact]
    public void What_turns_on_figures_is_told_with_the_comparison_whether_it_is_printed_or_not()
    {
        const string Law = "thresholds:\n  - { id: duty, amount: 5000000, currency: GBP, unit: money, from: 2025-02-24, about: above this value three indicators are published }\n";
        const string Body = """
            ## Standard

            1. Always.

            ::: when service.value > threshold(duty) and not has(never)
            2. {{commissioner}} must publish what [](#three) says for {{title}}, each year anew.
            :::

            ::: when parties.count > 4
            3. Five meet.
            :::

            ::: when strength == robust
            4. No figure.
            :::
            """;

        var rows = Rows(new SourceSet()
            .Provision("one", Body)
            .Provision("three", Text, "when: parties.count >= 2")
            .Provision("never", Text, required: false)
            .Template("law/thresholds.yaml", Law)
            .Deal("service: { value: { amount: 5200000, currency: GBP } }").Compose(Edition.Drafting));

        rows.Where(row => row.Contains("The number of parties", StringComparison.Ordinal) || row.Contains("value of the service", StringComparison.Ordinal)).Should().Equal(
            "2 | “The Commissioner must publish what clause 3 says for Test ...” is printed. | The value of the service, £5.2m, is over £5m: above this value three indicators are published (figure from 24 February 2025), and 'never' is out.",
            "2 | “Five meet.” is left out. | The number of parties is 2, which is not over 4.",
            "3 | The clause is printed. | The number of parties is 2, which is at least 2.");
        rows.Should().NotContain(row => row.Contains("No figure", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Rows(ComposedSources draft) => draft.Document.Parts.Single(part => part.Anchor == RegisterAppendix.Anchor)
        .Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => string.Join(" | ", row.Cells.Select(PlainText.Of)));
}
