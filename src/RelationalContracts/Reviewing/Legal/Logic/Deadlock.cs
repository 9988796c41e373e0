using System.Collections.Immutable;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-26: decisions that need everyone, without a way out; rows without a rule; a quorum that cannot be met.</summary>
internal sealed class Deadlock : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Rows("decisions") is { } rows
        ? rows.SelectMany((row, index) => OfRow(scene, row, TableRows.NameOf(row, index))).Concat(Quorum(scene))
        : Quorum(scene).Prepend(scene.OpenTable("decisions"));

    private static IEnumerable<Hit> OfRow(ReviewScene scene, ImmutableDictionary<string, Value> row, string name)
    {
        if (!row.ContainsKey("rule"))
        {
            yield return Hit.Wrong(scene.PlaceOfValue("decisions"), ("fault", $"The decision {name} has no rule by which it is taken."));
        }
        else if (TableRows.Is(row, "rule", "unanimous") && !scene.Has("deadlock"))
        {
            var isGrave = Phrases.Has(TableRows.Text(row, "topic"), scene.List("grave-topics"));
            yield return Hit.Wrong(scene.PlaceOfValue("decisions"), ("fault", $"The decision {name} needs everyone, and nothing says what happens if you do not agree.")) with
            {
                Gravity = isGrave ? Gravity.Block : null,
            };
        }
    }

    private static readonly PhraseList NotCounted = ["not counted towards the quorum", "does not count towards the quorum", "not part of the quorum"];
    private static readonly PhraseList SecondMeeting = ["are a quorum", "are then a quorum", "is then quorate", "whoever attends"];

    // As written: the library's own bound keeps a quorum that is too large out of the text.
    private static IEnumerable<Hit> Quorum(ReviewScene scene)
    {
        var given = scene.Deal.Values.FirstOrDefault(value => value.Key == "board_quorum");
        if (given?.Value is ScalarNode scalar && Scalars.TryDecimal(scalar.Text, out var quorum) && Unreachable(scene, quorum) is { } fault)
        {
            yield return Hit.Wrong(given.KeyAt, ("fault", fault));
        }
    }

    private static string? Unreachable(ReviewScene scene, decimal quorum)
    {
        var parties = scene.Deal.Parties.Length;
        if (quorum > parties)
        {
            return $"The quorum is {quorum:0}, and there are {parties} parties: no meeting could decide.";
        }

        var board = string.Join(' ', scene.PassagesOf("partnership-board").Select(passage => passage.Text));
        return quorum == parties && Phrases.Has(board, NotCounted) && !Phrases.Has(board, SecondMeeting)
            ? $"The quorum is all {parties} parties, and a party with an interest is not counted: no meeting could decide on its payment, performance, extension or exclusion."
            : null;
    }
}
