using System.Text.RegularExpressions;
using RelationalContracts.Testing;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>Whoever writes a PDF in a test goes through <see cref="Written"/> or runs the command, where the judges of PDFs stand.</summary>
public partial class EveryPdfIsJudgedTests
{
    // The one place; the tests of what a writer does to the stream it is given, which write to streams of their own; the lines below.
    private static readonly string[] Exempt = ["Written.cs", "WriterContractTests.cs", "EveryPdfIsJudgedTests.cs"];

    [Fact]
    public void No_test_calls_a_writer_itself()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Benchmarks", StringComparison.Ordinal) && !Exempt.Contains(Path.GetFileName(file)))
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file))).ToList();

        var calls = tests.Where(test => test.Text.Contains("PdfContractWriter", StringComparison.Ordinal) || test.Text.Contains("IContractWriter", StringComparison.Ordinal))
            .Where(test => Call().IsMatch(test.Text)).Select(test => test.Name);

        calls.Should().BeEmpty();
        tests.Count(test => test.Text.Contains("Written.", StringComparison.Ordinal)).Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("new PdfContractWriter().Write(document, options, output, [])", true)]
    [InlineData("Formats[format].Writer.Write(shown, options, bytes, [])", true)]
    [InlineData("Writers[format].Write(shown, options, bytes, [])", true)]
    [InlineData("Written.With(new PdfContractWriter(), document, options, [])", false)]
    public void A_call_is_noticed(string line, bool isCall) => Call().IsMatch(line).Should().Be(isCall);

    [GeneratedRegex(@"(PdfContractWriter\(\)|Writers?(\[[^]]*\])?|_writer)\s*\.Write\(")]
    private static partial Regex Call();
}
