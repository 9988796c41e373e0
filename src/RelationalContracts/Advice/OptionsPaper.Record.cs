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
        paper.Appendix(_words.Section("made-with").Heading, [.. Opening("made-with"), .. MadeWith()]);
    }

    private IEnumerable<Block> Opening(string id) => _words.Section(id).Paragraphs.Select(text => PaperText.Paragraph(Filled(text)));

    private Table AnswerTable() => PaperText.Table(
        "Every question with its answer",
        ["No.", "Question", "Answer"],
        Data.Questions.Select(question => new[] { Plain(question.Id), Plain(Asked(question)), AnswerCell(question) }));

    private ImmutableArray<Inline> AnswerCell(Question question) => Service.Answers.GetValueOrDefault(question.Id) is { } answer
        ? [PaperText.Value(answer.Printed, $"answers.{question.Id}")]
        : Plain("left open");

    // What the ends of a scale mean belongs to the question, so that "2 of 5" can be read years later.
    private static string Asked(Question question) => question.Type is QuestionType.Scale
        ? $"{question.Text} ({Question.Least}: {question.Low}; {Question.Most}: {question.High})"
        : question.Text;

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
                Data.Sources.GetValueOrDefault(weighed.Criterion.Source.Name)?.Name ?? weighed.Criterion.Source.Name,
            }));
    }

    private Table SourceTable() => PaperText.Table(
        "The sources named in this paper",
        ["Named as", "Source"],
        UsedSources().Distinct().Select(id => Data.Sources.GetValueOrDefault(id)).OfType<AdviceSource>()
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
