using RelationalContracts.Composing;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>What the condition of a legal check sees: the composed deal as a whole.</summary>
/// <remarks>
/// A few things differ from what drafting sees. The value of the service is the estimated value on award where the deal gives
/// one, since the law counts every option and extension; and where it does not, the estimated value is that of the service. Whether an
/// NHS body commissions follows from the parties' kinds. A figure in months is measured as durations are, so that a term can be held to it.
/// </remarks>
internal sealed class ReviewSituation : Situation
{
    private static readonly FactOperand EstimatedValue = new("estimated-value");
    private static readonly FactOperand NhsCommissioner = new("nhs-commissioner");

    private readonly DraftUnderReview _draft;
    private readonly DealSituation _deal;

    /// <summary>The situation of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="values">Its values.</param>
    public ReviewSituation(DraftUnderReview draft, Composing.Values.DealValues values)
    {
        _draft = draft;
        var composition = draft.Composed.Composition;
        var roles = new RoleBook(draft.Deal.Parties, draft.Workspace.Models[draft.Deal.Model.Name]);
        _deal = new DealSituation(
            draft.Deal, roles, values, draft.Workspace.Law, composition.Regime.Id, composition.Documents.FirstOrDefault() ?? string.Empty, new Presence(composition));
    }

    /// <inheritdoc />
    public override bool Has(ProvisionId provision) => _deal.Has(provision);

    /// <inheritdoc />
    public override Measure MeasureOf(Operand operand)
    {
        var measure = _deal.MeasureOf(operand);
        return operand switch
        {
            ServiceValueOperand when _deal.MeasureOf(EstimatedValue) is { IsOpen: false } estimated => estimated,
            FactOperand when !measure.IsOpen => measure,
            FactOperand fact when fact == EstimatedValue => _deal.MeasureOf(new ServiceValueOperand()),
            FactOperand fact when fact == NhsCommissioner => OfNhsCommissioner(),
            _ => measure,
        };
    }

    // The kinds of the parties say it; the fact is there for a deal that leaves them open.
    private Measure OfNhsCommissioner()
    {
        var kinds = _draft.Deal.Parties.Where(party => party.Role == "commissioner").Select(party => party.Kind).ToList();
        return kinds.Contains("nhs-body") ? Measure.Of(true) : kinds.Contains(null) ? Measure.Open : Measure.Of(false);
    }

    /// <inheritdoc />
    public override decimal? Threshold(string id) => Figure(id) is { } figure ? InDays(figure) : null;

    /// <summary>A dated figure as it stands for this deal; null where the data have none of that id.</summary>
    /// <param name="id">Its id.</param>
    public Threshold? Figure(string id) => Thresholds.At(_draft.Workspace.Law, id, _draft.Deal.Service.Start ?? _draft.Deal.Date);

    private static decimal InDays(Threshold figure) => figure.Unit switch
    {
        "months" => figure.Amount * new Duration(1, DurationUnit.Months).Days,
        "years" => figure.Amount * new Duration(1, DurationUnit.Years).Days,
        "working-days" => figure.Amount * new Duration(1, DurationUnit.WorkingDays).Days,
        _ => figure.Amount,
    };

    private sealed class Presence(Composition composition) : IPresence
    {
        public bool Has(ProvisionId id) => composition.Has(id);

        public VariantName? VariantOf(ProvisionId id) => composition.VariantOf(id);
    }
}
