using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class RegistersTests
{
    [Fact]
    public void Registers_are_written_for_a_spreadsheet_and_as_json()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("registers", Repository.PathOf("templates/examples/family-support.deal.yaml"), "-o", folder.Path, "--json");

        run.Status.Should().Be(0);
        run.Json.GetProperty("registers")[0].GetProperty("id").GetString().Should().Be("obligations");
        File.ReadAllText(folder.File("family-support-obligations.csv")).Should().StartWith("Who,Parties,Kind,What");
        run.Json.GetProperty("documents").GetArrayLength().Should().Be(run.Json.GetProperty("registers").GetArrayLength());
    }

    [Fact]
    public void Help_has_an_example() => Relcon.Run("registers", "--help").Out.Should().Contain("Example: relcon registers");
}
