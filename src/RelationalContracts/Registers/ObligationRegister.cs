using System.Collections.Immutable;
using RelationalContracts.Registers.Duties;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Registers;

/// <summary>Every duty, prohibition and promise of a draft, with whose it is, by when, and where it stands.</summary>
internal static class ObligationRegister
{
    /// <summary>The duties in printed order, and behind them the sentences that name nobody.</summary>
    /// <param name="draft">The draft.</param>
    public static IEnumerable<Register> Of(DraftUnderReview draft)
    {
        var read = DraftReading.Of(draft).Documents.Select(DutyReader.Read).ToList();
        var dates = DutyDates.Of(draft);
        yield return new(
            "obligations",
            "Who must do what, and by when",
            ["Who", "Parties", "Kind", "What", "When it applies", "Time", "Dates", "Place", "Document", "Provision", "The sentence"],
            [.. read.SelectMany(document => document.Duties).Select(duty => Row(duty, dates))]);
        yield return new(
            "obligations-to-read",
            "Duties whose owner the draft does not name: read these in the draft",
            ["The sentence", "Why nobody is named", "Place", "Document", "Provision"],
            [.. read.SelectMany(document => document.Unowned).DistinctBy(duty => duty.Sentence).Select(Row)]);
    }

    private static ImmutableArray<string> Row(Duty duty, DutyDates dates) =>
    [
        duty.Who, Parties(duty.Actor), duty.Kind, duty.What, duty.When, Time(duty), dates.Find(duty.Sentence),
        duty.Sentence.Place.Words, duty.Sentence.Place.Document, duty.Sentence.Place.Provision, duty.Sentence.Text,
    ];

    private static ImmutableArray<string> Row(UnownedDuty duty) =>
        [duty.Sentence.Text, duty.Reason, duty.Sentence.Place.Words, duty.Sentence.Place.Document, duty.Sentence.Place.Provision];

    // "a plan for a year" says how long something lasts, and not by when it must be done.
    private static string Time(Duty duty) =>
        new[] { duty.What, duty.When }.Select(TimePhrase.First).FirstOrDefault(time => time is not null && !time.StartsWith("for ", StringComparison.OrdinalIgnoreCase)) ?? string.Empty;

    // Whichever party is concerned is not known beforehand; all alike are each of them.
    private static string Parties(Actor actor) => actor.Kind switch
    {
        ActorKind.Every => "each",
        ActorKind.Any => "whichever is concerned",
        ActorKind.Named => string.Join("; ", actor.Parties),
        _ => string.Empty,
    };
}
