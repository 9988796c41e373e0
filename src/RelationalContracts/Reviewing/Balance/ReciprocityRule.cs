using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Reciprocity: duties and remedies do not lie with one side alone.</summary>
internal sealed class ReciprocityRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4104";

    /// <inheritdoc />
    public string Sound => "Duties and remedies do not lie with one side alone.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var data = reading.Draft.Workspace.Balance;
        if (data.Ratio is not { } ratio || data.BalancedModels.All(model => model.Name != reading.Draft.Deal.Model.Name) || ReciprocityCount.Of(reading) is not { } table)
        {
            yield break;
        }

        var (delivering, commissioning) = (Side(table, reading.Contract!.Cast.Delivering), Side(table, reading.Contract.Cast.Commissioning));
        if (delivering.Count == 0 || commissioning.Count == 0)
        {
            yield break;
        }

        var (heavy, light) = (delivering.MaxBy(Duties)!, commissioning.MinBy(Duties)!);
        if (Duties(heavy) >= data.FewestDuties && Duties(heavy) > ratio * Duties(light))
        {
            yield return BalanceFindings.DutiesOnOneSide(heavy, Duties(heavy), light, Duties(light), ratio, reading.Draft.Deal.At);
        }

        var (strong, weak) = (commissioning.MaxBy(party => party.Remedies)!, delivering.MinBy(party => party.Remedies)!);
        if (strong.Remedies >= data.FewestRemedies && strong.Remedies > ratio * weak.Remedies)
        {
            yield return BalanceFindings.RemediesOnOneSide(strong, weak, ratio, reading.Draft.Deal.At);
        }
    }

    private static List<PartyTally> Side(Reciprocity table, IReadOnlyCollection<string> parties) => [.. table.Parties.Where(party => parties.Contains(party.Party))];

    private static int Duties(PartyTally party) => party.SharedDuties + party.OwnDuties;
}
