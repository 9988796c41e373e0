using System.Collections.Immutable;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Conditions;

/// <summary>What a condition sees in one document of one deal.</summary>
/// <param name="deal">The deal.</param>
/// <param name="roles">Its parties by role.</param>
/// <param name="values">Its values.</param>
/// <param name="law">Thresholds, by date.</param>
/// <param name="regime">The regime's id; null where the facts do not decide.</param>
/// <param name="document">The id of the document being composed.</param>
/// <param name="presence">Which provisions are in.</param>
public sealed class DealSituation(
    Deal deal, RoleBook roles, DealValues values, LawData law, string? regime, string document, IPresence presence) : Situation
{
    /// <summary>Called with the id of each fact that was looked for and found open; null where nobody asks.</summary>
    public Action<string>? OnOpenFact { get; init; }

    /// <inheritdoc />
    public override bool Has(ProvisionId provision) => presence.Has(provision);

    /// <inheritdoc />
    public override decimal? Threshold(string id) => Thresholds.At(law, id, deal.LawCountsOn)?.Amount;

    /// <inheritdoc />
    public override Measure MeasureOf(Operand operand) => operand switch
    {
        VariableOperand variable => Of(values.Find(variable.Name)),
        PartyCountOperand count => Measure.Of(count.Role is null ? roles.All.Length : roles.PartiesOf(count.Role).Length),
        ModelOperand => Measure.Of(deal.Model.Name),
        DocumentOperand => Measure.Of(document),
        RegimeOperand => Measure.Of(regime),
        StrengthOperand => Measure.Of((deal.Strength ?? VariantName.Standard).Word()),
        ServiceValueOperand => deal.Service.Value is { } money ? Measure.Of(money.Amount) : Measure.Open,
        ServiceTermOperand => Term(deal.Service),
        FactOperand fact => OfFact(fact.Name),
        VariantOperand variant => Measure.Of(presence.VariantOf(variant.Provision)?.Word()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What a condition sees of a value.</summary>
    /// <param name="value">The value; null where left open.</param>
    public static Measure Of(Value? value) => value switch
    {
        null => Measure.Open,
        NumberValue number => Measure.Of(number.Number),
        MoneyValue money => Measure.Of(money.Money.Amount),
        DateValue date => Measure.Of(date.Date.DayNumber),
        DurationValue duration => Measure.Of(duration.Duration.Days),
        ChoiceValue choice => new Measure(null, [.. choice.Options.Select(option => option.Name)]),
        TextValue text => Measure.Of(string.Join(' ', text.Lines)),
        YesNoValue yesNo => Measure.Of(yesNo.IsYes),
        ListValue list => Measure.Of(list.Items.Length),
        TableValue table => Measure.Of(table.Rows.Length),
        PartiesValue some => new Measure(null, [.. some.Parties.Select(party => party.Short)]),
        PersonValue person => Measure.Of(person.Person.Name),
        _ => Measure.Open,
    };

    /// <summary>From the first day to the last, both counted.</summary>
    private static Measure Term(Service service) =>
        service is { Start: { } start, End: { } end } && end >= start ? Measure.Of(end.DayNumber - start.DayNumber + 1) : Measure.Open;

    private Measure OfFact(string name)
    {
        if (deal.Facts.FirstOrDefault(entry => entry.Key == name)?.Value is not ScalarNode { IsEmpty: false } scalar)
        {
            OnOpenFact?.Invoke(name);
            return Measure.Open;
        }

        return law.Facts.GetValueOrDefault(name)?.Type switch
        {
            VariableType.YesNo => Measure.Of(scalar.Text is "yes" or "true"),
            VariableType.Integer or VariableType.Decimal or VariableType.Percent when decimal.TryParse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) => Measure.Of(number),
            VariableType.Money when MoneyReader.TryRead(scalar, out var money) => Measure.Of(money.Amount),
            VariableType.Date when DateOnly.TryParse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture, out var date) => Measure.Of(date.DayNumber),
            _ => Measure.Of(scalar.Text),
        };
    }
}
