using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>Holds what the models and the guidance say to the questions, sources and models that there are.</summary>
internal static class AdviceCheck
{
    /// <summary>Checks.</summary>
    /// <param name="workspace">What was read.</param>
    /// <param name="diagnostics">Receives RC1150, RC1155 to RC1157 and RC1159.</param>
    public static void Run(Workspace workspace, DiagnosticBag diagnostics)
    {
        var data = workspace.Advice;
        if (data.Questions.IsEmpty)
        {
            return;
        }

        CheckTests(Tests(workspace), data, diagnostics);
        foreach (var test in Tests(workspace).Where(test => test.Figure is { } figure && !workspace.Law.Thresholds.ContainsKey(figure.Id)))
        {
            diagnostics.Add(AdviceDiagnostics.UnknownFigure(test.Figure!.Value.Id, test.Question.At, workspace.Law.Thresholds.Keys));
        }

        foreach (var source in Sources(workspace).Where(source => !data.Sources.ContainsKey(source.Name)))
        {
            diagnostics.Add(AdviceDiagnostics.UnknownSource(source.Name, source.At, data.Sources.Keys));
        }

        foreach (var citation in data.Sources.Values.SelectMany(source => source.Law).Where(citation => !workspace.Law.Citations.ContainsKey(citation.Name)))
        {
            diagnostics.Add(AdviceDiagnostics.UnknownCitation(citation.Name, citation.At, workspace.Law.Citations.Keys));
        }

        var models = data.Cautions.SelectMany(caution => caution.Models).Concat(data.Hybrids.SelectMany(hybrid => hybrid.Models));
        foreach (var model in models.Where(model => !workspace.Models.ContainsKey(model.Name)))
        {
            diagnostics.Add(AdviceDiagnostics.UnknownModel(model.Name, model.At, workspace.Models.Keys));
        }
    }

    private static void CheckTests(IEnumerable<AnswerTest> tests, AdviceData data, DiagnosticBag diagnostics)
    {
        var known = data.Questions.Select(question => question.Id).ToList();
        foreach (var test in tests)
        {
            if (data.Find(test.Question.Name) is not { } question)
            {
                diagnostics.Add(AdviceDiagnostics.UnknownQuestion(test.Question.Name, test.Question.At, known));
            }
            else if (question.Type is QuestionType.Words != (test.Range is null && test.Figure is null))
            {
                diagnostics.Add(AdviceDiagnostics.TestDoesNotFit(question, test.Question.At));
            }
            else
            {
                CheckWords(test, question, diagnostics);
            }
        }
    }

    private static void CheckWords(AnswerTest test, Question question, DiagnosticBag diagnostics)
    {
        foreach (var word in test.Words.Where(word => !question.Groups.Any(group => group.Words.Contains(word))))
        {
            diagnostics.Add(AdviceDiagnostics.UnknownWord(question, word, test.Question.At));
        }
    }

    private static IEnumerable<AnswerTest> Tests(Workspace workspace)
    {
        var fits = workspace.Models.Values.Select(model => model.Fit).ToList();
        return fits.SelectMany(fit => fit.Gates).SelectMany(gate => gate.When)
            .Concat(fits.SelectMany(fit => fit.Criteria).Select(criterion => criterion.Test))
            .Concat(workspace.Advice.Cautions.SelectMany(caution => caution.When))
            .Concat(workspace.Advice.InHouse.SelectMany(circumstance => circumstance.When))
            .Concat(workspace.Advice.Hybrids.SelectMany(hybrid => hybrid.When));
    }

    private static IEnumerable<NamedPlace> Sources(Workspace workspace)
    {
        var fits = workspace.Models.Values.Select(model => model.Fit).ToList();
        return fits.SelectMany(fit => fit.Gates).Select(gate => gate.Source)
            .Concat(fits.SelectMany(fit => fit.Criteria).Select(criterion => criterion.Source))
            .Concat(workspace.Advice.Cautions.Select(caution => caution.Source))
            .Concat(workspace.Advice.InHouse.Select(circumstance => circumstance.Source))
            .Concat(workspace.Advice.Hybrids.Select(hybrid => hybrid.Source));
    }
}
