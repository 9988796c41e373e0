using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-17: a price, a grant or a shared fund under a charter, without the contract that carries it.</summary>
internal sealed class CharterMoney : ILegalLogic
{
    private static readonly string[] Priced = ["payment", "rate-card", "alliance-payment", "gain-share", "pain-share", "service-credits", "referral-shortfall"];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (!scene.Knows("money"))
        {
            return [Hit.Unknown(scene.PlaceOfFact("money"), "the fact 'money'")];
        }

        return Passing(scene).Concat(Clauses(scene)).Concat(BeforeTheContract(scene));
    }

    private static IEnumerable<Hit> Passing(ReviewScene scene)
    {
        if (scene.Is("money", "contract-price", "grant") && scene.Deal.ExistingContracts is null)
        {
            yield return Hit.Wrong(scene.PlaceOfFact("money"), ("fault", "Money passes under a charter that does not bind, and no contract or grant agreement is named for it."));
        }

        if (scene.Is("money", "pooled-fund") && !scene.Knows("section-75"))
        {
            yield return Hit.Wrong(scene.PlaceOfFact("money"), ("fault", "A fund is pooled under a charter, and no arrangement under section 75 or its equivalent is named."));
        }
    }

    private static IEnumerable<Hit> Clauses(ReviewScene scene) => scene.Passages
        .Where(passage => !passage.Binds && passage.Provision is { } id && Priced.Contains(id))
        .DistinctBy(passage => passage.Provision)
        .Select(passage => Hit.Wrong(passage.At, ("fault", $"'{scene.TitleOf(passage.Provision!)}' puts a price into a charter that does not bind.")) with
        {
            Clause = passage.Clause,
            Provision = passage.Provision,
        });

    private static IEnumerable<Hit> BeforeTheContract(ReviewScene scene)
    {
        var dates = (scene.Deal.ExistingContracts as SequenceNode)?.Items.OfType<MappingNode>()
            .Select(contract => contract["date"]).OfType<ScalarNode>()
            .Where(scalar => Scalars.TryDate(scalar.Text, out var date) && date > scene.Deal.Service.Start) ?? [];
        return dates.Select(date => Hit.Wrong(date.At, ("fault", $"The services start before the contract of {date.Text} that pays for them.")));
    }
}
