using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Samples;

public class SampleDocumentsTests
{
    public static TheoryData<Type> Nodes() =>
        [.. typeof(Block).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))))];

    [Theory]
    [MemberData(nameof(Nodes))]
    public void The_sample_of_every_node_holds_each_kind_there_is(Type node)
    {
        var document = SampleDocuments.EveryNode();

        var kinds = document.AllBlocks().Cast<object>().Concat(document.AllInlines()).Select(found => found.GetType());

        kinds.Should().Contain(node);
    }

    [Fact]
    public void The_sample_of_every_node_has_each_kind_of_part()
    {
        var kinds = SampleDocuments.EveryNode().Parts.Select(part => part.Kind);

        kinds.Should().Equal(Enum.GetValues<PartKind>());
    }

    [Fact]
    public void The_sample_of_every_node_reads_as_it_was_accepted() => Snapshot.Match(DocumentText.Of(SampleDocuments.EveryNode()));

    [Fact]
    public void Every_reference_of_a_sample_has_its_target_and_says_its_number()
    {
        var documents = new[] { SampleDocuments.EveryNode(), SampleDocuments.Charter(), SampleDocuments.Long(20) };

        documents.Should().AllSatisfy(document =>
            document.AllInlines().OfType<CrossReference>().SelectMany(reference => reference.Pieces).Should().AllSatisfy(piece =>
                (piece.NumberOf is not { } target || document.Labels[target].Reference == piece.Printed).Should().BeTrue()));
    }

    [Fact]
    public void A_long_sample_is_the_same_on_every_run() =>
        DocumentText.Of(SampleDocuments.Long(15)).Should().Be(DocumentText.Of(SampleDocuments.Long(15)));
}
