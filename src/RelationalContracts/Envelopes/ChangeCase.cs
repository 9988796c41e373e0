using System.Collections.Immutable;
using RelationalContracts.Deals;

namespace RelationalContracts.Envelopes;

/// <summary>A change as the law tests it: together with the earlier changes that it is linked to, as one.</summary>
/// <remarks>
/// Section 74(7) and (8) of the Procurement Act: a change that could reasonably have been made together with an earlier one is
/// tested as the single change that both would have been.
/// </remarks>
/// <param name="Basis">What the deal says.</param>
/// <param name="Change">The change.</param>
/// <param name="Linked">The earlier changes linked to it, directly or through another.</param>
/// <param name="Earlier">Every change before it, linked or not.</param>
internal sealed record ChangeCase(
    EnvelopeBasis Basis, ContractChange Change, ImmutableArray<ContractChange> Linked, ImmutableArray<ContractChange> Earlier)
{
    /// <summary>The law's figures on its day.</summary>
    public ChangeFigures Figures { get; } = new(Basis.Law, Change.Date);

    /// <summary>The change and those linked to it.</summary>
    public IEnumerable<ContractChange> Together => Linked.Append(Change);

    /// <summary>The effect on the price, all together; null where one of them leaves it open.</summary>
    public decimal? ValueEffect => Sum(Together);

    /// <summary>The effect on the term in months, all together.</summary>
    public decimal MonthsEffect => Together.Sum(change => change.Months);

    /// <summary>The estimated value before the change and those linked to it; null where it cannot be worked out.</summary>
    public decimal? ValueBefore => Basis.ValueOnAward?.Amount + Sum(Earlier.Where(each => !Linked.Contains(each)));

    /// <summary>The estimated value after the change.</summary>
    public decimal? ValueAfter => ValueBefore + ValueEffect;

    /// <summary>The effect on the price as a share of the value before, in per cent, an increase and a decrease alike.</summary>
    public decimal? ValuePercent => ValueBefore is > 0 && ValueEffect is { } effect ? Math.Abs(effect) / ValueBefore * 100 : null;

    /// <summary>The effect on the term as a share of the maximum term on award, in per cent; null where that term is open.</summary>
    public decimal? TermPercent => MonthsEffect == 0 ? 0 : Basis.MaximumMonths is > 0 ? Math.Abs(MonthsEffect) / Basis.MaximumMonths * 100 : null;

    /// <summary>Answers to a question about all of them: yes if one says yes, no if each says no, open otherwise.</summary>
    /// <param name="question">Reads the answer of one.</param>
    public bool? Any(Func<ContractChange, bool?> question)
    {
        var answers = Together.Select(question).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    /// <summary>An amount in the deal's currency, in words.</summary>
    /// <param name="amount">The amount.</param>
    public string Words(decimal amount) => ChangeWords.Money(new Money(amount, Basis.Currency));

    private static decimal? Sum(IEnumerable<ContractChange> changes) => changes.Aggregate((decimal?)0, (sum, change) => sum + change.Value?.Amount);
}
