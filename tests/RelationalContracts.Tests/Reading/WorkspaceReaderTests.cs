using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Tests.Reading;

public sealed class WorkspaceReaderTests
{
    [Fact]
    public void A_lawyers_own_provision_replaces_the_shipped_one_and_is_marked()
    {
        var shipped = WorkspaceReader.Read([Provision("clause-library/governance/meeting.md", "Shipped"), Provision("clause-library/governance/vote.md", "Vote")], [], []);
        var diagnostics = new DiagnosticBag();

        var laid = WorkspaceReader.Overlay(shipped, [Provision("clauses/meeting.md", "Own"), SourceFile.FromText("clauses/proper-names.yaml", "names: [Rivertown]\n")], diagnostics);

        diagnostics.Should().BeEmpty();
        laid.Library.Count.Should().Be(2);
        laid.Library.Find(new ProvisionId("meeting")).Should().Match<Provision>(provision => provision.Title == "Own" && !provision.IsFromLibrary);
        laid.Library.Find(new ProvisionId("vote"))!.IsFromLibrary.Should().BeTrue();
        laid.Library.ProperNames.Should().Contain("Rivertown");
    }

    [Fact]
    public void The_order_in_which_files_are_handed_in_changes_nothing()
    {
        SourceFile[] files = [Provision("clause-library/review/meeting.md", "Second"), Provision("clause-library/governance/meeting.md", "First")];
        var (forwards, backwards) = (new DiagnosticBag(), new DiagnosticBag());

        var one = WorkspaceReader.Read(files, [], forwards);
        var other = WorkspaceReader.Read(files.Reverse(), [], backwards);

        backwards.Should().Equal(forwards);
        other.Library.Provisions.Single().Title.Should().Be(one.Library.Provisions.Single().Title).And.Be("First");
    }

    private static SourceFile Provision(string path, string title) => SourceFile.FromText(
        path,
        $"---\nid: {Path.GetFileNameWithoutExtension(path)}\ntitle: {title}\nfamily: governance\npurpose: Says when.\nversion: 1.0.0\n---\n\n## Standard\n\n1. Each party must meet.\n");
}
