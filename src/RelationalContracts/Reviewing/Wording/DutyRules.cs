using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>A duty to do something says who does it.</summary>
/// <remarks>
/// What a thing must be like ("the notice must be in writing") is no duty of anybody's; what must be done to it ("records must
/// be kept") is, and the passive then hides whose.
/// </remarks>
internal sealed class ActorRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4115";

    /// <inheritdoc />
    public string Sound => "Every duty says who has it.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var acts = reading.Draft.Workspace.Wording.PassiveActs;
        foreach (var sentence in reading.Documents.Where(document => !document.Template.IsCharter).SelectMany(document => document.Sentences))
        {
            foreach (var duty in sentence.Statements.Where(statement => statement is { Force: Force.Duty, Actor.Kind: ActorKind.Nobody }))
            {
                if (acts.FirstOrDefault(act => IsDone(duty.Action, act)) is { } act)
                {
                    yield return WordingFindings.NobodyActs(sentence.Place, duty.Subject, act);
                }
            }
        }
    }

    private static bool IsDone(string action, string act)
    {
        var at = action.IndexOf(act, StringComparison.Ordinal);
        return at > 0 && at < 20 && (at + act.Length == action.Length || !char.IsLetter(action[at + act.Length])) && action[at - 1] == ' ';
    }
}

/// <summary>A duty to do something on an occasion says by when.</summary>
/// <remarks>Standing duties ("must act in good faith", "must keep a register") need no time.</remarks>
internal sealed class TimeRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4116";

    /// <inheritdoc />
    public string Sound => "Every duty that is done on an occasion says by when.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var acts = reading.Draft.Workspace.Wording.TimedActs.ToHashSet(StringComparer.Ordinal);
        foreach (var document in reading.Documents.Where(document => !document.Template.IsCharter))
        {
            foreach (var (sentence, index) in document.Sentences.Select((sentence, index) => (sentence, index)))
            {
                if (!sentence.IsValue && sentence.Statements.FirstOrDefault(statement => IsTimed(statement, acts)) is { } duty && !TimeWords.SayWhen(sentence.Text) && !TimedAround(document, index))
                {
                    yield return WordingFindings.NoTime(sentence.Place, duty.Verb, WordingText.FirstWords(duty.Action));
                }
            }
        }
    }

    private static bool IsTimed(Statement statement, HashSet<string> acts) =>
        statement is { Force: Force.Duty, Actor.CanAct: true } && acts.Contains(WordingText.FirstWord(statement.Action));

    /// <summary>Another sentence of the same paragraph may give the time: "It must reply. It has 10 working days for that."</summary>
    private static bool TimedAround(ReadDocument document, int index) => Along(document, index, -1).Concat(Along(document, index, 1)).Any(sentence => TimeWords.SayByWhen(sentence.Text));

    private static IEnumerable<Sentence> Along(ReadDocument document, int index, int step)
    {
        for (var other = index + step; other >= 0 && other < document.Sentences.Length && document.Sentences[other].Place == document.Sentences[index].Place; other += step)
        {
            yield return document.Sentences[other];
        }
    }
}
