using System.Numerics;
using System.Text;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Cli.Tests;

/// <summary><c>relcon check --prove</c>: text and JSON, pass and fail, and counterexamples that <c>build</c> reproduces.</summary>
public sealed class ProveTests
{
    private const string Sound = "1. The Parties must meet.";
    private const string Broken = "1. The Parties must meet, and share as [](#sharing) says.";

    [Fact]
    public void A_sound_library_is_proved_in_words()
    {
        using var folder = Library(Sound);

        var run = Prove(folder);

        run.Status.Should().Be(0, run.Error);
        run.Out.Should().Be("test: proved for every one of 3 compositions.\n");
        run.Error.Should().Contain("test: proved after ");
    }

    [Fact]
    public void A_sound_library_is_proved_in_json()
    {
        using var folder = Library(Sound);

        var run = Prove(folder, "--json");

        var model = run.Json.GetProperty("models")[0];
        run.Status.Should().Be(0);
        model.GetProperty("id").GetString().Should().Be("test");
        model.GetProperty("proved").GetBoolean().Should().BeTrue();
        model.GetProperty("combinations").GetString().Should().Be("3", "sharing can be out, in as light and in as robust");
        model.GetProperty("exact").GetBoolean().Should().BeTrue();
        model.GetProperty("counterexamples").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void A_broken_library_is_refused_with_the_smallest_deal_that_shows_it()
    {
        using var folder = Library(Broken);

        var run = Prove(folder);

        run.Status.Should().Be(1);
        run.Out.Should().Contain("test: not proved.").And.Contain("Property 1 fails").And.Contain("RC4002")
            .And.Contain("model: test\ntitle: Counterexample\nparties:\n  - { name: Ashdown, role: member }\n");
    }

    [Fact]
    public void Building_the_deal_of_a_counterexample_reports_the_same_code()
    {
        using var folder = Library(Broken);

        var proof = Prove(folder, "--json");
        var example = proof.Json.GetProperty("models")[0].GetProperty("counterexamples")[0];
        var deal = folder.Write("shown.deal.yaml", Encoding.UTF8.GetBytes(example.GetProperty("deal").GetString()!));
        var built = Relcon.Run("build", deal, "-o", folder.File("out"), "--library", folder.File("lib"), "--templates", folder.File("tpl"), "--json");

        proof.Status.Should().Be(1);
        example.GetProperty("property").GetInt32().Should().Be(1);
        built.Status.Should().Be(1);
        built.Codes.Should().Contain(example.GetProperty("code").GetString());
        Directory.Exists(folder.File("out")).Should().BeFalse();
    }

    [Fact]
    public void One_shipped_model_can_be_proved_alone_and_its_number_is_exact()
    {
        var run = Relcon.Run("check", "--prove", "--model", "charter", "--json");

        var model = run.Json.GetProperty("models").EnumerateArray().Should().ContainSingle().Subject;
        run.Status.Should().Be(0);
        model.GetProperty("exact").GetBoolean().Should().BeTrue();
        BigInteger.Parse(model.GetProperty("combinations").GetString()!, System.Globalization.CultureInfo.InvariantCulture).Should().BeGreaterThan(BigInteger.Pow(10, 12));
    }

    [Theory]
    [InlineData("[](#annex/prices)", "test: proved for every one of 6 compositions.\n")]
    [InlineData("[](#annex/rates)", "test: not proved.\n")]
    [InlineData("[](#sharing)", "test: not proved.\n")]
    public void A_deal_s_own_clauses_and_annexes_are_proved_with_it(string reference, string result)
    {
        using var folder = Library(Sound);
        Directory.CreateDirectory(folder.File("mine"));
        folder.Write("mine/payment.md", Encoding.UTF8.GetBytes(Provision("payment", $"## Standard\n\n1. The Parties pay as {reference} says.\n")));
        var deal = folder.Write("own.deal.yaml", Encoding.UTF8.GetBytes(
            "model: test\ntitle: Own\nparties: [{ name: Ash, role: member }]\nlibrary: [./mine]\nannexes: [{ id: prices, title: Prices, reference: P1 }]\n"));

        var run = Relcon.Run("check", deal, "--prove", "--library", folder.File("lib"), "--templates", folder.File("tpl"));

        run.Out.Should().StartWith(result);
    }

    [Fact]
    public void The_deal_that_shows_a_fault_of_own_clauses_takes_them_and_the_annexes_along_and_can_be_built_as_it_is()
    {
        using var folder = Library(Sound);
        Directory.CreateDirectory(folder.File("mine"));
        folder.Write("mine/payment.md", Encoding.UTF8.GetBytes(Provision("payment", "## Standard\n\n1. The Parties pay as [](#annex/prices) and [](#sharing) say.\n")));
        var deal = folder.Write("own.deal.yaml", Encoding.UTF8.GetBytes(
            "model: test\ntitle: Own\nparties: [{ name: Ash, role: member }]\nlibrary: [./mine]\nannexes: [{ title: \"The \\\"Prices\\\"\", id: prices }]\n"));
        string[] folders = ["--library", folder.File("lib"), "--templates", folder.File("tpl"), "--json"];

        var example = Relcon.Run(["check", deal, "--prove", .. folders]).Json.GetProperty("models")[0].GetProperty("counterexamples").EnumerateArray().Should().ContainSingle().Subject;
        var shown = folder.Write("shown.deal.yaml", Encoding.UTF8.GetBytes(example.GetProperty("deal").GetString()!));
        var built = Relcon.Run(["build", shown, "-o", folder.File("out"), .. folders]);

        built.Codes.Should().Equal("RC4002");
        built.Json.GetProperty("diagnostics")[0].GetProperty("message").GetString().Should().Contain("sharing");
    }

    private static Relcon Prove(TemporaryFolder folder, params string[] more) =>
        Relcon.Run(["check", "--prove", "--library", folder.File("lib"), "--templates", folder.File("tpl"), .. more]);

    private static TemporaryFolder Library(string text)
    {
        var folder = new TemporaryFolder();
        Write("lib/governance/meeting.md", Provision("meeting", $"## Standard\n\n{text}\n"));
        Write("lib/governance/sharing.md", Provision("sharing", "## Light\n\n1. The Parties share.\n\n## Robust\n\n1. The Parties share alike.\n"));
        Write("tpl/models/test.yaml", "id: test\ntitle: Test\nsummary: For a test.\ndocuments: [contract]\nbinding: true\nparties: { min: 1 }\nprovisions: { required: [meeting], optional: [sharing] }\n");
        Write("tpl/documents/contract.yaml", SourceSet.ContractTemplate("definitions, governance").Replace("background: { heading: Background, provisions: [background] }\n", string.Empty, StringComparison.Ordinal));
        foreach (var theme in ShippedFiles.Under("templates/themes"))
        {
            Write(theme.Path.Replace("templates/", "tpl/", StringComparison.Ordinal), Encoding.UTF8.GetString(theme.Bytes.Span));
        }

        return folder;

        void Write(string path, string content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            folder.Write(path, Encoding.UTF8.GetBytes(content));
        }
    }

    private static string Provision(string id, string body) =>
        $"---\nid: {id}\ntitle: {char.ToUpperInvariant(id[0])}{id[1..]}\nfamily: governance\npurpose: For a test.\nversion: 1.0.0\n---\n\n{body}";
}
