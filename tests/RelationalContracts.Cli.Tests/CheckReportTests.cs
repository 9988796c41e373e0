using System.Text.Json;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public class CheckReportTests
{
    [Fact]
    public void A_failed_check_that_blocks_ends_with_status_1_and_says_why_by_what_law_and_what_to_do()
    {
        var run = Relcon.Run("check", Example("broken-results"));

        run.Status.Should().Be(1);
        run.Error.Should().Contain("error CK-08:").And.Contain("Regime: the Procurement Act in full")
            .And.Contain("  why: ").And.Contain("sections 68, 73 and 88 of the Procurement Act 2023, checked on 21 November 2026").And.Contain("  help: ")
            .And.Contain("not legal advice").And.Contain("No lawyer has confirmed");
    }

    [Fact]
    public void A_sound_deal_ends_with_status_0()
    {
        var run = Relcon.Run("check", Example("nhs-overlay"));

        run.Status.Should().Be(0, run.Error);
        run.Error.Should().Contain("Regime: the Provider Selection Regime of England").And.NotContain("error CK-");
    }

    [Fact]
    public void Json_has_the_regime_and_every_check_with_its_result()
    {
        var json = Relcon.Run("check", Example("family-support"), "--json").Json;

        json.GetProperty("regime").GetProperty("id").GetString().Should().Be("light-touch");
        json.GetProperty("regime").GetProperty("why").GetString().Should().NotBeEmpty();
        json.GetProperty("disclaimer").GetString().Should().Contain("not legal advice");
        var checks = json.GetProperty("checks").EnumerateArray().ToList();
        Ids(checks).Where(id => id.StartsWith("CK-", StringComparison.Ordinal)).Distinct().Should().HaveCount(44);
        checks.Should().OnlyContain(check => Results.Contains(check.GetProperty("result").GetString()!));
        json.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("code").GetString()).Should().Contain("CK-28");
    }

    [Fact]
    public void Sarif_is_written_beside_the_report()
    {
        using var folder = new TemporaryFolder();

        Relcon.Run("check", Example("broken-board"), "--sarif", folder.File("checks.sarif")).Status.Should().Be(1);

        var log = JsonDocument.Parse(File.ReadAllText(folder.File("checks.sarif"))).RootElement;
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).Should().Contain("CK-24");
    }

    [Fact]
    public void A_clean_edition_waits_for_what_blocks_unless_told_not_to()
    {
        using var folder = new TemporaryFolder();
        var deal = Example("broken-board");

        var drafting = Relcon.Run("build", deal, "-o", folder.File("drafting"), "--format", "md");
        var clean = Relcon.Run("build", deal, "-o", folder.File("clean"), "--format", "md", "--edition", "clean");
        var allowed = Relcon.Run("build", deal, "-o", folder.File("allowed"), "--format", "md", "--edition", "clean", "--allow-open");

        drafting.Status.Should().Be(0, drafting.Error);
        drafting.Error.Should().Contain("error CK-24:");
        File.ReadAllText(folder.File("drafting/broken-board-contract.md")).Should().Contain("Checks of this draft").And.Contain("CK-24");
        clean.Status.Should().Be(1);
        Directory.Exists(folder.File("clean")).Should().BeFalse();
        allowed.Status.Should().Be(0, allowed.Error);
        File.ReadAllText(folder.File("allowed/broken-board-contract.md")).Should().NotContain("CK-24");
    }

    private static readonly string[] Results = ["passed", "failed", "unknown", "overridden", "not-applicable"];

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> checks) => checks.Select(check => check.GetProperty("id").GetString()!);

    private static string Example(string name) => Path.Combine(Repository.Root, "templates", "examples", name + ".deal.yaml");
}
