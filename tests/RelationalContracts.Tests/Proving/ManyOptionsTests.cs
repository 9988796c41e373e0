using RelationalContracts.Proving;

namespace RelationalContracts.Tests.Proving;

/// <summary>Variables of which many options may be chosen together.</summary>
public sealed class ManyOptionsTests
{
    private const string Eight = "variables:\n  tags:\n    type: choices\n    label: Tags\n    question: Which?\n    options: [a, b, c, d, e, f, g, h]\nversion: 1.0.0";

    [Fact]
    public void Each_set_of_eight_options_is_looked_at()
    {
        var proof = Prove("::: when tags == a or tags == b or tags == c or tags in [d, e, f] or tags == h\n1. Something is said.\n:::\n\n::: when not tags in [a, b, c, d, e, f, g, h]\n2. Something else is said.\n:::");

        var example = proof.Counterexamples.Should().ContainSingle(found => found.Finding.Code == "RC4004").Subject;
        example.Deal.Should().Contain("tags: [g]");
        proof.Doubts.Should().BeEmpty();
    }

    [Fact]
    public void What_all_sets_leave_standing_is_proved()
    {
        var proof = Prove("1. Something is said.\n\n::: when tags == a or tags == b or tags == c or tags in [d, e, f] or tags == h\n2. It is said again. {#again}\n:::\n\n::: when tags in [c, h]\n3. Here [](#safeguard/again) counts.\n:::");

        proof.IsProved.Should().BeTrue();
    }

    [Fact]
    public void A_bound_on_how_many_are_chosen_counts()
    {
        const string text = "1. Something is said.\n\n::: when tags == a and tags == b and tags == c\n2. It goes on under [](#gain).\n:::\n\n::: when tags in [d, e, f, g, h]\n3. It goes on.\n:::";

        Prove(text).IsProved.Should().BeFalse();
        Prove(text, Eight.Replace("version", "    max: 2\nversion", StringComparison.Ordinal)).IsProved.Should().BeTrue();
    }

    private static ModelProof Prove(string text, string variables = Eight)
    {
        var workspace = SmallLibrary.With("statutory/safeguard.md", "version: 1.0.0\n---\n\n## Standard\n\n1. The Parties must keep people safe.", $"{variables}\n---\n\n## Standard\n\n{text}");
        return new LibraryProver(workspace).Prove(workspace.Models["pact"]);
    }
}
