using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Conflicts;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Rules;

namespace RelationalContracts.Tests.Composing.Explaining;

/// <summary>Takes the cause of a reason away: from the deal, the model, the rules or the library, and from nothing else.</summary>
internal static class Causes
{
    private static readonly VariantName[] Grades = [VariantName.Light, VariantName.Standard, VariantName.Robust];

    /// <summary>The world without what brings a provision in, or keeps it out.</summary>
    public static RandomWorld Without(this RandomWorld world, ProvisionId id, bool isIn, Reason reason) => (reason.Rule, isIn) switch
    {
        (ReasonRules.Required, _) => world.Model(model => model with { Required = Drop(model.Required, id) }),
        (ReasonRules.Recommended, _) => world.Model(model => model with { Recommended = Drop(model.Recommended, id) }),
        (ReasonRules.Include, _) => world with { Deal = world.Deal with { Include = Drop(world.Deal.Include, id) } },
        (ReasonRules.Regime, true) => world.Provision(id, provision => provision with { MandatoryRegimes = [] }),
        (ReasonRules.Regime, false) => world.Provision(id, provision => provision with { ForbiddenRegimes = [] }),
        (ReasonRules.Rule, true) => world.Rule(reason.By, rule => rule with { Adds = Drop(rule.Adds, id) }),
        (ReasonRules.Rule, false) => world.Rule(reason.By, rule => rule with { Excludes = Drop(rule.Excludes, id) }),
        (ReasonRules.DependsOn, _) => world.Provision(new ProvisionId(reason.By), by => by with { DependsOn = by.DependsOn.ToImmutableDictionary(pair => pair.Key, pair => Drop(pair.Value, id)) }),
        (ReasonRules.Excluded, _) => world.Model(model => model with { Excluded = model.Excluded.RemoveAll(excluded => excluded.Provision.Id == id) }),
        (ReasonRules.Conflict, _) => world.Provision(id, provision => provision with { ConflictsWith = Drop(provision.ConflictsWith, new ProvisionId(reason.By)) })
            .Provision(new ProvisionId(reason.By), other => other with { ConflictsWith = Drop(other.ConflictsWith, id) }),
        (ReasonRules.When, _) => world.Provision(id, provision => provision with { When = null }),
        (ReasonRules.Omit, _) => world with { Deal = world.Deal with { Omit = Drop(world.Deal.Omit, id) } },
        (ReasonRules.NotAsked, _) => world with { Deal = world.Deal with { Include = world.Deal.Include.Add(new ProvisionReference(id, SourceSpan.None)) } },
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Rule, "No cause is known for this reason."),
    };

    /// <summary>The worlds without what gives a provision its variant. A strength is not taken away but another; a drafting that is missing is added.</summary>
    public static IEnumerable<RandomWorld> WithoutForVariant(this RandomWorld world, Provision provision, Reason reason, VariantName? wanted) => reason.Rule switch
    {
        ReasonRules.DealVariant => [world with { Deal = world.Deal with { Variants = world.Deal.Variants.RemoveAll(choice => choice.Provision.Id == provision.Id) } }],
        ReasonRules.ModelVariant => [world.Model(model => model with { Variants = model.Variants.RemoveAll(choice => choice.Provision.Id == provision.Id) })],
        ReasonRules.Rule => [world.Rule(reason.By, rule => rule with { AtLeast = rule.AtLeast.RemoveAll(floor => floor.Target.Name == provision.Id.Value || floor.Target.Name == provision.Family) })],
        // The model's choice goes before the strength, so while it stands another strength makes no difference; without it, it serves as a strength for this provision alone.
        ReasonRules.Strength when world.Workspace.Models[world.Deal.Model.Name].Variants.Any(choice => choice.Provision.Id == provision.Id) => [world],
        ReasonRules.Strength => Grades.Select(grade => world.Model(model => model with { Variants = model.Variants.Add(new VariantChoice(new ProvisionReference(provision.Id, SourceSpan.None), grade)) })),
        ReasonRules.Nearest => [world.Drafted(provision.Id, wanted!.Value)],
        ReasonRules.Only => [Grades.Aggregate(world, (all, grade) => all.Drafted(provision.Id, grade))],
        ReasonRules.Charter => [world with { Workspace = world.Workspace with { Templates = world.Workspace.Templates.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value with { IsCharter = false }) } }],
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Rule, "No cause is known for this reason."),
    };

    /// <summary>The worlds without what decides the regime.</summary>
    public static RandomWorld WithoutForRegime(this RandomWorld world, Reason reason) => reason.Rule switch
    {
        ReasonRules.Regime => world with { Deal = world.Deal with { Regime = null } },
        ReasonRules.Fact when reason.By == "facts" => world with { Deal = world.Deal with { Facts = [] } },
        ReasonRules.Fact => world with { Deal = world.Deal with { Facts = world.Deal.Facts.RemoveAll(fact => fact.Key == reason.By) } },
        ReasonRules.Threshold => world with { Workspace = world.Workspace with { Law = world.Workspace.Law with { Thresholds = world.Workspace.Law.Thresholds.SetItem(reason.By, OtherSide(world, reason.By)) } } },
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Rule, "No cause is known for this reason."),
    };

    /// <summary>What is chosen in a world; null where conditions wait for one another.</summary>
    public static SettledSelection? Chosen(this RandomWorld world) => DealReselection.Over(world.Workspace).Select(world.Deal) is { IsSettled: true } settled ? settled : null;

    private static ImmutableArray<Law.Threshold> OtherSide(RandomWorld world, string id)
    {
        var value = world.Deal.Service.Value!.Amount;
        return [.. world.Workspace.Law.Thresholds[id].Select(entry => entry with { Amount = value >= entry.Amount ? value + 1 : value })];
    }

    private static RandomWorld Model(this RandomWorld world, Func<PartnershipModel, PartnershipModel> change)
    {
        var name = world.Deal.Model.Name;
        return world with { Workspace = world.Workspace with { Models = world.Workspace.Models.SetItem(name, change(world.Workspace.Models[name])) } };
    }

    private static RandomWorld Provision(this RandomWorld world, ProvisionId id, Func<Provision, Provision> change)
    {
        var library = world.Workspace.Library;
        return world with { Workspace = world.Workspace with { Library = new ClauseLibrary(library.Provisions.Select(provision => provision.Id == id ? change(provision) : provision), library.ProperNames) } };
    }

    private static RandomWorld Rule(this RandomWorld world, string id, Func<CompositionRule, CompositionRule> change) =>
        world with { Workspace = world.Workspace with { Rules = [.. world.Workspace.Rules.Select(rule => rule.Id == id ? change(rule) : rule)] } };

    private static RandomWorld Drafted(this RandomWorld world, ProvisionId id, VariantName grade) => world.Provision(id, provision =>
        provision.Variants.ContainsKey(grade) ? provision : provision with { Variants = provision.Variants.Add(grade, provision.Variants.Values.First()) });

    private static ImmutableArray<ProvisionReference> Drop(ImmutableArray<ProvisionReference> references, ProvisionId id) => references.RemoveAll(reference => reference.Id == id);
}
