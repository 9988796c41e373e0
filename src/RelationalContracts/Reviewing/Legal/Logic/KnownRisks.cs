using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-06: a planned change rests on a known risk, which the contract and the notice must then name as such.</summary>
internal sealed class KnownRisks : ILegalLogic
{
    private const string Check = "CK-06";

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => (scene.Rows("envelope"), scene.Has("known-risks")) switch
    {
        (null, _) => [scene.OpenTable("envelope")],
        ({ } rows, _) when !rows.Any(row => TableRows.Is(row, "ground", "known-risk")) => [],
        (_, false) => [Hit.Wrong(scene.PlaceOfValue("envelope"), ("fault", $"A planned change rests on a known risk, and '{scene.TitleOf("known-risks")}' is not in the draft."))],
        _ when scene.Rows("known_risks") is null => [scene.OpenTable("known_risks")],
        _ => [.. Incomplete(scene), .. Untold(scene), .. Unasked(scene)],
    };

    private static IEnumerable<Hit> Incomplete(ReviewScene scene)
    {
        foreach (var (row, index) in (scene.Rows("known_risks") ?? []).Select((row, index) => (row, index)))
        {
            foreach (var (column, text) in new[] { ("notice_ref", "where the notice names it"), ("not_addressed", "why the contract as awarded could not deal with it") })
            {
                if (TableRows.Text(row, column).Length == 0)
                {
                    yield return Hit.Wrong(scene.PlaceOfValue("known_risks"), ("fault", $"The known risk {TableRows.NameOf(row, index)} does not say {text}."));
                }
            }
        }
    }

    private static IEnumerable<Hit> Untold(ReviewScene scene) => NoticeText.Of(scene.Deal) is not { } notice ? [] : (scene.Rows("known_risks") ?? [])
        .Select(row => TableRows.Text(row, "risk"))
        .Where(risk => risk.Length > 0 && !notice.Says(risk))
        .Select(risk => Hit.Wrong(scene.PlaceOfValue("known_risks"), ("fault", $"{notice.Name} does not name the known risk '{risk}'.")));

    private static IEnumerable<Hit> Unasked(ReviewScene scene) => NoticeText.Of(scene.Deal) is { } notice && scene.List("known-risk-modification").Any(notice.Says) ? [] : scene.Decisions.AnswerTo(Check)?.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase) switch
    {
        null => [Hit.Unknown(scene.Deal.PlaceOf("answers"), $"whether the notice mentions that the contract may be changed for a known risk (answers, {Check})")],
        false => [Hit.Wrong(scene.Deal.At, ("fault", "The notice does not mention that the contract may be changed for a known risk."))],
        true => [],
    };
}
