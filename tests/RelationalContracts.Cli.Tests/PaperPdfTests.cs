using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

/// <summary>Papers beside the contract are PDFs that people publish and keep too: <see cref="Relcon.Run"/> holds each file to PDF/UA-1 and PDF/A-3a.</summary>
public class PaperPdfTests
{
    private const string Harbour = "templates/examples/harbour-alliance.deal.yaml";
    private const string Charter = "templates/examples/riverside-charter.deal.yaml";

    [Theory]
    [InlineData("advise", "templates/advice/profiles/plymouth.service.yaml")]
    [InlineData("envelope", "templates/examples/outcomes-partnership.deal.yaml", "--change", "templates/examples/outcomes-partnership.change.yaml")]
    [InlineData("workshop", Harbour)]
    [InlineData("exercise", Charter, "--flaws", "3", "--seed", "7")]
    [InlineData("contrast", Charter, "--strength", "robust")]
    [InlineData("show", "partnership-board", "--compare")]
    [InlineData("build", Charter, "--summary", "--edition", "training")]
    [InlineData("build", Charter, "--summary", "--edition", "clean", "--allow-open", "--no-source")]
    public void Every_paper_of_a_verb_is_accessible_and_fit_for_archives(string verb, string subject, params string[] options)
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run([verb, Path(subject), .. options.Select(Path), "-o", folder.Path, "--format", "pdf"]);

        run.Status.Should().Be(0, run.Error);
        Directory.EnumerateFiles(folder.Path, "*.pdf").Should().NotBeEmpty();
    }

    private static string Path(string argument) => argument.Contains('/', StringComparison.Ordinal) ? Repository.PathOf(argument) : argument;
}
