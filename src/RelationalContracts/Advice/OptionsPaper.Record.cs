using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Papers;

namespace RelationalContracts.Advice;

/// <content>The appendices: what the assessment rests on, so that somebody else can check it.</content>
public sealed partial class OptionsPaper
{
    private void WriteAppendices(PaperBuilder paper)
    {
        paper.Appendix(_words.Section("answers").Heading, [.. Opening("answers"), AnswerTable()]);
        paper.Appendix(_words.Section("weights").Heading, [.. Opening("weights"), .. result.Options.SelectMany(WeightTable)]);
        paper.Appendix(_words.Section("sources").Heading, [.. Opening("sources"), SourceTable()]);
    }

    private IEnumerable<Block> Opening(string id) => _words.Section(id).Paragraphs.Select(text => PaperText.Paragraph(Filled(text)));

    private Table AnswerTable() => PaperText.Table(
        "Every question with its answer",
        ["No.", "Question", "Answer"],
        data.Questions.Select(question => new[] { Plain(question.Id), Plain(question.Text), AnswerCell(question) }));

    private ImmutableArray<Inline> AnswerCell(Question question) => Service.Answers.GetValueOrDefault(question.Id) is { } answer
        ? [PaperText.Value(Described(answer), $"answers.{question.Id}")]
        : Plain("left open");

    private static string Described(Answer answer) => (answer.Question.Type, answer.Number) switch
    {
        (QuestionType.Scale, Question.Least) => $"{answer.Printed}: {answer.Question.Low}",
        (QuestionType.Scale, Question.Most) => $"{answer.Printed}: {answer.Question.High}",
        _ => answer.Printed,
    };

    private IEnumerable<Block> WeightTable(ModelAdvice option)
    {
        yield return new Paragraph([new RunInHeading(option.Model.Title + ".")]);
        yield return PaperText.Table(
            $"How the score of {option.Model.Title} is made",
            ["Criterion", "Weight#", "Suits#", "Points#", "Source"],
            option.Weighed.Select(weighed => new[]
            {
                $"{weighed.Criterion.Test.Question.Name}: {weighed.Criterion.For}",
                Figure(weighed.Criterion.Weight),
                weighed.Answer is null ? "open" : weighed.Match.ToString("0%", CultureInfo.InvariantCulture),
                (weighed.Criterion.Weight * weighed.Match).ToString("0.0", CultureInfo.InvariantCulture),
                data.Sources.GetValueOrDefault(weighed.Criterion.Source.Name)?.Name ?? weighed.Criterion.Source.Name,
            }));
    }

    private Table SourceTable() => PaperText.Table(
        "The sources named in this paper",
        ["Named as", "Source"],
        UsedSources().Distinct().Select(id => data.Sources.GetValueOrDefault(id)).OfType<AdviceSource>()
            .OrderBy(source => source.Name, StringComparer.OrdinalIgnoreCase)
            .Select(source => new[] { source.Name, source.Full }));

    private IEnumerable<string> UsedSources() => result.Options.SelectMany(option => option.Weighed).Select(weighed => weighed.Criterion.Source)
        .Concat(result.Models.Select(model => model.Blocked?.Source).OfType<NamedPlace>())
        .Concat(result.InHouse.Select(finding => finding.Circumstance.Source))
        .Concat(result.Hybrids.Select(hybrid => hybrid.Source))
        .Concat(result.Cautions.Select(caution => caution.Source))
        .Select(source => source.Name);

    private static ImmutableArray<Inline> Plain(string text) => [PaperText.Of(text)];
}
