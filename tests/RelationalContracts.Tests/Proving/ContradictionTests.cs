using RelationalContracts.Checking;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Tests.Proving;

/// <summary>Models that no deal can satisfy: told by the plain check of a library, with the smallest conflict.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void A_sound_library_has_no_contradiction()
    {
        Contradictions(SmallLibrary.Sound()).Should().BeEmpty();
    }

    [Fact]
    public void What_a_recommended_provision_needs_in_vain_is_no_contradiction_since_it_can_be_left_out()
    {
        Contradictions(SmallLibrary.With("disputes/escalation.md", "all: [board]", "all: [board, credits]")).Should().BeEmpty();
    }

    [Fact]
    public void A_required_provision_needing_an_excluded_one_is_told_in_three_steps_with_their_places()
    {
        var finding = Contradictions(SmallLibrary.With("review/review.md", "version: 1.0.0", "depends-on: [credits]\nversion: 1.0.0")).Should().ContainSingle().Subject;

        finding.Message.Should().Be("No deal can satisfy the model 'pact', because the model 'pact' requires 'review', the model 'pact' excludes 'credits' and 'review' needs 'credits'.");
        finding.Help.Should().StartWith("Give up one of these: templates/models/pact.yaml:").And.Contain("clause-library/review/review.md:");
    }

    [Fact]
    public void What_only_one_regime_makes_impossible_is_left_to_the_prover()
    {
        Contradictions(SmallLibrary.With("review/review.md", "version: 1.0.0", "regimes: { forbidden: [exempt] }\nversion: 1.0.0")).Should().BeEmpty();
    }

    [Fact]
    public void A_condition_that_something_needed_makes_false_is_told()
    {
        var finding = Contradictions(SmallLibrary.With("review/review.md", "version: 1.0.0", "depends-on: [secrecy, gain]\nversion: 1.0.0")).Should().ContainSingle().Subject;

        finding.Message.Should().Be(
            "No deal can satisfy the model 'pact', because the model 'pact' requires 'review', 'review' needs 'secrecy', 'review' needs 'gain' and 'secrecy' is in only where its condition holds.");
    }

    private static List<Diagnostic> Contradictions(Workspace workspace)
    {
        var diagnostics = new DiagnosticBag();
        LibraryCheck.Run(workspace, diagnostics);
        return [.. diagnostics.Where(finding => finding.Code == "RC2050")];
    }
}
