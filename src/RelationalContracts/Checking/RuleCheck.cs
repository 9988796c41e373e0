using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Checking;

/// <summary>Holds composition rules to the models, the facts and the library.</summary>
internal static class RuleCheck
{
    /// <summary>Checks every rule.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        foreach (var rule in context.Workspace.Rules)
        {
            CheckProvisions(rule, context);
            CheckSituation(rule, context);
        }
    }

    private static void CheckProvisions(CompositionRule rule, CheckContext context)
    {
        foreach (var reference in rule.If.Select(mention => mention.Provision).Concat(rule.Adds).Concat(rule.Excludes))
        {
            context.Exists(reference);
        }

        foreach (var mention in rule.If.Where(mention => mention.AtLeast > VariantName.Light && context.Library.Find(mention.Provision.Id) is { } provision && !CanReach(provision, mention.AtLeast)))
        {
            context.Report(LibraryDiagnostics.NoSuchDrafting(mention.Provision, mention.AtLeast));
        }

        foreach (var floor in rule.AtLeast.Where(floor => !Families.IsKnown(floor.Target.Name)))
        {
            if (!context.Library.Contains(new ProvisionId(floor.Target.Name)))
            {
                context.Report(LibraryDiagnostics.UnknownTarget(floor.Target, context.ProvisionIds.Concat(Families.InOrder)));
            }
        }
    }

    /// <summary>Whether a provision has a drafting of at least a grade: a rule that waits for one that is not there never fires.</summary>
    private static bool CanReach(Provision provision, VariantName atLeast) =>
        provision.Variants.Keys.Any(variant => variant is not VariantName.Charter && variant >= atLeast);

    private static void CheckSituation(CompositionRule rule, CheckContext context)
    {
        foreach (var model in rule.Models.Where(model => !context.Workspace.Models.ContainsKey(model.Name)))
        {
            context.Report(LibraryDiagnostics.UnknownModel(model, context.Workspace.Models.Keys));
        }

        var facts = context.Workspace.Law.Facts;
        foreach (var test in rule.Facts)
        {
            if (!facts.TryGetValue(test.Fact, out var fact))
            {
                context.Report(LibraryDiagnostics.UnknownFact(test.Fact, test.At, facts.Keys));
            }
            else if (fact.Options.Length > 0 && fact.Options.All(option => option.Name != test.Value))
            {
                context.Report(LibraryDiagnostics.UnknownOption(test.Value, "facts." + test.Fact, test.At, [.. fact.Options.Select(option => option.Name)]));
            }
        }
    }
}
