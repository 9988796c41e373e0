using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>One change of a deal that might resolve a contradiction.</summary>
/// <param name="Text">What to do, as the second half of "you could ...".</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record DealEdit(string Text, Func<Deal, Deal> Apply)
{
    /// <summary>Takes a provision out of what the deal includes.</summary>
    public static DealEdit DropInclude(ProvisionId id) =>
        new($"take '{id}' out of 'include'", deal => deal with { Include = Without(deal.Include, id) });

    /// <summary>Takes a provision out of what the deal omits.</summary>
    public static DealEdit DropOmit(ProvisionId id) =>
        new($"take '{id}' out of 'omit'", deal => deal with { Omit = Without(deal.Omit, id) });

    /// <summary>Omits a provision that the model recommends.</summary>
    public static DealEdit AddOmit(ProvisionId id) =>
        new($"put '{id}' into 'omit'", deal => deal with { Omit = deal.Omit.Add(new ProvisionReference(id, SourceSpan.None)) });

    /// <summary>Leaves a provision's drafting to the model and the strength.</summary>
    public static DealEdit DropVariant(ProvisionId id) =>
        new($"take '{id}' out of 'variants'", deal => deal with { Variants = WithoutVariant(deal, id) });

    /// <summary>Chooses a provision's drafting.</summary>
    public static DealEdit Choose(ProvisionId id, VariantName variant) => new(
        $"choose the {variant.Word()} drafting of '{id}' under 'variants'",
        deal => deal with { Variants = WithoutVariant(deal, id).Add(new VariantChoice(new ProvisionReference(id, SourceSpan.None), variant)) });

    /// <summary>Chooses another overall strength.</summary>
    public static DealEdit ChangeStrength(VariantName strength) =>
        new($"set 'strength' to {strength.Word()}", deal => deal with { Strength = strength });

    /// <summary>Leaves the regime to the facts.</summary>
    public static DealEdit DropRegime() =>
        new("take 'regime' out, so that the facts decide it", deal => deal with { Regime = null, RegimeReason = null });

    /// <summary>Takes another model.</summary>
    public static DealEdit ChangeModel(PartnershipModel model) =>
        new($"choose the model '{model.Id}'", deal => deal with { Model = deal.Model with { Name = model.Id } });

    private static ImmutableArray<ProvisionReference> Without(ImmutableArray<ProvisionReference> references, ProvisionId id) =>
        references.RemoveAll(reference => reference.Id == id);

    private static ImmutableArray<VariantChoice> WithoutVariant(Deal deal, ProvisionId id) => deal.Variants.RemoveAll(choice => choice.Provision.Id == id);
}
