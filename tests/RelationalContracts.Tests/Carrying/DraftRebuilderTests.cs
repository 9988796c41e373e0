using System.Collections.Immutable;
using RelationalContracts.Carrying;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers;
using RelationalContracts.Writers.Json;

namespace RelationalContracts.Tests.Carrying;

public sealed class DraftRebuilderTests
{
    [Theory]
    [InlineData(Edition.Drafting)]
    [InlineData(Edition.Training)]
    [InlineData(Edition.Clean)]
    public void Every_document_of_every_example_is_rebuilt_from_what_it_carries(Edition edition)
    {
        var examples = ShippedExamples.Deals(edition).Where(example => !example.IsBroken).ToList();

        examples.Should().HaveCountGreaterThan(8);
        foreach (var example in examples)
        {
            foreach (var document in example.Composed.Documents)
            {
                var source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document);

                var rebuilt = Rebuild(source);

                Json(rebuilt!.Document).Should().Be(Json(document), "{0} ({1}) carries all it needs", example.Path, document.Identity.Template);
                rebuilt.Theme.Id.Should().Be(RelationalContracts.Composing.DealTheme.Of(example.Workspace, example.Deal, document).Id);
            }
        }
    }

    [Fact]
    public void A_changed_value_gives_another_draft()
    {
        var (document, source) = Harbour(Edition.Clean);
        var changed = source with { Files = source.Files.ToImmutableSortedDictionary().SetItem(DraftSources.Deal, source.Files[DraftSources.Deal].Replace("Northgate Housing", "Southgate Housing", StringComparison.Ordinal)) };

        var rebuilt = Rebuild(changed);

        Json(rebuilt!.Document).Should().NotBe(Json(document));
    }

    [Theory]
    [InlineData(DraftSources.Manifest)]
    [InlineData(DraftSources.Composition)]
    [InlineData(DraftSources.Drafting)]
    [InlineData(DraftSources.Deal)]
    public void A_source_that_is_cut_off_anywhere_is_a_finding_or_another_draft_and_never_a_fault(string name)
    {
        var (document, source) = Harbour(Edition.Drafting);
        var whole = source.Files[name];

        foreach (var length in new[] { 0, 1, whole.Length / 3, whole.Length / 2, whole.Length - 3 })
        {
            var diagnostics = new DiagnosticBag();
            var cut = source with { Files = source.Files.ToImmutableSortedDictionary().SetItem(name, whole[..length]) };

            var rebuilt = DraftRebuilder.Rebuild(cut, "draft.docx", diagnostics);

            (rebuilt is null).Should().Be(diagnostics.HasErrors);
            (rebuilt is null || Json(rebuilt.Document) != Json(document)).Should().BeTrue();
        }
    }

    [Fact]
    public void Hashes_alone_rebuild_nothing_and_say_so()
    {
        var example = ShippedExamples.Deals(Edition.Clean).First(example => !example.IsBroken);
        var diagnostics = new DiagnosticBag();
        var source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: true).For(example.Composed.Documents[0]);

        DraftRebuilder.Rebuild(source, "draft.docx", diagnostics).Should().BeNull();

        source.Files.Keys.Should().Equal(DraftSources.Manifest);
        diagnostics.Select(finding => finding.Code).Should().Equal("RC5852");
    }

    private static (ContractDocument Document, CarriedSource Source) Harbour(Edition edition)
    {
        var example = ShippedExamples.Compose(ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith("/harbour-alliance.deal.yaml", StringComparison.Ordinal)), edition);
        var document = example.Composed.Documents[0];
        return (document, DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document));
    }

    private static RebuiltDraft? Rebuild(CarriedSource source)
    {
        var diagnostics = new DiagnosticBag();
        var rebuilt = DraftRebuilder.Rebuild(source, "draft.docx", diagnostics);
        diagnostics.Should().BeEmpty();
        return rebuilt;
    }

    private static string Json(ContractDocument document)
    {
        using var bytes = new MemoryStream();
        new JsonContractWriter().Write(document, new WriteOptions(SampleThemes.Firm), bytes, []);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
