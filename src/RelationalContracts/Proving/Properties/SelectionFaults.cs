using RelationalContracts.Library;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>Properties 3 and 6 in deals that include, omit and grade nothing, and property 3 and 4 in permitted ones.</summary>
internal static class SelectionFaults
{
    /// <summary>What must not happen in a deal with no choices of the user's, so that only the library can be at fault.</summary>
    public static IEnumerable<Obligation> InBareDeals(ProofSetting setting, BareDeals bare)
    {
        var choice = bare.Choice;
        var found = new List<Obligation> { new(3, "RC3008", bare.Unsettled, []) };
        foreach (var provision in setting.Provisions.Where(provision => choice.Has(provision.Id) != Literal.False))
        {
            var isIn = choice.Has(provision.Id);
            found.AddRange(provision.ConflictsWith.Select(other => new Obligation(
                3, "RC3005", setting.Circuit.Both(isIn, choice.Has(other.Id)), Pair(provision.Id, other.Id))));
            found.AddRange(provision.ForbiddenRegimes.Select(regime => new Obligation(
                6, "RC3006", setting.Circuit.Both(isIn, setting.Cases.Regime(regime)), [$"'{regime}'", $"'{provision.Id}'"])));
            found.AddRange(setting.Needs(provision).Select(need => Need(setting, choice, provision, need.Grade, need.Needed)));
        }

        found.AddRange(setting.Model.Excluded.Select(excluded => Excluded(setting, choice, excluded.Provision.Id)).SelectMany(some => some));
        found.AddRange(setting.Workspace.Rules.SelectMany(rule => rule.Excludes.Select(excluded => new Obligation(
            3, "RC3017", setting.Circuit.Both(choice.Fires(rule), choice.Has(excluded.Id)), [$"'{rule.Id}'", $"'{excluded.Id}'"]))));
        return found;
    }

    /// <summary>What must not happen in any permitted deal.</summary>
    public static IEnumerable<Obligation> InPermittedDeals(ProofSetting setting, PermittedDeals permitted) => permitted.Missing
        .Select(missing => new Obligation(3, setting.Workspace.Library.Contains(missing.Needed.Id) ? "RC3012" : "RC3025", missing.Missing, [$"'{missing.By.Id}'", $"'{missing.Needed.Id}'"]))
        .Concat(setting.Provisions.Where(setting.LacksDrafting).Select(provision => new Obligation(4, "RC3013", permitted.Choice.Has(provision.Id), [$"'{provision.Id}'"])));

    private static Obligation Need(ProofSetting setting, Choice choice, Provision provision, VariantName? grade, ProvisionReference needed)
    {
        var needs = grade is { } named ? choice.IsGraded(provision.Id, named) : choice.Has(provision.Id);
        return new Obligation(
            3,
            setting.Workspace.Library.Contains(needed.Id) ? "RC3012" : "RC3025",
            setting.Circuit.Both(needs, !choice.Has(needed.Id)),
            [$"'{provision.Id}'", $"'{needed.Id}'"]);
    }

    /// <summary>What the model excludes and the regime makes mandatory is a fault of property 6; what comes in otherwise, of property 3.</summary>
    private static IEnumerable<Obligation> Excluded(ProofSetting setting, Choice choice, ProvisionId id)
    {
        var mandatory = setting.Workspace.Library.Find(id) is { } provision ? setting.IsMandatory(provision) : Literal.False;
        yield return new Obligation(6, "RC3007", setting.Circuit.Both(choice.Has(id), mandatory), [$"'{id}'"]);
        yield return new Obligation(3, "RC3007", setting.Circuit.Both(choice.Has(id), !mandatory), [$"'{id}'"]);
    }

    private static System.Collections.Immutable.ImmutableArray<string> Pair(ProvisionId one, ProvisionId other) =>
        one.CompareTo(other) < 0 ? [$"'{one}'", $"'{other}'"] : [$"'{other}'", $"'{one}'"];
}
