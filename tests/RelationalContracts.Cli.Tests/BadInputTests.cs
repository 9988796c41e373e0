using System.Text;
using System.Text.Json;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

/// <summary>Every mistake of a user ends as a diagnostic with a place and status 1, never as a fault of the program.</summary>
public class BadInputTests
{
    private const string Good = "model: charter\ntitle: T\nparties: [{ name: A, role: member }, { name: B, role: member }]\n";

    [Theory]
    [InlineData("empty", "")]
    [InlineData("not-yaml", "model: [charter\ntitle: T")]
    [InlineData("twice", Good + "title: U\n")]
    [InlineData("unknown-key", Good + "tilte: U\n")]
    [InlineData("unknown-model", "model: chatter\ntitle: T\nparties: [{ name: A, role: member }, { name: B, role: member }]\n")]
    [InlineData("unknown-role", "model: charter\ntitle: T\nparties: [{ name: A, role: membre }, { name: B, role: member }]\n")]
    [InlineData("unknown-provision", Good + "include: [partnership-bord]\n")]
    [InlineData("unknown-variant", Good + "variants: { partnership-board: strong }\n")]
    [InlineData("wrong-value", Good + "values: { board_quorum: many }\n")]
    [InlineData("out-of-bounds", Good + "values: { board_quorum: 9 }\n")]
    [InlineData("line-break", "model: charter\ntitle: T\nparties: [{ name: \"A\\nB\", role: member }, { name: B, role: member }]\n")]
    [InlineData("control-character", "model: charter\ntitle: T\nparties: [{ name: \"A\\u0001B\", role: member }, { name: B, role: member }]\n")]
    [InlineData("bad-date", Good + "date: 31 February\n")]
    [InlineData("logo-missing", Good + "logo: { file: nowhere.png, alt: A mark }\n")]
    [InlineData("logo-no-image", Good + "logo: { file: logo-no-image.deal.yaml, alt: A mark }\n")]
    [InlineData("logo-without-words", Good + "logo: { file: mark.png }\n")]
    [InlineData("own-library-missing", Good + "library: [./nowhere]\n")]
    public void A_wrong_deal_is_explained_with_its_place(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var deal = folder.Write(name + ".deal.yaml", Encoding.UTF8.GetBytes(text));

        var run = Relcon.Run("build", deal, "-o", folder.File("out"), "--json");

        run.Status.Should().Be(1);
        Errors(run).Should().NotBeEmpty();
        Errors(run).Should().OnlyContain(finding => finding.GetProperty("file").GetString()!.Length > 0 && finding.GetProperty("line").GetInt32() > 0);
        Directory.Exists(folder.File("out")).Should().BeFalse();
    }

    [Fact]
    public void A_deal_that_is_a_folder_or_is_not_there_is_explained()
    {
        using var folder = new TemporaryFolder();
        folder.Write("right.deal.yaml", Encoding.UTF8.GetBytes(Good));

        Relcon.Run("check", folder.Path, "--json").Codes.Should().Contain("RC1002");
        var missing = Relcon.Run("check", folder.File("rihgt.deal.yaml"), "--json");

        missing.Codes.Should().Equal("RC1001");
        missing.Out.Should().Contain("right.deal.yaml");
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        using var folder = new TemporaryFolder();
        using (var stream = File.Create(folder.File("large.deal.yaml")))
        {
            stream.SetLength(50 * 1024 * 1024);
        }

        Relcon.Run("check", folder.File("large.deal.yaml"), "--json").Codes.Should().Equal("RC1004");
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_explained()
    {
        using var folder = new TemporaryFolder();
        var deal = folder.Write("latin.deal.yaml", [.. "model: charter\ntitle: Caf"u8, 0xE9, .. "\n"u8]);

        var run = Relcon.Run("check", deal, "--json");

        run.Status.Should().Be(1);
        Errors(run).Should().ContainSingle().Which.GetProperty("line").GetInt32().Should().Be(2);
    }

    [Fact]
    public void An_alias_bomb_ends_at_once()
    {
        using var folder = new TemporaryFolder();
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++)
        {
            bomb.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        var run = Relcon.Run("check", folder.Write("bomb.deal.yaml", Encoding.UTF8.GetBytes(bomb.ToString())), "--json");

        run.Status.Should().Be(1);
        Errors(run).Should().NotBeEmpty();
    }

    private static List<JsonElement> Errors(Relcon run) =>
        [.. run.Json.GetProperty("diagnostics").EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "error")];
}
