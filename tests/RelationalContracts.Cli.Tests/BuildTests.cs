using System.Security.Cryptography;
using RelationalContracts.Testing;
using RelationalContracts.Word.Reading;

namespace RelationalContracts.Cli.Tests;

public class BuildTests
{
    private static string Example(string name) => Path.Combine(Repository.Root, "templates", "examples", name + ".deal.yaml");

    [Fact]
    public void The_example_alliance_is_written_in_word_and_pdf_by_default()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("build", Example("harbour-alliance"), "-o", folder.Path);

        run.Status.Should().Be(0, run.Error);
        Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo(
            "harbour-alliance-contract.docx", "harbour-alliance-contract.pdf",
            "harbour-alliance-adherence-deed.docx", "harbour-alliance-adherence-deed.pdf",
            "harbour-alliance-terms-of-reference.docx", "harbour-alliance-terms-of-reference.pdf");
    }

    [Theory]
    [InlineData("harbour-alliance")]
    [InlineData("riverside-charter")]
    public void Two_runs_give_equal_bytes_in_every_format(string example)
    {
        using var folder = new TemporaryFolder();

        Relcon.Run("build", Example(example), "-o", folder.File("one"), "--format", "docx,pdf,html,md,json").Status.Should().Be(0);
        Relcon.Run("build", Example(example), "-o", folder.File("two"), "--format", "docx,pdf,html,md,json").Status.Should().Be(0);

        Hashes(folder.File("one")).Should().NotBeEmpty().And.Equal(Hashes(folder.File("two")));
    }

    [Fact]
    public void Json_names_each_file_with_its_size_and_hash()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("build", Example("riverside-charter"), "-o", folder.Path, "--format", "md", "--json");

        var document = run.Json.GetProperty("documents").EnumerateArray().Should().ContainSingle().Subject;
        var bytes = File.ReadAllBytes(folder.File("riverside-charter-charter.md"));
        document.GetProperty("document").GetString().Should().Be("charter");
        document.GetProperty("format").GetString().Should().Be("md");
        document.GetProperty("bytes").GetInt32().Should().Be(bytes.Length);
        document.GetProperty("sha256").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void A_clean_edition_refuses_open_blanks_and_yields_to_allow_open()
    {
        using var folder = new TemporaryFolder();
        var deal = folder.Write("small.deal.yaml", "model: charter\ntitle: Small\nparties: [{ name: A, role: member }, { name: B, role: member }]\n"u8.ToArray());

        var refused = Relcon.Run("build", deal, "-o", folder.File("out"), "--edition", "clean", "--format", "md", "--json");
        var allowed = Relcon.Run("build", deal, "-o", folder.File("out"), "--edition", "clean", "--format", "md", "--allow-open");

        refused.Status.Should().Be(1);
        refused.Codes.Should().Contain("RC4012");
        allowed.Status.Should().Be(0, allowed.Error);
    }

    [Fact]
    public void A_clean_edition_carries_no_note_and_no_guidance()
    {
        using var folder = new TemporaryFolder();

        Relcon.Run("build", Example("harbour-alliance"), "-o", folder.Path, "--edition", "clean", "--format", "md,html,json").Status.Should().Be(0);

        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            File.ReadAllText(file).Should().NotContain("scheme of delegation").And.NotContain("insurer will not accept").And.NotContain("Ask the client");
        }
    }

    [Fact]
    public void What_cannot_be_written_is_a_diagnostic_and_leaves_nothing_half_written()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("taken", []);

        var run = Relcon.Run("build", Example("riverside-charter"), "-o", file, "--format", "md", "--json");

        run.Status.Should().Be(1);
        run.Codes.Should().Contain("RC1005");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().Equal(file);
    }

    [Fact]
    public void A_file_carries_its_sources_and_only_hashes_with_no_source()
    {
        using var folder = new TemporaryFolder();

        Relcon.Run("build", Example("riverside-charter"), "-o", folder.File("with"), "--format", "docx").Status.Should().Be(0);
        Relcon.Run("build", Example("riverside-charter"), "-o", folder.File("without"), "--format", "docx", "--no-source").Status.Should().Be(0);

        Carried(folder.File("with/riverside-charter-charter.docx")).Should().Equal("checks.json", "composition.json", "deal.yaml", "drafting.txt", "manifest.json");
        Carried(folder.File("without/riverside-charter-charter.docx")).Should().Equal("manifest.json");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "a.deal.yaml", "--format", "rtf")]
    [InlineData("build", "a.deal.yaml", "--edition", "nice")]
    [InlineData("unheard")]
    [InlineData("show", "x", "--variant", "strong")]
    public void A_wrong_command_line_ends_with_status_2(params string[] args)
    {
        var run = Relcon.Run(args);

        run.Status.Should().Be(2);
        run.Error.Should().Contain("--help");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("clauses", "--help")]
    [InlineData("show", "--help")]
    [InlineData("verify", "--help")]
    public void Help_of_every_verb_has_an_example(params string[] args)
    {
        var run = Relcon.Run(args);

        run.Status.Should().Be(0);
        run.Out.Should().Contain("Example: relcon");
    }

    private static IEnumerable<string> Carried(string path)
    {
        using var file = File.OpenRead(path);
        return WordDraftReader.Read(file, path, [])!.Files.Keys;
    }

    private static List<string> Hashes(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file) + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))))];
}
