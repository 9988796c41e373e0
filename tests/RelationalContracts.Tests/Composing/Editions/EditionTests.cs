using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Tests.Composing.Editions;

public sealed class EditionTests
{
    [Fact]
    public void A_drafting_edition_lists_each_open_blank_once_with_the_places_where_it_stands()
    {
        const string Deal = "model: alliance\ntitle: Bare\nparties: [{ name: A, role: commissioner }, { name: B, role: provider }, { name: C, role: provider }]\n";
        var document = ShippedExamples.Compose(SourceFile.FromText("bare.deal.yaml", Deal), Edition.Drafting).Composed.Documents[0];
        var parties = document.Parts[1];

        var list = document.Parts[0];

        list.Kind.Should().Be(PartKind.OpenBlanks);
        parties.Kind.Should().Be(PartKind.Parties);
        var listed = list.Blocks.OfType<Table>().Single().Rows.SelectMany(row => row.Cells[0]).OfType<Blank>().Select(blank => blank.Variable);
        listed.Should().HaveCountGreaterThan(10).And.BeEquivalentTo(Blanks(document.Parts.RemoveAt(0)));
        list.Blocks.SelectMany(block => block.WithDescendants()).SelectMany(DocumentWalk.RunsOf).SelectMany(run => run).OfType<CrossReference>()
            .Where(reference => reference.Target is { } target && !document.Labels.ContainsKey(target)).Should().BeEmpty();
    }

    [Fact]
    public void A_document_without_blanks_and_a_clean_one_list_none()
    {
        foreach (var edition in Enum.GetValues<Edition>())
        {
            foreach (var example in ShippedExamples.Documents(edition))
            {
                var isListed = example.Document.Parts.Any(part => part.Kind is PartKind.OpenBlanks);

                isListed.Should().Be(edition is not Edition.Clean && Blanks(example.Document.Parts).Any());
            }
        }
    }

    [Fact]
    public void A_training_edition_sets_every_other_grade_beside_the_chosen_one()
    {
        var example = ShippedExamples.Compose(File("harbour-alliance"), Edition.Training);
        var clauses = example.Composed.Documents[0].Parts.SelectMany(part => part.Blocks).OfType<Clause>().Where(clause => clause.Origin is not null).ToList();

        foreach (var clause in clauses)
        {
            var grades = example.Workspace.Library.Find(new(clause.Origin!.Provision))!.Variants.Keys.Select(name => name.ToString()).Where(name => name != "Charter").ToList();
            var comparison = clause.Blocks.OfType<Table>().SingleOrDefault(table => table.IsComparison);

            (comparison is not null).Should().Be(grades.Count > 1, clause.Heading);
            if (comparison is not null)
            {
                comparison.Columns[0].Heading.Should().Be($"{char.ToUpperInvariant(clause.Origin.Variant[0])}{clause.Origin.Variant[1..]}, chosen here");
                comparison.Columns.Select(column => column.Heading.Split(',')[0]).Should().BeEquivalentTo(grades);
            }
        }
    }

    [Fact]
    public void The_chosen_column_says_what_the_clause_says()
    {
        var clause = Example("harbour-alliance", Edition.Training).AllBlocks().OfType<Clause>().Single(clause => clause.Anchor.Value == "partnership-board");
        var comparison = clause.Blocks.OfType<Table>().Single(table => table.IsComparison);

        var first = PlainText.Of(comparison.Rows[0].Cells[0]);

        var item = ((NumberedList)clause.Blocks[0]).Items[0];
        first.Should().StartWith($"{item.Label.Printed} {PlainText.Of(((Paragraph)item.Blocks[0]).Inlines)}");
    }

    [Fact]
    public void What_stands_beside_a_clause_is_words_alone_and_changes_nothing_else()
    {
        var training = Example("harbour-alliance", Edition.Training);
        var drafting = Example("harbour-alliance", Edition.Drafting);

        training.AllBlocks().OfType<Table>().Where(table => table.IsComparison).SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell)
            .Should().AllSatisfy(inline => (inline is Text or LineBreak).Should().BeTrue());
        training.Labels.Should().BeEquivalentTo(drafting.Labels);
        training.Definitions.Should().Equal(drafting.Definitions);
    }

    [Fact]
    public void Only_a_training_edition_tells_the_evidence()
    {
        static IEnumerable<NoteKind> Kinds(Edition edition) => Example("harbour-alliance", edition).AllBlocks().OfType<DraftingNote>().Select(note => note.Kind).Distinct();

        Kinds(Edition.Training).Should().BeEquivalentTo([NoteKind.Note, NoteKind.Guidance, NoteKind.Evidence]);
        Kinds(Edition.Drafting).Should().BeEquivalentTo([NoteKind.Note, NoteKind.Guidance]);
        Kinds(Edition.Clean).Should().BeEmpty();
    }

    private static IEnumerable<string> Blanks(ImmutableArray<Part> parts) => parts.SelectMany(part => part.Blocks).SelectMany(block => block.WithDescendants())
        .SelectMany(DocumentWalk.RunsOf).SelectMany(run => run).OfType<Blank>().Select(blank => blank.Variable).Distinct();

    private static ContractDocument Example(string name, Edition edition) => ShippedExamples.Compose(File(name), edition).Composed.Documents[0];

    private static SourceFile File(string name) =>
        ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith($"/{name}.deal.yaml", StringComparison.Ordinal));
}
