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

    private static IEnumerable<string> Rows(ComposedSources draft) => draft.Document.Parts.Single(part => part.Anchor == RegisterAppendix.Anchor)
        .Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => string.Join(" | ", row.Cells.Select(PlainText.Of)));
}
