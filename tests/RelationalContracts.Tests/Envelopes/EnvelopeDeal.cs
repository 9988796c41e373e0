using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Envelopes;
using RelationalContracts.Envelopes.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Envelopes;

/// <summary>A deal of two parties on the shipped library, worth £2,000,000 over 60 months, with planned changes.</summary>
internal sealed class EnvelopeDeal
{
    private static readonly Lazy<Workspace> Shipped = new(() =>
    {
        var templates = ShippedFiles.Templates.Where(file => !file.Path.StartsWith("templates/examples", StringComparison.Ordinal));
        return WorkspaceReader.Read(ShippedFiles.Library, templates, []);
    });

    private string _facts = "authority: local-authority, nation: england, light-touch: no, works: no, money: contract-price, exempt: none, legacy-event: none";
    private string _value = "2000000";
    private string _changes = string.Empty;
    private string _extra = string.Empty;

    private string _rows = """
              - { mechanism: More or fewer places, trigger: Demand moves, limit: 20, unit: percent, decider: the Board, ground: provided-for, notice_wording: Places may rise or fall by 20%., cap: 30 }
              - { mechanism: Extension, trigger: Conditions met, limit: 12, unit: months, decider: the Council, ground: provided-for, notice_wording: One year more. }
              - { mechanism: Extra help, trigger: Asked for, limit: 100000, unit: gbp, decider: the Council, ground: below-threshold }
              - { mechanism: Something else, trigger: Seldom, unit: other, decider: the Board, ground: other }
        """;

    /// <summary>A deal under the full regime.</summary>
    public static EnvelopeDeal Full => new();

    public static EnvelopeDeal LightTouch => new EnvelopeDeal().Facts("authority: local-authority, nation: england, light-touch: yes, money: contract-price, exempt: none, legacy-event: none");

    public static EnvelopeDeal Health => new EnvelopeDeal().Facts("authority: icb, nation: england, health-services: yes, money: contract-price, award-route: psr-competitive, exempt: none, legacy-event: none");

    public static EnvelopeDeal WelshHealth => new EnvelopeDeal().Facts("authority: welsh-authority, nation: wales, health-services: yes, money: contract-price, award-route: wales-competitive, exempt: none, legacy-event: none");

    public static EnvelopeDeal BelowThreshold => Full.Worth("150000");

    public EnvelopeDeal Facts(string facts)
    {
        _facts = facts;
        return this;
    }

    public EnvelopeDeal AlsoFacts(string facts) => Facts($"{_facts}, {facts}");

    public EnvelopeDeal Worth(string pounds)
    {
        _value = pounds;
        return this;
    }

    public EnvelopeDeal Rows(string yaml)
    {
        _rows = yaml;
        return this;
    }

    public EnvelopeDeal Deal(string yaml)
    {
        _extra = yaml;
        return this;
    }

    /// <summary>Adds a change, as the inside of a YAML mapping in braces.</summary>
    public EnvelopeDeal Change(string keys)
    {
        _changes += $"  - {{ {keys} }}\n";
        return this;
    }

    /// <summary>The answers that let a change stand on any ground.</summary>
    public const string Harmless = "new-supplier: no, new-kind: no, favours-supplier: no, alters-nature: no";

    public EnvelopeReport Report() => Report(out _);

    public EnvelopeReport Report(out DiagnosticBag diagnostics, string? proposed = null)
    {
        diagnostics = [];
        var deal = Read();
        var composed = ContractComposer.Compose(Shipped.Value, deal, Edition.Clean, [])!;
        var node = proposed is null ? null : ProposedChange.Read(SourceFile.FromText("change.yaml", proposed), diagnostics);
        return EnvelopeCalculator.Calculate(Shipped.Value, deal, composed.Composition, diagnostics, node);
    }

    /// <summary>The papers on its envelope.</summary>
    public IReadOnlyList<ContractDocument> Papers(string? proposed)
    {
        var deal = Read();
        var report = Report(out _, proposed);
        return EnvelopePapers.Of(Shipped.Value, deal, ContractComposer.Compose(Shipped.Value, deal, Edition.Clean, [])!, report);
    }

    /// <summary>What is found about the last change.</summary>
    public ChangeFinding Last() => Report(out var diagnostics) is { Changes: [.., var last] }
        ? last
        : throw new InvalidOperationException(string.Join("\n", diagnostics));

    private Deal Read()
    {
        var diagnostics = new DiagnosticBag();
        var deal = DealReader.Read(SourceFile.FromText("test.deal.yaml", Text()), diagnostics)!;
        diagnostics.Should().BeEmpty();
        return deal;
    }

    private string Text() => $$"""
        model: formal-relational
        title: Test deal
        date: 2026-06-01
        parties:
          - { name: Quay Council, short: the Council, role: commissioner, kind: council, address: Town Hall }
          - { name: Haven Trust, short: Haven, role: provider, kind: charity, address: Chapel Lane }
        service: { description: help, start: 2027-04-01, end: 2032-03-31, value: { amount: {{_value}}, currency: GBP } }
        facts: { {{_facts}} }
        {{_extra}}
        values:
          envelope:
        {{_rows}}
        changes:
        {{_changes}}
        """;
}
