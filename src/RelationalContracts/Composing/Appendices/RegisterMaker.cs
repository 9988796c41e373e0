using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Appendices;

/// <summary>Makes the register of one document from what was chosen and why.</summary>
/// <remarks>It reads nothing but reasons, titles and numbers, all of which a draft carries with it, so that it can be made again from the draft alone.</remarks>
/// <param name="library">Gives the titles.</param>
/// <param name="model">The partnership model.</param>
/// <param name="composition">What was chosen and why.</param>
/// <param name="document">The document.</param>
internal sealed class RegisterMaker(ClauseLibrary library, PartnershipModel model, Composition composition, ContractDocument document)
{
    private readonly ImmutableHashSet<ProvisionId> _offered = [.. model.Optional.Select(reference => reference.Id)];

    /// <summary>Makes the register.</summary>
    /// <param name="isMain">Whether to tell what was left out as well.</param>
    public ClauseRegister Make(bool isMain)
    {
        var clauses = document.AllClauses()
            .Where(clause => clause.Origin is not null)
            .Select(clause => InLine(composition.Choices[new ProvisionId(clause.Origin!.Provision)], clause.Label.Reference));
        var left = isMain ? composition.Choices.Values.Where(choice => !choice.IsIncluded).ToLookup(IsWorthARow) : null;
        return new ClauseRegister(
            Regime(),
            [.. clauses],
            [.. left?[true].Select(choice => new RegisteredClause(choice.Id, TitleOf(choice.Id), string.Empty, string.Empty, WhyOut(choice))) ?? []],
            [.. left?[false].GroupBy(choice => library.Find(choice.Id)?.Family ?? string.Empty).OrderBy(family => Families.InOrder.IndexOf(family.Key)).Select(family => new FamilyCount(family.Key, family.Count())) ?? []]);
    }

    private string Regime() => composition.Regime.Reasons.IsEmpty
        ? string.Empty
        : $"Procurement regime: {composition.Regime.Id ?? "not decided"}. {string.Join(' ', composition.Regime.Reasons.Select(reason => reason.Text))}";

    private RegisteredClause InLine(ProvisionChoice choice, string number) =>
        new(choice.Id, TitleOf(choice.Id), number, DraftingOf(choice), choice.Reasons.IsEmpty ? string.Empty : WhyIn(choice.Reasons[0]));

    private static string DraftingOf(ProvisionChoice choice)
    {
        var word = choice.Variant?.Word() ?? string.Empty;
        return choice.VariantReasons.IsEmpty ? word : choice.VariantReasons[0].Rule switch
        {
            ReasonRules.DealVariant => word + ", by the deal",
            ReasonRules.ModelVariant => word + ", by the model",
            ReasonRules.Rule => $"{word}, by rule {choice.VariantReasons[0].By}",
            _ when choice.Wanted is { } wanted => $"{word} (no {wanted.Word()} drafting)",
            _ => word,
        };
    }

    private string WhyIn(Reason reason) => reason.Rule switch
    {
        ReasonRules.Required => "The model requires it.",
        ReasonRules.Recommended => "The model recommends it, and the deal does not omit it.",
        ReasonRules.DependsOn => $"Needed by {TitleOf(new ProvisionId(reason.By))}{NumberOf(reason.By)}.",
        ReasonRules.Rule => $"{reason.Text} (Rule {reason.By}.)",
        _ => reason.Text,
    };

    /// <summary>What speaks against a provision goes before the fact that nobody asked for it, which is true of most.</summary>
    private string WhyOut(ProvisionChoice choice) => choice.Reasons.IsEmpty ? string.Empty : choice.Reasons[0] switch
    {
        { Rule: ReasonRules.NotAsked } => "The model offers it, and the deal does not include it.",
        { Rule: ReasonRules.Conflict } conflict => $"It cannot stand beside {TitleOf(new ProvisionId(conflict.By))}{NumberOf(conflict.By)}.",
        { Rule: ReasonRules.Rule } rule => $"{rule.Text} (Rule {rule.By}.)",
        var first => first.Text,
    };

    private bool IsWorthARow(ProvisionChoice choice) =>
        _offered.Contains(choice.Id) || (!choice.Reasons.IsEmpty && choice.Reasons[0].Rule != ReasonRules.NotAsked);

    private string TitleOf(ProvisionId id) => library.Find(id)?.Title ?? id.Value;

    private string NumberOf(string id) => document.Labels.TryGetValue(new Anchor(id), out var label) ? $" (clause {label.Reference})" : string.Empty;
}
