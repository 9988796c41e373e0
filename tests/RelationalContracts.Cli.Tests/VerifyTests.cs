using System.IO.Compression;
using System.Text;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VerifyTests() => Relcon.Run("build", Path.Combine(Repository.Root, "templates", "examples", "riverside-charter.deal.yaml"), "-o", _folder.Path, "--format", "docx,pdf,md").Status.Should().Be(0);

    private string Docx => _folder.File("riverside-charter-charter.docx");

    private string Pdf => _folder.File("riverside-charter-charter.pdf");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_untouched_file_of_either_format_is_intact_and_rebuilt()
    {
        foreach (var file in new[] { Docx, Pdf })
        {
            var run = Relcon.Run("verify", file, "--json");

            run.Status.Should().Be(0, run.Error);
            run.Json.GetProperty("intact").GetBoolean().Should().BeTrue();
            run.Json.GetProperty("rebuilt").GetBoolean().Should().BeTrue();
            run.Json.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("state").GetString()).Should().AllBe("intact");
            run.Json.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("id").GetString()).Should().Contain(["cover", "parties", "shared-vision"]);
        }
    }

    [Fact]
    public void A_paper_says_what_it_is_and_from_which_file_it_was_made()
    {
        var service = Path.Combine(Repository.Root, "templates", "advice", "profiles", "plymouth.service.yaml");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(service)));
        Relcon.Run("advise", service, "-o", _folder.Path, "--format", "docx,pdf").Status.Should().Be(0);

        foreach (var file in Directory.EnumerateFiles(_folder.Path, "plymouth-options-paper.*"))
        {
            var run = Relcon.Run("verify", file, "--json");

            run.Status.Should().Be(0, file);
            run.Codes.Should().BeEmpty(file);
            var paper = run.Json.GetProperty("paper");
            paper.GetProperty("kind").GetString().Should().Be("Options paper");
            paper.GetProperty("madeFrom").GetString().Should().Be("plymouth.service.yaml");
            paper.GetProperty("sha256").GetString().Should().Be(hash);
            Relcon.Run("verify", file).Out.Should().Contain("This is a paper (Options paper) and no contract.");
        }
    }

    [Fact]
    public void A_changed_word_of_a_paper_is_found()
    {
        Relcon.Run("build", Path.Combine(Repository.Root, "templates", "examples", "riverside-charter.deal.yaml"), "-o", _folder.Path, "--format", "docx", "--summary").Status.Should().Be(0);
        var summary = _folder.File("riverside-charter-summary.docx");
        using (var archive = ZipFile.Open(summary, ZipArchiveMode.Update))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(text.Replace("Partnership Board", "Partnership Bored", StringComparison.Ordinal));
        }

        var run = Relcon.Run("verify", summary, "--json");

        run.Status.Should().Be(1);
        run.Json.GetProperty("intact").GetBoolean().Should().BeFalse();
        run.Json.GetProperty("clauses").EnumerateArray().Select(place => place.GetProperty("state").GetString()).Should().Contain("changed");
    }

    [Fact]
    public void A_drafting_edition_with_all_that_is_bound_into_it_is_rebuilt()
    {
        Relcon.Run("build", Path.Combine(Repository.Root, "templates", "examples", "harbour-alliance.deal.yaml"), "-o", _folder.Path, "--format", "docx,pdf").Status.Should().Be(0);

        foreach (var file in Directory.EnumerateFiles(_folder.Path, "harbour-alliance-*"))
        {
            var run = Relcon.Run("verify", file, "--json");

            run.Codes.Should().BeEmpty(file);
            run.Json.GetProperty("sameFile").GetBoolean().Should().BeTrue(file);
        }
    }

    [Fact]
    public void One_changed_comma_is_found_and_names_its_clause()
    {
        ReplaceInBody(Docx, ", ", " ");

        var run = Relcon.Run("verify", Docx, "--json");
        var shown = Relcon.Run("verify", Docx);

        run.Status.Should().Be(1);
        var changed = run.Json.GetProperty("clauses").EnumerateArray().Single(clause => clause.GetProperty("state").GetString() != "intact");
        changed.GetProperty("state").GetString().Should().Be("changed");
        changed.GetProperty("was").GetString()!.Replace(",", string.Empty, StringComparison.Ordinal)
            .Should().Be(changed.GetProperty("is").GetString()!.Replace(",", string.Empty, StringComparison.Ordinal));
        shown.Status.Should().Be(1);
        shown.Out.Should().ContainAll("changed   " + changed.GetProperty("id").GetString(), "was: ", "is:  ", "1 changed.");
    }

    [Fact]
    public void What_cannot_be_verified_ends_with_a_finding_and_status_1()
    {
        Finding(_folder.File("riverside-charter-charter.md")).Should().Be("RC5857");
        Finding(_folder.File("missing.docx")).Should().Be("RC1001");
        Finding(_folder.Write("cut.docx", File.ReadAllBytes(Docx)[..3000])).Should().Be("RC5850");
        Finding(_folder.Write("cut.pdf", File.ReadAllBytes(Pdf)[..3000])).Should().Be("RC5855");
    }

    private static string? Finding(string file)
    {
        var run = Relcon.Run("verify", file, "--json");
        run.Status.Should().Be(1);
        return run.Codes.Should().ContainSingle().Subject;
    }

    /// <summary>Replaces the last occurrence of some words in the text of a Word file.</summary>
    private static void ReplaceInBody(string path, string was, string now)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        string xml;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
        {
            xml = reader.ReadToEnd();
        }

        var middle = xml.IndexOf(was, xml.Length / 2, StringComparison.Ordinal);
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
        writer.Write(xml[..middle] + now + xml[(middle + was.Length)..]);
    }
}
