using RelationalContracts.Deals;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-10: each public body keeps its statutory functions, its budget and people's safety to itself.</summary>
/// <remarks>A general list in the text that covers every party is as good as a row for each.</remarks>
internal sealed class ReservedMatters : ILegalLogic
{
    private const string Provision = "reserved-matters";

    private static readonly (string Name, PhraseList Phrases)[] Matters =
    [
        ("its functions in law", ["duties, powers", "duties and use its powers", "statutory", "functions", "duties and powers in law"]),
        ("its budget", ["budget", "budgets"]),
        ("decisions to protect people from harm", ["harm", "safeguarding", "safety", "protect"]),
    ];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var general = string.Join(' ', scene.PassagesOf(Provision).Where(passage => !passage.IsTable).Select(passage => passage.Text));
        foreach (var party in PublicBodies.Of(scene.Deal))
        {
            var said = $"{general} {OwnRows(scene, party)}";
            var missing = Matters.Where(matter => !Phrases.Has(said, matter.Phrases)).Select(matter => matter.Name).ToList();
            if (missing.Count > 0)
            {
                yield return Hit.Wrong(scene.PlaceOfValue("reserved"), ("missing", ValueWords.Series(missing)), ("party", party.Short));
            }
        }
    }

    private static string OwnRows(ReviewScene scene, Party party) => !scene.Has(Provision) ? string.Empty : string.Join(
        ' ', (scene.Rows("reserved") ?? []).Where(row => TableRows.Text(row, "party") == party.Short).Select(row => TableRows.Text(row, "matter")));
}
