using System.Collections.Immutable;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Registers.Duties;

/// <summary>Reads the duties of a document, each with the words for whose it is.</summary>
/// <remarks>
/// A register is read without the contract beside it, so "it" and "they" are given the name of whoever they mean. Where that is not certain,
/// or where the sentence does not say who acts, there is no duty of anybody's: the sentence is listed apart, with the reason.
/// </remarks>
internal sealed class DutyReader
{
    private const string ByNobody = "It says what must be done, and not by whom.";
    private const string OfThing = "It says what a paper or an arrangement must be like, and not who sees to it.";
    private const string Uncertain = "Whom the words mean has to be read in the clause.";

    private readonly ReadDocument _document;
    private readonly ActorReader _actors;
    private readonly ActorPhraseReader _phrases;
    private readonly SpokenOf _spoken;
    private readonly ImmutableArray<Duty>.Builder _duties = ImmutableArray.CreateBuilder<Duty>();
    private readonly ImmutableArray<UnownedDuty>.Builder _unowned = ImmutableArray.CreateBuilder<UnownedDuty>();
    private string _clause = string.Empty;

    private DutyReader(ReadDocument document)
    {
        _document = document;
        _actors = new ActorReader(document.Cast);
        _phrases = new ActorPhraseReader(_actors);
        _spoken = new SpokenOf(_phrases);
    }

    /// <summary>Reads.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The duties, and those that name nobody, in printed order.</returns>
    public static (ImmutableArray<Duty> Duties, ImmutableArray<UnownedDuty> Unowned) Read(ReadDocument document)
    {
        var reader = new DutyReader(document);
        foreach (var sentence in document.Sentences.Where(sentence => sentence.Kind is SentenceKind.Full or SentenceKind.Item))
        {
            reader.Read(sentence);
        }

        return (reader._duties.ToImmutable(), reader._unowned.ToImmutable());
    }

    private void Read(Sentence sentence)
    {
        BeginClause(sentence.Place.Provision);
        var subjects = Subjects(sentence);
        for (var index = 0; index < subjects.Count; index++)
        {
            if (KindOf(sentence.Statements[index], subjects[index].Words) is { } kind)
            {
                Add(sentence, index, kind, subjects);
            }
        }

        if (subjects.Find(subject => subject.Who is not null) is { } about)
        {
            _spoken.Remember(about.Who!);
        }
        else
        {
            _spoken.RememberFirstIn(sentence.Text);
        }
    }

    private void BeginClause(string provision)
    {
        if (_clause != provision)
        {
            _spoken.Clear();
            _clause = provision;
        }
    }

    private void Add(Sentence sentence, int index, string kind, List<Subject> subjects)
    {
        var subject = subjects[index];
        var action = Action(sentence, index, subjects);
        if (subject.Who is { } who && !subject.IsDoneTo && action.Length > 0)
        {
            var what = subject.IsAgent ? $"see to this: {Values.PhraseStart.Small(subject.Words)} {sentence.Statements[index].Verb} {action}" : action;
            _duties.Add(new Duty(who, subject.Actor, kind, DutyWords.When(sentence, index, subject.Words), what, sentence));
        }
        else if (subject.Reason is { } reason)
        {
            _unowned.Add(new UnownedDuty(reason, sentence));
        }
    }

    // "answer with what will change, or why nothing will": the second verb belongs to what the first asks for.
    private string Action(Sentence sentence, int index, List<Subject> subjects)
    {
        var next = Enumerable.Range(index + 1, subjects.Count - index - 1)
            .Where(later => subjects[later].Who is not null || (KindOf(sentence.Statements[later], subjects[later].Words) is not null && subjects[later].Reason is not null))
            .Select(later => (int?)later).FirstOrDefault();
        return DutyWords.Action(sentence, index, next, next is { } found ? subjects[found].Words : string.Empty);
    }

    /// <summary>Whose each statement of a sentence is.</summary>
    private List<Subject> Subjects(Sentence sentence)
    {
        var subjects = new List<Subject>();
        foreach (var (statement, index) in sentence.Statements.Select((statement, index) => (statement, index)))
        {
            var before = subjects.LastOrDefault();
            var subject = statement.Subject.Length == 0 && before is not null ? before with { Words = string.Empty } : SubjectOf(sentence, index, before);
            subjects.Add(Judged(subject, statement));
        }

        return subjects;
    }

    private Subject SubjectOf(Sentence sentence, int index, Subject? before)
    {
        var statement = sentence.Statements[index];
        var phrase = Whole(_phrases.Read(statement.Subject), sentence, index);
        return phrase.Kind switch
        {
            PhraseKind.Actor when DutyWords.IsDescription(sentence, index, phrase.Words) => new Subject(phrase.Words, null, statement.Actor) { Reason = DutyWords.IsRelative(sentence, index) ? Uncertain : null },
            PhraseKind.Actor => new Subject(phrase.Words, SpokenOf.Row(phrase.Words), _actors.Read(phrase.Words) ?? statement.Actor),
            PhraseKind.Pointer => Pointed(phrase, sentence, index, before),
            PhraseKind.Description => new Subject(phrase.Words, null, statement.Actor),
            _ => new Subject(statement.Subject, Agent(statement), statement.Actor) { IsAgent = true, Reason = statement.Actor.Kind is ActorKind.Thing ? OfThing : Uncertain },
        };
    }

    // "the people who run the Services for each Party": the last name before a verb need not be its subject.
    private ActorPhrase Whole(ActorPhrase phrase, Sentence sentence, int index) =>
        phrase.Kind is PhraseKind.Actor && DutyWords.IsDescription(sentence, index, phrase.Words)
        && _phrases.Read(DutyWords.Before(sentence, index)) is { Kind: PhraseKind.Actor } whole && !DutyWords.IsDescription(sentence, index, whole.Words) ? whole : phrase;

    private Subject Pointed(ActorPhrase phrase, Sentence sentence, int index, Subject? before)
    {
        var (statement, when) = (sentence.Statements[index], DutyWords.When(sentence, index, phrase.Words));
        if (before is null && DutyWords.SuitsThing(statement.Action))
        {
            return new Subject(phrase.Words, null, statement.Actor) { Reason = OfThing };
        }

        var who = before?.Who is { } last ? _spoken.FindAfter(phrase.Words, DutyWords.Before(sentence, index), when, last) : _spoken.Find(phrase.Words, when, sentence.Kind is SentenceKind.Item);
        return new Subject(phrase.Words, who, who is null ? statement.Actor : _actors.Read(who) ?? statement.Actor) { Reason = Uncertain };
    }

    private string? Agent(Statement statement) =>
        statement.Actor.CanAct && SentenceParser.AgentIn(statement.Action) is { } agent && _phrases.First(agent) is { } who ? SpokenOf.Row(who) : null;

    /// <summary>A subject of a verb in the passive is whom or what it is done to.</summary>
    private static Subject Judged(Subject subject, Statement statement) =>
        (SentenceParser.IsPassive(statement.Action) || DutyWords.IsEnjoyed(statement.Action)) && !subject.IsAgent && subject.Who is not null
            ? subject with { IsDoneTo = true, Reason = ByNobody }
            : statement.Actor.Kind is ActorKind.Nobody ? subject with { Reason = ByNobody } : subject with { IsDoneTo = false };

    /// <summary>The kind of a duty; null for powers and aims, and in a contract for "will", which there only foretells.</summary>
    private string? KindOf(Statement statement, string subject) => statement.Force switch
    {
        Force.Duty => "must",
        Force.Prohibition => "must not",
        Force.Promise when !_document.Template.IsCharter => null,
        Force.Promise when statement.Verb.EndsWith("not", StringComparison.Ordinal) || SpokenOf.IsNegative(subject) => "will not",
        Force.Promise => "will",
        _ => null,
    };

    /// <summary>Whose a statement is.</summary>
    /// <param name="Words">The words as they stand; empty where it shares the subject before it.</param>
    /// <param name="Who">The words for a register; null where nobody is named.</param>
    /// <param name="Actor">Whom they mean.</param>
    private sealed record Subject(string Words, string? Who, Actor Actor)
    {
        /// <summary>Whether it is somebody named behind the verb: "signed by the Commissioner".</summary>
        public bool IsAgent { get; init; }

        /// <summary>Whether it is whom something is done to.</summary>
        public bool IsDoneTo { get; init; }

        /// <summary>Why nobody is named; null for words that only describe.</summary>
        public string? Reason { get; init; }
    }
}
