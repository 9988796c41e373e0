using System.Text.Json;
using RelationalContracts.Carrying;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Tests.Carrying;

public sealed class DraftSourcesTests
{
    private const string Deal =
        """
        # a comment that gives the game away
        model: transactional
        title: "A: \"quoted\" & 😀 title"
        library: [/home/jane/clauses]
        regime: none
        regime-reason: Because counsel fears the court.
        parties:
          - { name: First Council, short: the Council, role: commissioner }
          - { name: Second Trust, role: provider }
        notes: { payment: They will settle for less. }
        answers: { CK-02: { answer: yes, reason: The board minuted it., by: Jane, on: 2026-01-01 } }
        overrides: { CK-41: { name: Jane, role: Lawyer, reason: We take the risk., date: 2026-01-01 } }
        values: { empty: ~, list: [], lines: "one\ntwo" }
        """;

    [Fact]
    public void A_clean_deal_has_no_notes_reasons_comments_or_paths()
    {
        var clean = WithoutReasons.Deal(Deal);

        clean.Should().NotContainAny("#", "game away", "counsel", "/home", "settle", "minuted", "take the risk")
            .And.ContainAll("First Council", "CK-02", "CK-41", "\"yes\"", "Lawyer");
    }

    [Fact]
    public void A_clean_deal_says_the_same_as_before()
    {
        var was = (MappingNode)YamlReader.Read(SourceFile.FromText("a.yaml", Deal), [])!;
        var diagnostics = new DiagnosticBag();

        var now = (MappingNode)YamlReader.Read(SourceFile.FromText("b.yaml", WithoutReasons.Deal(Deal)), diagnostics)!;

        diagnostics.Should().BeEmpty();
        foreach (var key in new[] { "model", "title", "parties", "values", "regime" })
        {
            Plain(now[key]!).Should().Be(Plain(was[key]!));
        }
    }

    [Fact]
    public void A_clean_provision_keeps_the_drafting_in_use_alone()
    {
        const string Provision =
            """
            ---
            id: quorum   # why
            guidance: |
              Ask for more than you want.
            evidence:
              - { source: A (2020) B, finding: It works. }
            ---

            ## Light

            1. One.

            ## Standard

            1. Two.

            ### Schedule: Tasks

            1. Three.

            ## Definitions

            Quorum
            : the number.
            """;

        var clean = WithoutReasons.Provision(Provision, [VariantName.Standard]);

        clean.Should().NotContainAny("why", "Ask for", "It works", "Light", "One.")
            .And.ContainAll("id: \"quorum\"", "## Standard", "1. Two.", "### Schedule: Tasks", "1. Three.", "## Definitions", ": the number.");
    }

    [Fact]
    public void A_bundle_gives_back_what_was_put_in_whatever_it_holds()
    {
        var files = System.Collections.Immutable.ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            .Add("a/b.md", "===== c.md (3 characters) =====\nabc\n").Add("empty", string.Empty).Add("odd", "\r\n😀\n\n");

        DraftingBundle.Read(DraftingBundle.Write(files)).Should().Equal(files);
    }

    [Fact]
    public void A_file_names_each_source_with_its_hash_and_no_path_of_the_machine()
    {
        var example = ShippedExamples.Deals(Edition.Drafting).First(example => !example.IsBroken);
        var source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: true).For(example.Composed.Documents[0]);

        var manifest = JsonDocument.Parse(source.Files[DraftSources.Manifest]).RootElement;

        source.LibraryHash.Should().MatchRegex("^[0-9a-f]{64}$");
        manifest.GetProperty("document").GetString().Should().Be(example.Composed.Documents[0].Identity.Template);
        manifest.GetProperty("edition").GetString().Should().Be("drafting");
        manifest.GetProperty("sha256").EnumerateObject().Select(hash => hash.Name).Should().Equal("composition.json", "deal.yaml", "drafting.txt");
    }

    private static string Plain(SourceNode node) => node switch
    {
        ScalarNode scalar => scalar.IsEmpty ? "null" : $"'{scalar.Text}'",
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Plain))}]",
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Plain(entry.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
