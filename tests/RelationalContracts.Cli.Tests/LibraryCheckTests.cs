using System.Text;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

/// <summary><c>relcon check</c> without a deal holds the library to itself; verbs that take a deal do so where the library does not ship with the program.</summary>
public sealed class LibraryCheckTests
{
    private const string Deal = "model: charter\ntitle: T\nparties: [{ name: A, role: member }, { name: B, role: member }]\n";

    [Fact]
    public void The_shipped_library_is_sound()
    {
        var run = Relcon.Run("check");

        run.Status.Should().Be(0);
        run.Error.Should().Contain("Nothing found.");
    }

    [Fact]
    public void A_library_that_names_what_it_does_not_have_is_refused()
    {
        using var folder = new TemporaryFolder();
        WriteLibrary(folder);

        var run = Relcon.Run("check", "--library", folder.File("lib"), "--json");

        run.Status.Should().Be(1);
        run.Codes.Should().Contain("RC2004");
    }

    [Fact]
    public void A_deal_built_from_such_a_library_is_told_of_it_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        WriteLibrary(folder);
        var deal = folder.Write("mine.deal.yaml", Encoding.UTF8.GetBytes(Deal));

        var run = Relcon.Run("build", deal, "-o", folder.File("out"), "--library", folder.File("lib"), "--json");

        run.Status.Should().Be(1);
        run.Codes.Should().Contain("RC2004");
        Directory.Exists(folder.File("out")).Should().BeFalse();
    }

    private static void WriteLibrary(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder.File("lib/governance"));
        folder.Write("lib/governance/meeting.md", Encoding.UTF8.GetBytes(
            "---\nid: meeting\ntitle: Meetings\nfamily: governance\npurpose: Says when the parties meet.\ndepends-on: [nowhere]\nversion: 1.0.0\n---\n\n## Standard\n\n1. Each party must attend.\n"));
    }
}
