using RelationalContracts.Composing;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing.Appendices;

/// <summary>Binding reports in behind the documents of a deal.</summary>
public class AppendixBinderTests
{
    [Fact]
    public void An_appendix_stands_behind_everything_else_and_in_the_contents()
    {
        var composed = Compose(Edition.Drafting);

        var bound = AppendixBinder.Bind(composed, new Report("First"), new Report("Second")).Documents[0];

        bound.Parts.TakeLast(2).Select(part => part.Heading).Should().Equal("First", "Second");
        bound.Contents().TakeLast(2).Select(entry => entry.Heading).Should().Equal("First", "Second");
    }

    [Fact]
    public void A_clean_edition_takes_no_appendix()
    {
        var composed = Compose(Edition.Clean);

        var bound = AppendixBinder.Bind(composed, new Report("First"));

        bound.Documents.Should().Equal(composed.Documents);
    }

    [Fact]
    public void An_appendix_may_pass_a_document_over()
    {
        var composed = Compose(Edition.Training);

        var bound = AppendixBinder.Bind(composed, new Report("First") { Edition = Edition.Drafting });

        bound.Documents.Should().Equal(composed.Documents);
    }

    private static ComposedDeal Compose(Edition edition) => new SourceSet().Provision("one", "## Standard\n\n1. Text.").Compose(edition).Deal!;

    private sealed record Report(string Heading) : IAppendix
    {
        public Edition? Edition { get; init; }

        public Part? For(ContractDocument document, bool isMain) =>
            Edition is { } only && document.Identity.Edition != only
                ? null
                : new Part(PartKind.Appendix, Heading, [new Paragraph([new Text("Words.")])]) { Anchor = new Anchor("appendix/" + Heading) };
    }
}
