using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>Reads what speaks for and against a model.</summary>
internal static class ModelFitReader
{
    /// <summary>Reads the key <c>fit</c>.</summary>
    /// <param name="keys">The model's keys.</param>
    public static ModelFit Read(MappingReader keys)
    {
        if (keys.Mapping("fit", "'fit'") is not { } fit)
        {
            return ModelFit.None;
        }

        var read = new ModelFit(
            [.. fit.Each("gates", "A gate", Gate)],
            [.. fit.Each("criteria", "A criterion", Criterion)]);
        fit.Done();
        return read;
    }

    /// <summary>Reads the answers under <c>when</c>, of which all must hold.</summary>
    public static ImmutableArray<AnswerTest> When(MappingReader keys) =>
    [
        .. keys.Entries("when")
            .Select(entry => Test(new NamedPlace(entry.Key, entry.KeyAt), entry.Value, null, keys.Diagnostics))
            .OfType<AnswerTest>(),
    ];

    private static FitGate? Gate(MappingReader keys)
    {
        var when = When(keys);
        var (reason, source, mitigated) = (keys.RequiredLine("reason"), Source(keys), keys.Name("mitigated-by", NameKind.Free));
        return reason is null || source is null || when.IsEmpty ? null : new FitGate(when, reason, source.Value, mitigated);
    }

    private static FitCriterion? Criterion(MappingReader keys)
    {
        var (question, suits, fails) = (keys.Name("question", NameKind.Free), keys.Node("suits"), keys.Scalar("fails-at"));
        keys.Require("question");
        keys.Require("suits");
        var (weight, pro, con, source) = (keys.Integer("weight", least: 1), keys.RequiredLine("for"), keys.RequiredLine("against"), Source(keys));
        decimal? end = fails is null ? null : Scalars.Decimal(fails, "fails-at", keys.Diagnostics);
        if (question is null || suits is null || pro is null || con is null || source is null)
        {
            return null;
        }

        return Test(question.Value, suits, end, keys.Diagnostics) is { } test ? new FitCriterion(weight ?? 1, test, pro, con, source.Value) : null;
    }

    /// <summary>Reads the id of a source, which must be there.</summary>
    public static NamedPlace? Source(MappingReader keys)
    {
        keys.Require("source");
        return keys.Name("source", NameKind.Id);
    }

    private static AnswerTest? Test(NamedPlace question, SourceNode suits, decimal? failsAt, DiagnosticBag diagnostics)
    {
        switch (suits)
        {
            case ScalarNode scalar when AnswerRange.Read(scalar.Text) is { } range:
                return new AnswerTest(question, range, [], failsAt);
            case ScalarNode scalar when LegalFigure.Read(scalar.Text) is { } figure:
                return new AnswerTest(question, null, [], failsAt) { Figure = figure };
            case SequenceNode words when words.Items.All(item => item is ScalarNode):
                return new AnswerTest(question, null, [.. words.Items.OfType<ScalarNode>().Select(word => word.Text)], null);
            default:
                diagnostics.Add(AdviceDiagnostics.NotATest(suits.At));
                return null;
        }
    }
}
