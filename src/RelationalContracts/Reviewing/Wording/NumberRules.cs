using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>The first term with every extension fits the maximum term, and the dates of the service.</summary>
internal sealed class ExtensionRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4117";

    /// <inheritdoc />
    public string Sound => "The first term with every extension fits within the maximum term.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        if (reading.Draft.Workspace.Wording.Extension is not { } names || !reading.Uses(names.Longest) || Length(reading, names.First) is not { } first)
        {
            yield break;
        }

        var steps = reading.Values.Find(names.Steps) is ListValue list ? list.Items.OfType<DurationValue>().Select(item => item.Duration).ToList() : [];
        if (Length(reading, names.Longest) is { } longest && first.Days + steps.Sum(step => step.Days) > longest.Days + Slack)
        {
            yield return WordingFindings.BeyondMaximum(
                first.ToString(), ValueWords.Series([.. steps.Select(step => step.ToString())]), longest.ToString(), reading.Where(names.Longest));
        }

        if (reading.Draft.Deal.Service is { Start: { } start, End: { } end } && Math.Abs(end.DayNumber - start.DayNumber + 1 - first.Days) > Slack)
        {
            yield return WordingFindings.TermAndDates(first.ToString(), ValueWords.Date(start), ValueWords.Date(end), reading.Where(names.First));
        }
    }

    // Months and years are compared by their average length.
    private const int Slack = 3;

    private static Duration? Length(DraftReading reading, string name) => reading.Values.Find(name) is DurationValue value ? value.Duration : null;
}

/// <summary>No quorum is larger than the body.</summary>
/// <remarks>The Partnership Board's is held to the number of parties when the deal's values are read.</remarks>
internal sealed partial class QuorumRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4118";

    /// <inheritdoc />
    public string Sound => "Every quorum can be reached.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading) => Declared(reading).Concat(Drafted(reading));

    private static IEnumerable<ReviewFinding> Declared(DraftReading reading)
    {
        foreach (var names in reading.Draft.Workspace.Wording.Quorums.Where(names => reading.Uses(names.Quorum)))
        {
            if (reading.Values.Find(names.Quorum) is NumberValue quorum && reading.Values.Find(names.Members) is TableValue members && quorum.Number > members.Rows.Length)
            {
                yield return WordingFindings.QuorumTooLarge(
                    $"'{reading.Values.Declaration(names.Quorum)!.Label}'", (int)quorum.Number, members.Rows.Length, reading.Where(names.Quorum));
            }
        }
    }

    /// <summary>A quorum of so many Parties that a clause states in figures or words.</summary>
    private static IEnumerable<ReviewFinding> Drafted(DraftReading reading)
    {
        var parties = reading.Draft.Deal.Parties.Length;
        foreach (var sentence in reading.Sentences.Where(sentence => sentence.Text.Contains("quor", StringComparison.Ordinal)))
        {
            if (OfParties().Match(sentence.Text) is { Success: true } match && Count(match.Groups["count"].Value) is { } quorum && quorum > parties)
            {
                yield return WordingFindings.QuorumTooLarge($"The quorum in {sentence.Place.Words}", quorum, parties, sentence.Place.At) with
                {
                    Clause = sentence.Place.Number,
                    Provision = sentence.Place.Provision,
                };
            }
        }
    }

    private static int? Count(string words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, words.ToLowerInvariant()) is var index and >= 0 ? index + 1 : null;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    [GeneratedRegex(@"\bquor(?:um|ate)\b[^.;]{0,50}?\b(?<count>\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (?:of the )?Parties\b")]
    private static partial Regex OfParties();
}

/// <summary>No time for payment is longer than the law allows.</summary>
internal sealed partial class PaymentRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4119";

    /// <inheritdoc />
    public string Sound => "No clause allows more time for payment than the law.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var law = reading.Draft.Workspace.Law;
        if (reading.Draft.Workspace.Wording.PaymentThreshold is not { } id || Thresholds.At(law, id, reading.Draft.Deal.Date) is not { Amount: var most })
        {
            yield break;
        }

        foreach (var sentence in reading.Sentences.Where(sentence => sentence.Statements.Any(statement => statement.Force == Force.Duty)))
        {
            if (Pay().Match(sentence.Text) is { Success: true } match && Duration.TryParse(match.Groups["time"].Value, out var time) && time.Days > most + 1)
            {
                yield return WordingFindings.LatePayment(sentence.Place, time.ToString(), (int)most);
            }
        }
    }

    [GeneratedRegex(@"\b(?:must|shall) (?:also |then )?(?:pay|be paid)\b[^.;]*?\b(?:within|no later than) (?<time>\d+ (?:working )?(?:day|week|month)s?)\b|\bwithin (?<time>\d+ (?:working )?(?:day|week|month)s?) [^.;,]*?\b(?:invoice|receipt)\b[^.;]*\bmust pay\b")]
    private static partial Regex Pay();
}
