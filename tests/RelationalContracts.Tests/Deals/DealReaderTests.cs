using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Tests.Deals;

public sealed class DealReaderTests
{
    private const string Blns = "09-hostile-inputs/naughty-strings/blns.json";

    [Fact]
    public void The_example_of_the_formats_page_is_read_whole()
    {
        var formats = Repository.Read("docs/formats.md").ReplaceLineEndings("\n");
        var start = formats.IndexOf("model: alliance\n", StringComparison.Ordinal);
        var example = formats[start..formats.IndexOf("\n```", start, StringComparison.Ordinal)];

        var deal = Read(example);

        deal.Model.Name.Should().Be("alliance");
        deal.Date.Should().Be(new DateOnly(2026, 4, 1));
        deal.Parties.Select(party => party.Short).Should().Equal("the Council", "Northgate", "Harbour");
        deal.Parties[1].CharityNumber.Should().Be("1000001");
        deal.Service.Value.Should().Be(new Money(12_500_000m, "GBP"));
        deal.Facts.Select(fact => fact.Key).Should().Contain("vulnerable-users");
        deal.Strength.Should().Be(VariantName.Standard);
        deal.Include.Should().ContainSingle().Which.Id.Value.Should().Be("gain-share");
        deal.Variants.Should().ContainSingle().Which.Variant.Should().Be(VariantName.Robust);
        deal.Values.Select(value => value.Key).Should().Equal("board_quorum", "board_meeting_interval");
        deal.Notes.Should().ContainSingle().Which.Text.Should().StartWith("Check the Trust's");
    }

    [Fact]
    public void A_deal_may_be_written_as_json()
    {
        var yaml = Read("model: alliance\ntitle: A deal\nparties:\n  - { name: A Council, role: commissioner, kind: council }\nvalues: { quorum: 3 }\n");

        var json = Read("""
            { "model": "alliance", "title": "A deal",
              "parties": [ { "name": "A Council", "role": "commissioner", "kind": "council" } ],
              "values": { "quorum": 3 } }
            """);

        json.Title.Should().Be(yaml.Title);
        json.Parties[0].Name.Should().Be(yaml.Parties[0].Name);
        json.Values[0].Value.As<ScalarNode>().Text.Should().Be("3");
    }

    [Fact]
    public void An_annex_without_an_id_is_named_after_its_title()
    {
        var deal = Read("model: alliance\ntitle: A deal\nparties: [{ name: A, role: provider }]\nannexes: [{ title: \"Price list (2026)\" }]\n");

        deal.Annexes.Should().ContainSingle().Which.Id.Should().Be("price-list-2026");
    }

    [Fact]
    public void Every_key_of_the_formats_page_is_known()
    {
        var deal = Read("""
            model: alliance
            title: A deal
            date: 2026-04-01
            language: en-GB
            parties: [{ name: A, short: a, role: provider, kind: company, address: X, identifier: Y, company-number: "1", charity-number: "2", signatories: [{ name: B, post: C }, D], aliases: [E] }]
            service: { description: D, start: 2026-04-01, end: 2031-03-31, value: { amount: 1, currency: GBP } }
            facts: { nation: england }
            strength: light
            include: [a]
            omit: [b]
            variants: { a: light }
            values: { x: 1 }
            notes: { a: b }
            regime: full
            regime-reason: because
            law-of: scotland
            form: deed
            status: final
            version: "0.3"
            author: me
            documents: [contract]
            theme: firm
            library: [./clauses]
            annexes: [{ id: s, title: S, reference: R }]
            existing-contracts: [{ title: T }]
            answers: { CK-02: { answer: yes, reason: r, by: me, on: 2026-01-01 } }
            overrides: { CK-41: { name: n, role: r, reason: s, date: 2026-01-01 } }
            changes: [{ mechanism: m }]
            """);

        deal.Parties[0].Signatories.Should().Equal(new Person("B", "C"), new Person("D", null));
        deal.Library.Should().ContainSingle().Which.Name.Should().Be("./clauses");
        deal.Changes.Should().ContainSingle();
    }

    [SharedExamplesFact(Blns)]
    public void Every_naughty_string_is_taken_as_a_name_or_reported()
    {
        var strings = YamlReader.Read(new SourceFile(Blns, File.ReadAllBytes(Path.Combine(Repository.SharedExamples!, Blns))), new DiagnosticBag());
        var texts = strings.As<SequenceNode>().Items.OfType<ScalarNode>().Select(scalar => scalar.Text).Where(text => text.Trim().Length > 0).ToList();

        foreach (var text in texts)
        {
            var json = "{ \"model\": \"alliance\", \"title\": \"T\", \"parties\": [{ \"name\": " + System.Text.Json.JsonSerializer.Serialize(text)
                + ", \"role\": \"provider\" }] }";
            var diagnostics = new DiagnosticBag();
            var deal = DealReader.Read(SourceFile.FromText("d.json", json), diagnostics);

            if (!diagnostics.HasErrors)
            {
                deal!.Parties[0].Name.Should().Be(text.Trim());
            }
            else
            {
                diagnostics.Select(finding => finding.Code).Should().OnlyContain(code => code == "RC1037" || code == "RC1038", "of '{0}'", text);
            }
        }

        texts.Count.Should().BeGreaterThan(400);
    }

    private static Deal Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var deal = DealReader.Read(SourceFile.FromText("d.deal.yaml", text), diagnostics);
        string.Join("\n", diagnostics).Should().BeEmpty();
        return deal!;
    }
}
