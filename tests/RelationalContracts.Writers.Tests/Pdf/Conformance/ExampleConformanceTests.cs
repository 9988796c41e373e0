using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Pdf.Conformance;

/// <summary>The documents of the examples, each judged as a whole file, as every PDF is that <see cref="Shared.Written"/> hands to a test.</summary>
public class ExampleConformanceTests
{
    [ToolTheory("qpdf")]
    [InlineData(Edition.Clean)]
    [InlineData(Edition.Drafting)]
    public void Every_example_keeps_every_rule_and_qpdf_finds_nothing_wrong(Edition edition)
    {
        using var folder = new TemporaryFolder();

        var files = ExamplePdfs.Write(edition, folder);

        files.Should().HaveCountGreaterThan(10);
    }
}
