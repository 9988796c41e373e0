using RelationalContracts.Checking;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Proving;
using RelationalContracts.Reading;

namespace RelationalContracts.Tests.Proving;

/// <summary>Spoils a sound library in many ways, and holds the prover to find each with a deal that shows it.</summary>
public sealed class MutationTests
{
    /// <summary>What is spoilt, the property that must find it, its code, and the words replaced in which file.</summary>
    public static TheoryData<string, int, string, string, string, string> Mutations => new()
    {
        { "a reference to an optional provision", 1, "RC4002", "decisions/matrix.md", "under [](#board/meetings)", "under [](#gain)" },
        { "a label missing from one variant", 1, "RC4002", "governance/board.md", "often. {#meetings}", "often." },
        { "a target under a stronger condition", 1, "RC4002", "governance/board.md", "1. The Joint Board must meet every {{review_interval}}. {#meetings}", "1. The Joint Board meets.\n\n::: when facts.vulnerable-users\n2. It meets often. {#meetings}\n:::" },
        { "a reference whose condition is gone", 1, "RC4002", "disputes/escalation.md", "::: when has(gain)", "::: when parties.count >= 2" },
        { "a reference to a schedule that another provision has", 1, "RC4002", "governance/board.md", "The Joint Board must meet often.", "The Joint Board must meet as [](#gain/schedule) says." },
        { "a removed definition", 2, "RC4001", "risk-reward/gain.md", "Joint Saving\n: money not spent.", "Other Saving\n: money not spent." },
        { "a definition in one variant only", 2, "RC4001", "risk-reward/gain.md", "## Definitions", "### Definitions" },
        { "a term used only inside a definition", 2, "RC4001", "risk-reward/gain.md", ": money not spent.", ": money not spent from the Joint Fund." },
        { "a term used only inside the definition of another", 2, "RC4001", "governance/board.md", ": the board described in [](#board).", ": the board that counts each Joint Saving." },
        { "two definitions of one term", 2, "RC4003", "risk-reward/gain.md", "Joint Saving\n", "Joint Board\n: a board.\n\nJoint Saving\n" },
        { "a capital under a condition", 2, "RC4001", "review/review.md", "must hear the people", "must hear the Served people" },
        { "a word for a role that nobody may have", 2, "RC4001", "decisions/matrix.md", "1. The Joint Board decides", "1. The Joint Board and the Investor decide" },
        { "two required provisions that exclude each other", 3, "RC3005", "review/review.md", "version: 1.0.0", "conflicts-with: [board]\nversion: 1.0.0" },
        { "a required provision in conflict with one that a regime makes mandatory", 3, "RC3005", "statutory/safeguard.md", "version: 1.0.0", "conflicts-with: [review]\nversion: 1.0.0" },
        { "a dependency that a condition keeps out", 3, "RC3012", "disputes/escalation.md", "all: [board]", "all: [board, prime]" },
        { "an optional provision's dependency that a condition keeps out", 3, "RC3012", "risk-reward/gain.md", "version: 1.0.0", "depends-on: [prime]\nversion: 1.0.0" },
        { "a dependency that the model excludes", 3, "RC3007", "disputes/escalation.md", "all: [board]", "all: [board, credits]" },
        { "a dependency that the library lacks", 3, "RC3025", "disputes/escalation.md", "all: [board]", "all: [board, nowhere]" },
        { "a rule against a required provision", 3, "RC3017", "rules/rules.yaml", "adds: [safeguard]", "excludes: [review]" },
        { "two conditions that wait for each other", 3, "RC3008", "risk-reward/gain.md", "version: 1.0.0", "when: not has(secrecy)\nversion: 1.0.0" },
        { "a required provision without a charter text", 4, "RC3013", "governance/board.md", "## Charter\n\n1. We will meet as the Joint Board. {#meetings}\n\n", "" },
        { "a required provision with a charter text only", 4, "RC3013", "review/review.md", "## Standard\n\n1. The Parties must review this Agreement every {{review_interval}}, as [](#review/schedule) says.\n\n::: when facts.vulnerable-users\n2. Each review must hear the people served.\n:::\n\n### Schedule: Reviews\n\n::: each row in review_table\n1. A review on {{row.day}}.\n:::\n\n", "" },
        { "a charter that depends on what has no charter text", 4, "RC3013", "disputes/escalation.md", "charter: []", "charter: [gain]" },
        { "a rule that adds what a charter cannot print", 4, "RC3013", "rules/rules.yaml", "models: [pact]", "models: [pledge]" },
        { "an unknown variable", 5, "RC4006", "governance/board.md", "must meet often", "must meet {{how_often}}" },
        { "a role that nobody need have", 5, "RC4005", "decisions/matrix.md", "1. The Joint Board decides", "1. {{provider}} and the Joint Board decide" },
        { "a variable with two types", 5, "RC2011", "review/review.md", "review_interval:\n    type: duration\n    label: Interval\n    question: How often?\n    default: 3 months", "review_interval:\n    type: text\n    label: Interval\n    question: How often?\n    default: 3 months" },
        { "a row outside its repeat", 5, "RC4006", "review/review.md", "2. Each review must", "2. Each review on {{row.day}} must" },
        { "a repeat over what is no table", 5, "RC4007", "review/review.md", "::: each row in review_table", "::: each row in review_interval" },
        { "a required provision that a regime forbids", 6, "RC3006", "review/review.md", "version: 1.0.0", "regimes: { forbidden: [exempt] }\nversion: 1.0.0" },
        { "a dependency that a regime forbids", 6, "RC3006", "disputes/escalation.md", "all: [board]", "all: [board, secrecy]" },
        { "a rule that adds what a regime forbids", 6, "RC3006", "rules/rules.yaml", "adds: [safeguard]", "adds: [secrecy]" },
        { "a mandatory provision that the model excludes", 6, "RC3007", "models/pact.yaml", "credits: \"No deductions.\"", "safeguard: \"Not here.\"" },
        { "a clause whose text is all under a condition", 7, "RC4004", "statutory/safeguard.md", "1. The Parties must keep people safe.", "::: when facts.vulnerable-users\n1. The Parties must keep people safe.\n:::" },
        { "a schedule that is empty when a fact is no", 7, "RC4008", "risk-reward/gain.md", "## Definitions", "### Schedule: Savings\n\n::: when facts.vulnerable-users\n1. None.\n:::\n\n## Definitions" },
        { "a table that may have no rows", 7, "RC4008", "review/review.md", "    label: Reviews", "    label: Reviews\n    min: 0" },
        { "no form of signature for anybody but individuals", 7, "RC4010", "documents/charter.yaml", "    - attestation: \"For {{party.name}}\"", "    - kinds: [company]\n      attestation: \"For {{party.name}}\"" },
        { "a charter that may have no clauses", 7, "RC4011", "models/pledge.yaml", "required: [board]", "required: []" },
        { "a list that is too deep to be numbered", 7, "RC4009", "decisions/matrix.md", "1. We decide together.", "1. We decide together:\n   1. once:\n      1. twice:\n         1. thrice:\n            1. and again." },
        { "words that lead in to points which all stand under a condition", 7, "RC4013", "decisions/matrix.md", "1. We decide together.", "1. We decide:\n\n   ::: when parties.count >= 3\n   1. together.\n   :::" },
        { "a role in a form of signature that nobody need have", 5, "RC4005", "documents/charter.yaml", "For {{party.name}}", "For {{party.name}} and {{investor}}" },
        { "a capital in a form of signature", 2, "RC4001", "documents/charter.yaml", "For {{party.name}}", "In Firm support, {{party.name}}" },
    };

    [Fact]
    public void The_sound_library_is_proved()
    {
        var proofs = Prove(SmallLibrary.Sound(), [1, 2, 3, 4, 5, 6, 7]);

        string.Join("\n", proofs.SelectMany(Findings)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_spoilt_library_is_found_out_with_a_deal_that_shows_it(string what, int property, string code, string file, string from, string to)
    {
        var workspace = SmallLibrary.With(file, from, to);

        var proofs = Prove(workspace, [1, 2, 3, 4, 5, 6, 7]);

        var found = proofs.SelectMany(proof => proof.Counterexamples).Where(example => example.Property == property && example.Finding.Code == code).ToList();
        found.Should().NotBeEmpty("it has {0}, and this was found: {1}", what, string.Join("\n", proofs.SelectMany(Findings)));
        found.Should().OnlyContain(example => Codes(workspace, example.Deal).Contains(code));
        proofs.SelectMany(proof => proof.Doubts).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Without_a_property_at_least_three_spoilt_libraries_pass(int property)
    {
        var others = Enumerable.Range(1, 7).Where(other => other != property).ToArray();
        var passing = Mutations.Where(row => (int)row[1] == property)
            .Count(row => Prove(SmallLibrary.With((string)row[3], (string)row[4], (string)row[5]), others).All(proof => proof.IsProved));

        passing.Should().BeGreaterThanOrEqualTo(3);
    }

    private static List<ModelProof> Prove(Workspace workspace, int[] properties)
    {
        var prover = new LibraryProver(workspace, [.. properties]);
        return [.. workspace.Models.Values.Select(prover.Prove)];
    }

    private static IEnumerable<string> Findings(ModelProof proof) =>
        proof.Counterexamples.Select(example => $"{proof.Model} {example.Property}: {example.Finding}\n{example.Deal}").Concat(proof.Doubts);

    private static List<string> Codes(Workspace workspace, string text)
    {
        var diagnostics = new DiagnosticBag();
        LibraryCheck.Run(workspace, diagnostics);
        ContractComposer.Compose(workspace, DealReader.Read(SourceFile.FromText("x.deal.yaml", text), diagnostics)!, Edition.Drafting, diagnostics);
        return [.. diagnostics.Select(finding => finding.Code)];
    }
}
