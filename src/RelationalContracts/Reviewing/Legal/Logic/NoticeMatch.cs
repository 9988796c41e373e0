using System.Collections.Immutable;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-04: each planned change that rests on the notice must stand in the notice, in its own words and with its limit.</summary>
/// <remarks>
/// The notice's text is compared as soon as the deal holds it, and not only at execution: a difference found while the notice can still
/// be corrected costs nothing. A notice that is out and that nobody has copied in leaves the question open.
/// </remarks>
internal sealed class NoticeMatch : ILegalLogic
{
    private static readonly PhraseList ExtensionWords = ["exten*", "lengthen*", "option to renew", "renewal", "renewals"];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var planned = PlannedIn(scene);
        return planned.Count == 0 && !RestsOnExtension(scene)
            ? []
            : planned.Where(WantsLimit).Select(change => WithoutLimit(scene, change)).Concat(WithNotice(scene, planned));
    }

    private static List<Planned> PlannedIn(ReviewScene scene) => !scene.Has("modification-envelope") ? [] :
    [
        .. (scene.Rows("envelope") ?? [])
            .Select((row, index) => (row, name: TableRows.NameOf(row, index)))
            .Where(pair => TableRows.Is(pair.row, "ground", "provided-for") || TableRows.Is(pair.row, "ground", "known-risk"))
            .Select(pair => new Planned(pair.name, TableRows.Text(pair.row, "notice_wording"), pair.row)),
    ];

    // A wording without the limit leaves the market guessing: the possibility is then not provided for without ambiguity.
    private static bool WantsLimit(Planned change) =>
        change.Wording.Length > 0 && change.Limits.Any() && !change.Limits.Any(limit => NoticeText.Names(limit, change.Wording));

    private static Hit WithoutLimit(ReviewScene scene, Planned change) => Fault(
        scene, "envelope", $"The notice wording of the planned change {change.Name} does not state its limit, {change.Limit:0.##} {change.Unit}.");

    private static IEnumerable<Hit> WithNotice(ReviewScene scene, List<Planned> planned)
    {
        if (NoticeText.Of(scene.Deal) is { } notice)
        {
            return planned.SelectMany(change => Differences(scene, change, notice)).Concat(Extension(scene, notice));
        }

        return scene.Is("notice-published") || !scene.Deal.Notices.IsEmpty
            ? [Hit.Unknown(scene.Deal.PlaceOf("notices"), "what the published notice says (its 'text' under 'notices')")]
            : [];
    }

    private static IEnumerable<Hit> Differences(ReviewScene scene, Planned change, NoticeText notice)
    {
        if (change.Wording.Length > 0 && !notice.Says(change.Wording))
        {
            var limit = change.Limits.Any() && !change.Limits.Any(notice.States) ? $", nor its limit of {change.Limit:0.##} {change.Unit}" : string.Empty;
            yield return Fault(scene, "envelope", $"{notice.Name} does not have the wording of the planned change {change.Name}{limit}.");
        }
    }

    // An extension is a change too, which the contract and the notice must both provide for.
    private static bool RestsOnExtension(ReviewScene scene) => scene.Has("extension") && scene.Draft.Composed.Composition.Regime.Id == "full";

    private static IEnumerable<Hit> Extension(ReviewScene scene, NoticeText notice)
    {
        if (RestsOnExtension(scene) && !ExtensionWords.Any(notice.Says))
        {
            yield return Fault(scene, "extension_periods", $"The contract may be extended, and {notice.Name[..1].ToLowerInvariant()}{notice.Name[1..]} does not say so.");
        }
    }

    private static Hit Fault(ReviewScene scene, string variable, string fault) => Hit.Wrong(scene.PlaceOfValue(variable), ("fault", fault));

    private sealed record Planned(string Name, string Wording, ImmutableDictionary<string, Value> Row)
    {
        public decimal? Limit => TableRows.Number(Row, "limit");

        // Twelve months may be told as a year.
        public IEnumerable<decimal> Limits => (Limit, Unit) switch
        {
            (null, _) or (_, "") => [],
            ({ } months, "months") when months % 12 == 0 => [months, months / 12],
            ({ } limit, _) => [limit],
        };

        public string Unit => TableRows.Is(Row, "unit", "other") ? string.Empty : TableRows.Text(Row, "unit");
    }
}
