using System.Text;
using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Proving;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Proving;

/// <summary>Spoils the shipped library, and holds the prover to find each fault among its two hundred provisions.</summary>
public sealed class ShippedMutationTests
{
    private const string FrontMatterEnd = "\nversion:";
    private const string Rules = "templates/rules/composition.yaml";
    private const string Charter = "templates/documents/charter.yaml";

    /// <summary>What is spoilt, the property and the code that must tell, and the edits: a file, a pattern and what it becomes.</summary>
    public static TheoryData<string, int, string, string[]> Mutations => new()
    {
        { "a reference to an optional provision", 1, "RC4002", Text("shared-vision", "We hold it beside [](#deadlock).") },
        { "a reference under the wrong condition", 1, "RC4002", Text("shared-vision", "::: when has(reasons)\nWe hold it beside [](#deadlock).\n:::") },
        { "a reference to a label that only another variant has", 1, "RC4002", [.. Text("shared-vision", "We hold it beside [](#leaving/soon)."), .. Edit("leaving", "## Light\n\n", "## Light\n\nIt can be soon.\n\n1. Soon. {#soon}\n\nBut:\n\n")] },
        { "a term that only an optional provision defines", 2, "RC4001", [.. Text("shared-vision", "We meet in a Quiet Room."), .. Edit("deadlock", "$", "\n## Definitions\n\nQuiet Room\n: a room.\n")] },
        { "a term that two provisions define", 2, "RC4003", [.. Edit("shared-vision", "## Definitions\n", "## Definitions\n\nQuiet Room\n: a room.\n"), .. Edit("guiding-principles", "## Definitions\n", "## Definitions\n\nQuiet Room\n: a room.\n")] },
        { "a required provision in conflict with another", 3, "RC3005", Edit("shared-vision", FrontMatterEnd, "\nconflicts-with: [leaving]\nversion:") },
        { "a dependency that the model excludes", 3, "RC3007", Edit("charter-status", "depends-on: \\{\\}", "depends-on: { charter: [payment] }") },
        { "a dependency that the library lacks", 3, "RC3025", Edit("charter-status", "depends-on: \\{\\}", "depends-on: { charter: [nowhere] }") },
        { "a dependency that a condition keeps out", 3, "RC3012", [.. Edit("charter-status", "depends-on: \\{\\}", "depends-on: { charter: [leaving] }"), .. Edit("leaving", FrontMatterEnd, "\nwhen: parties.count >= 3\nversion:")] },
        { "a rule against a required provision", 3, "RC3017", [Rules, "$", "\n  - id: X-test\n    reason: For a test.\n    if: { shared-vision: any }\n    excludes: [leaving]\n"] },
        { "a required provision without a charter text", 4, "RC3013", Edit("shared-objectives", "## Charter\n.*?(?=\n## |$)", "") },
        { "a rule that adds what a charter cannot print", 4, "RC3013", [Rules, "$", "\n  - id: X-test\n    reason: For a test.\n    if: { shared-vision: any }\n    adds: [exit-plan]\n"] },
        { "an unknown variable", 5, "RC4006", Text("shared-vision", "It is what {{nobody_knows}} says.") },
        { "a role that nobody need have", 5, "RC4005", Text("shared-vision", "{{investor}} agrees.") },
        { "a role in a form of signature that nobody need have", 5, "RC4005", [Charter, "For \\{\\{party.name\\}\\}", "For {{party.name}} and {{investor}}"] },
        { "a variable with two types", 5, "RC2011", Edit("leaving", "variables:\n", "variables:\n  vision_review_interval:\n    type: text\n    label: Interval\n    question: How often?\n") },
        { "a required provision that a regime forbids", 6, "RC3006", Edit("shared-vision", FrontMatterEnd, "\nregimes: { forbidden: [scotland] }\nversion:") },
        { "a clause whose text is all under a condition", 7, "RC4004", Edit("leaving", "## Charter\n.*?(?=\n## |$)", "## Charter\n\n::: when facts.vulnerable-users\n1. We may leave.\n:::\n") },
        { "a schedule that is empty when a fact is no", 7, "RC4008", Edit("leaving", "## Charter\n.*?(?=\n## |$)", "## Charter\n\n1. We may leave.\n\n### Schedule: Extra\n\n::: when facts.vulnerable-users\n1. None.\n:::\n") },
        { "no form of signature but for companies", 7, "RC4010", [Charter, "    - attestation: \"For \\{\\{party.name\\}\\}\"", "    - kinds: [company]\n      attestation: \"For {{party.name}}\""] },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_fault_planted_in_the_shipped_library_is_found(string what, int property, string code, string[] edits)
    {
        var workspace = WorkspaceReader.Read(Edited(ShippedFiles.Library, edits), Edited(ShippedFiles.Templates, edits), new DiagnosticBag());

        var proof = new LibraryProver(workspace).Prove(workspace.Models["charter"]);

        proof.Doubts.Should().BeEmpty();
        proof.Counterexamples.Should().Contain(
            example => example.Property == property && example.Finding.Code == code,
            "it has {0}, and this was found: {1}", what, string.Join("\n", proof.Counterexamples.Select(example => $"{example.Property} {example.Finding}")));
    }

    private static string[] Text(string id, string paragraph) => Edit(id, "## Charter\n\n", $"## Charter\n\n{paragraph}\n\n");

    private static string[] Edit(string id, string from, string to) => [$"/{id}.md", from, to];

    private static List<SourceFile> Edited(IReadOnlyList<SourceFile> files, string[] edits)
    {
        var edited = files.ToList();
        foreach (var edit in edits.Chunk(3))
        {
            var place = edited.FindIndex(file => file.Path.EndsWith(edit[0], StringComparison.Ordinal));
            if (place >= 0)
            {
                edited[place] = Edited(edited[place], edit);
            }
        }

        return edited;
    }

    private static SourceFile Edited(SourceFile file, string[] edit)
    {
        var before = Encoding.UTF8.GetString(file.Bytes.Span);
        var pattern = edit[1] == "$" ? "\\z" : edit[1].Replace("|$)", "|\\z)", StringComparison.Ordinal);
        var after = new Regex(pattern, RegexOptions.Singleline).Replace(before, edit[2].Replace("$", "$$", StringComparison.Ordinal), 1);
        after.Should().NotBe(before, "the edit of {0} must change something", file.Path);
        return SourceFile.FromText(file.Path, after);
    }
}
