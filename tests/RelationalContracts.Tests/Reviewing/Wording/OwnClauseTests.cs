using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Reviewing.Wording;

/// <summary>What is only asked of a lawyer's own clauses, laid over a library.</summary>
public sealed class OwnClauseTests
{
    [Theory]
    [InlineData("{{provider}} shall act.", 1)]
    [InlineData("{{provider}} must use best endeavours.", 1)]
    [InlineData("The works and/or the goods.", 1)]
    [InlineData("{{provider}} must act. A shallow end is none.", 0)]
    public void Words_of_older_forms_are_found(string text, int findings) => Findings("RC4125", "1. " + text).Should().HaveCount(findings);

    [Theory]
    [InlineData("{{provider}} must keep this contract.", "'Agreement'")]
    [InlineData("Each Party must tell the supplier at once.", "'Provider'")]
    public void A_second_name_for_a_defined_thing_is_found(string text, string term) =>
        Findings("RC4113", "1. {{provider}} signs this Agreement. " + text).Should().ContainSingle().Which.Message.Should().Contain(term);

    [Fact]
    public void The_defined_name_is_the_right_one() => Findings("RC4113", "1. {{provider}} must keep this Agreement.").Should().BeEmpty();

    [Fact]
    public void A_definition_that_the_draft_does_not_use_is_found()
    {
        var definition = "\n\n## Definitions\n\nJoint Fund\n: money held for all.";

        Findings("RC4111", "1. Nothing is held." + definition).Should().ContainSingle().Which.Message.Should().Contain("'Joint Fund'");
        Findings("RC4111", "1. The Joint Fund is held." + definition).Should().BeEmpty();
    }

    private static IEnumerable<ReviewFinding> Findings(string code, string body)
    {
        var sources = new SourceSet().Provision("opening", "## Standard\n\n1. The Parties shall begin.", "nature: binding")
            .Template("review/wording.yaml", Repository.Read("templates/review/wording.yaml"));
        var own = SourceFile.FromText("clauses/own.md", $"---\nid: own\ntitle: Own\nfamily: governance\npurpose: For a test.\nversion: 1.0.0\nnature: binding\n---\n\n## Standard\n\n{body}\n");
        var workspace = WorkspaceReader.Overlay(sources.Read([]), [own], []);
        var deal = DealReader.Read(new SourceFile("test.deal.yaml", Encoding.UTF8.GetBytes(SourceSet.DealOf("include: [own]"))), [])!;
        var draft = new DraftUnderReview(workspace, deal, ContractComposer.Compose(workspace, deal, Edition.Clean, [])!, null, AtExecution: false);
        return DraftReview.Review(draft).Findings.Where(finding => finding.Check == code && finding.Result == ReviewResult.Failed);
    }
}
