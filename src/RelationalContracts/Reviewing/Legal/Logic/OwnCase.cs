using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-12: a provider has a vote on its own payment, performance, extension or exclusion, or on a future procurement.</summary>
/// <remarks>A row may say that the provider steps back, and so may the text for all rows; either is enough.</remarks>
internal sealed class OwnCase : ILegalLogic
{
    private static readonly PhraseList StepsBack = ["recus*", "step back", "steps back", "does not vote", "must not vote", "without the", "save the", "except the", "other than the"];
    private static readonly PhraseList Everyone = ["every Party", "each Party", "all Parties", "all members", "every member", "the Parties", "the providers", "every provider", "each provider", "all providers"];

    private static readonly Topic[] Topics =
    [
        new("own-payment-topics", "its own payment", "vote-on-own-case", null),
        new("own-performance-topics", "its own performance", "vote-on-own-case", null),
        new("own-extension-topics", "its own extension", "vote-on-own-case", null),
        new("own-exclusion-topics", "its own exclusion", "vote-on-own-case", null),
        new("procurement-topics", "a future procurement", "procurement-wall", Gravity.Block),
    ];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var text = scene.Passages.Where(passage => passage.Binds && !passage.IsTable).ToList();
        var open = Topics.Where(topic => !text.Any(passage => Phrases.Has(passage.Text, scene.List(topic.SettledBy)))).ToList();
        return Unfilled(scene).Concat(Rows(scene).SelectMany(row => open.Where(topic => Phrases.Has(row.Subject, scene.List(topic.Words))).SelectMany(topic => Voters(scene, row, topic))));
    }

    private static IEnumerable<Hit> Unfilled(ReviewScene scene) =>
        new[] { ("decision-matrix", "decisions"), ("weighted-voting", "weighted_votes") }
            .Where(pair => scene.Has(pair.Item1) && scene.Rows(pair.Item2) is null)
            .Select(pair => scene.OpenTable(pair.Item2));

    private static IEnumerable<Hit> Voters(ReviewScene scene, Row row, Topic topic)
    {
        if (Phrases.Has(row.Voters, StepsBack))
        {
            return [];
        }

        return PublicBodies.Providers(scene.Deal)
            .Where(party => Phrases.Has(row.Voters, Everyone) || Phrases.Find(row.Voters, party.Short) >= 0)
            .Take(1)
            .Select(party => Hit.Wrong(scene.PlaceOfValue(row.Table), ("party", party.Short), ("topic", $"{topic.Name} ('{row.Subject}')")) with { Gravity = topic.Gravity });
    }

    private static IEnumerable<Row> Rows(ReviewScene scene)
    {
        var decisions = (scene.Rows("decisions") ?? [])
            .Where(row => scene.Has("decision-matrix") && !TableRows.Is(row, "rule", "consult") && !TableRows.Is(row, "rule", "inform"))
            .Select(row => new Row("decisions", TableRows.Text(row, "topic"), $"{TableRows.Text(row, "who")} {TableRows.Text(row, "limit")}"));
        var votes = (scene.Rows("weighted_votes") ?? [])
            .Where(row => scene.Has("weighted-voting") && TableRows.Number(row, "votes") > 0)
            .Select(row => new Row("weighted_votes", TableRows.Text(row, "topic"), TableRows.Text(row, "party")));
        return decisions.Concat(votes);
    }

    private sealed record Row(string Table, string Subject, string Voters);

    private sealed record Topic(string Words, string Name, string SettledBy, Gravity? Gravity);
}
