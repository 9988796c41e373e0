using System.Collections.Immutable;

namespace RelationalContracts.Scenarios;

/// <summary>What a draft says about a scenario, and where it is silent.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Answers">The clauses that answer, by question and then in printed order.</param>
/// <param name="Silences">The provisions that would answer and are not in the draft, by question.</param>
public sealed record ScenarioAnswers(Scenario Scenario, ImmutableArray<ClauseAnswer> Answers, ImmutableArray<Silence> Silences)
{
    /// <summary>The questions in order, with the one for what no other takes where it is needed.</summary>
    public IEnumerable<ScenarioQuestion> Questions =>
        Scenario.Questions.Concat(Answers.Select(answer => answer.Question).Concat(Silences.Select(silence => silence.Question))).Distinct();

    /// <summary>Whether any clause answers a question.</summary>
    /// <param name="question">The question.</param>
    public bool IsAnswered(ScenarioQuestion question) => Answers.Any(answer => answer.Question.Equals(question));
}

/// <summary>A clause that answers a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Provision">The provision it was made from.</param>
/// <param name="Heading">The clause's heading.</param>
/// <param name="Document">The id of the document that it stands in.</param>
/// <param name="Clause">Its printed number.</param>
/// <param name="Paragraphs">Its paragraphs, those of its schedules among them.</param>
public sealed record ClauseAnswer(
    ScenarioQuestion Question, string Provision, string Heading, string Document, string Clause, ImmutableArray<AnswerParagraph> Paragraphs)
{
    /// <summary>Its words.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => $"{paragraph.Number} {paragraph.Text}"));

    /// <summary>Who decides: the first paragraph that says so; null where none does in words that can be read for certain.</summary>
    public string? Decider => Paragraphs.Select(paragraph => paragraph.Decider).FirstOrDefault(decider => decider is not null);

    /// <summary>By when: the time beside a decider, where a decider is named; else the first time limit of the clause. Null for none.</summary>
    public string? Within => Decider is null
        ? TimePhrase.First(Text)
        : Paragraphs.FirstOrDefault(paragraph => paragraph is { Decider: not null, Within: not null })?.Within;
}

/// <summary>A paragraph of a clause that answers.</summary>
/// <param name="Number">Its printed number: "7.2", or "paragraph 1 of Schedule 3".</param>
/// <param name="Text">Its words, those of its points among them.</param>
/// <param name="Decider">Who decides, as its words say; null where they do not.</param>
/// <param name="Within">The time in the sentence that names the decider; where none is named, the first time that it states. Null for none.</param>
public sealed record AnswerParagraph(string Number, string Text, string? Decider, string? Within);

/// <summary>A provision that would answer a question and is not in the draft.</summary>
/// <param name="Question">The question.</param>
/// <param name="Provision">The provision's id; null where the library has none at all.</param>
/// <param name="Title">Its title.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Why">Why it is not in.</param>
/// <param name="IsWholeQuestion">Whether nothing else in the draft answers the question.</param>
public sealed record Silence(ScenarioQuestion Question, string? Provision, string Title, string Purpose, string Why, bool IsWholeQuestion);
