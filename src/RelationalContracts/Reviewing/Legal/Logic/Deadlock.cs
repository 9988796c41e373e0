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
    public IEnumerable<Hit> Find(ReviewScene scene) =>
        (scene.Rows("decisions") ?? []).SelectMany((row, index) => OfRow(scene, row, TableRows.NameOf(row, index))).Concat(Quorum(scene));

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

    // As written: the library's own bound keeps a quorum that is too large out of the text.
    private static IEnumerable<Hit> Quorum(ReviewScene scene)
    {
        var given = scene.Deal.Values.FirstOrDefault(value => value.Key == "board_quorum");
        if (given?.Value is ScalarNode scalar && Scalars.TryDecimal(scalar.Text, out var quorum) && quorum > scene.Deal.Parties.Length)
        {
            yield return Hit.Wrong(given.KeyAt, ("fault", $"The quorum is {quorum:0}, and there are {scene.Deal.Parties.Length} parties: no meeting could decide."));
        }
    }
}
