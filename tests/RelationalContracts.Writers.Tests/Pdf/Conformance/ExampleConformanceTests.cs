using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Pdf.Conformance;

/// <summary>The documents of the examples, each judged as a whole file.</summary>
public class ExampleConformanceTests
{
    [ToolTheory("qpdf")]
    [InlineData(Edition.Clean)]
    [InlineData(Edition.Drafting)]
    public void Every_example_keeps_every_rule_and_qpdf_finds_nothing_wrong(Edition edition)
    {
        using var folder = new TemporaryFolder();
        var files = ExamplePdfs.Write(edition, folder);

        var findings = files.AsParallel().Select(file => (Name: Path.GetFileName(file), Faults: Validity.PdfFaults(File.ReadAllBytes(file)), Findings: ConformanceChecker.Check(PdfModel.Load(file), ConformanceChecker.All))).ToList();

        findings.Should().HaveCountGreaterThan(10);
        findings.Where(file => file.Faults.Length > 0 || file.Findings.Count > 0).Should().BeEmpty();
    }
}
