using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Advice;

public sealed class ModelFitTests
{
    [Fact]
    public void Every_model_weighs_at_least_six_things_and_its_weights_sum_to_a_hundred() =>
        Services.Workspace.Models.Values
            .Where(model => model.Fit.Criteria.Length < 6 || model.Fit.Criteria.Sum(criterion => criterion.Weight) != 100)
            .Select(model => model.Id).Should().BeEmpty();

    [Fact]
    public void Every_reason_is_a_sentence_and_no_model_weighs_a_question_twice()
    {
        var criteria = Services.Workspace.Models.Values.SelectMany(model => model.Fit.Criteria, (model, criterion) => (model.Id, Criterion: criterion)).ToList();

        criteria.SelectMany(one => new[] { one.Criterion.For, one.Criterion.Against }).Should().OnlyContain(text => text.EndsWith('.') && char.IsUpper(text[0]));
        criteria.Select(one => $"{one.Id} {one.Criterion.Test.Question.Name}").Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_source_is_used_and_every_question_has_help_and_an_example()
    {
        var data = Services.Workspace.Advice;
        var files = string.Concat(ShippedFiles.Under("templates/models").Concat(ShippedFiles.Under("templates/advice"))
            .Where(file => !file.Path.EndsWith("sources.yaml", StringComparison.Ordinal)).Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)));

        data.Sources.Keys.Where(source => !files.Contains($"source: {source}\n", StringComparison.Ordinal)).Should().BeEmpty();
        data.Questions.Should().OnlyContain(question => question.Help.Length > 0 && question.Example.Length > 0);
        data.Questions.Select(question => question.Id).Should().Equal(Enumerable.Range(1, 24).Select(number => $"Q{number}"));
    }
}
