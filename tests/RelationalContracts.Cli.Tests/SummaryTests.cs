using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Cli.Tests;

public sealed class SummaryTests
{
    public static TheoryData<string> SoundDeals => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates/examples"), "*.deal.yaml")
        .Where(path => !Path.GetFileName(path).StartsWith("broken", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [ToolTheory("pdfinfo")]
    [MemberData(nameof(SoundDeals))]
    public void The_summary_of_every_example_is_one_page(string deal)
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("build", deal, "-o", folder.Path, "--summary", "--format", "pdf");

        run.Status.Should().Be(0, run.Error);
        var summary = run.Out.Split('\n', StringSplitOptions.TrimEntries).Single(path => path.EndsWith("-summary.pdf", StringComparison.Ordinal));
        ExternalTool.PdfInfo.Run(summary).Output.Should().MatchRegex("Pages: +1\\s");
    }
}
