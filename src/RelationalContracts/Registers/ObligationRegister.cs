using System.Collections.Immutable;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Registers;

/// <summary>Every duty, prohibition and promise of a draft, with whose it is, by when, and where it stands.</summary>
internal static class ObligationRegister
{
    /// <summary>The register, in printed order.</summary>
    /// <param name="draft">The draft.</param>
    public static Register Of(DraftUnderReview draft) => new(
        "obligations",
        "Who must do what, and by when",
        ["Who", "Parties", "Kind", "What", "Time in the sentence", "Place", "Document", "Provision"],
        [.. DraftReading.Of(draft).Sentences.SelectMany(Rows)]);

    private static IEnumerable<ImmutableArray<string>> Rows(Sentence sentence)
    {
        foreach (var statement in sentence.Statements.Where(statement => KindOf(statement.Force) is not null && statement.Actor.CanAct))
        {
            yield return
            [
                Who(statement), Parties(statement.Actor), KindOf(statement.Force)!, statement.Action.TrimEnd('.', ';', ','),
                TimePhrase.First(sentence.Text) ?? string.Empty, sentence.Place.Words, sentence.Place.Document, sentence.Place.Provision,
            ];
        }
    }

    private static string Who(Statement statement) => statement.Subject.Length > 0 ? statement.Subject : "the same as before";

    // Whichever party is concerned is not known beforehand; all alike are each of them.
    private static string Parties(Actor actor) => actor.Kind switch
    {
        ActorKind.Every => "each",
        ActorKind.Any => "whichever is concerned",
        ActorKind.Named => string.Join("; ", actor.Parties),
        _ => string.Empty,
    };

    private static string? KindOf(Force force) => force switch
    {
        Force.Duty => "must",
        Force.Prohibition => "must not",
        Force.Promise => "will",
        _ => null,
    };
}
