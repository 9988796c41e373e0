using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>Compares the partnership models for a service: hard gates first, then scores, then what would change the result.</summary>
/// <remarks>
/// Weights and reasons are data of the models, not code. A question left open counts a half for every criterion that asks it, so
/// that leaving it open neither helps nor harms a model that needs the answer to be good.
/// </remarks>
public sealed class Adviser
{
    private const decimal Unknown = 0.5m;

    private readonly AdviceData _data;
    private readonly ImmutableArray<PartnershipModel> _models;
    private readonly LawData _law;

    /// <summary>An adviser.</summary>
    /// <param name="workspace">The models and the data that advice is given from.</param>
    public Adviser(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        _data = workspace.Advice;
        _models = [.. workspace.Models.Values];
        _law = workspace.Law;
    }

    /// <summary>Says that the templates hold no questions, so that nothing can be advised.</summary>
    /// <param name="file">The service description that was to be advised on.</param>
    public static Diagnostic NoQuestions(string file) => AdviceDiagnostics.NoQuestions(SourceSpan.StartOf(file));

    /// <summary>Advises.</summary>
    /// <param name="service">The service.</param>
    /// <param name="diagnostics">Receives RC3201 where questions are left open, RC3202 where every model is ruled out.</param>
    public AdviceResult Advise(ServiceDescription service, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var result = new AdviceResult(service, Rank(service))
        {
            LeftOpen = [.. _data.Questions.Where(question => !service.Answers.ContainsKey(question.Id))],
            InHouse = [.. _data.InHouse.Select(circumstance => new InHouseFinding(circumstance, Holds(circumstance.When, service)))],
            Hybrids = [.. _data.Hybrids.Where(hybrid => Holds(hybrid.When, service) is true)],
        };
        Report(result, diagnostics);
        return result with { Sensitivity = [.. Changes(service, result.Leader)], Cautions = [.. CautionsFor(result)] };
    }

    private void Report(AdviceResult result, DiagnosticBag diagnostics)
    {
        if (result.LeftOpen.Length > 0)
        {
            diagnostics.Add(AdviceDiagnostics.LeftOpen([.. result.LeftOpen.Select(question => question.Id)], _data.Questions.Length, result.Service.At));
        }

        if (result.Leader is null)
        {
            diagnostics.Add(AdviceDiagnostics.NothingLeft(result.Service.At));
        }
    }

    private ImmutableArray<ModelAdvice> Rank(ServiceDescription service) =>
    [
        .. _models.Select(model => Weigh(model, service))
            .OrderBy(advice => advice.Blocked is not null)
            .ThenByDescending(advice => advice.Exact)
            .ThenBy(advice => advice.Model.Id, StringComparer.Ordinal),
    ];

    private ModelAdvice Weigh(PartnershipModel model, ServiceDescription service)
    {
        var weighed = model.Fit.Criteria.Select(criterion => Weigh(criterion, service)).ToImmutableArray();
        var weights = weighed.Sum(one => one.Criterion.Weight);
        var score = weights == 0 ? Unknown : weighed.Sum(one => one.Criterion.Weight * one.Match) / weights;
        var closed = model.Fit.Gates.Where(gate => Holds(gate.When, service) is true).ToList();
        return new ModelAdvice(model, 100 * score, weighed)
        {
            Blocked = closed.FirstOrDefault(gate => Mitigation(gate, service) is null),
            Mitigated = [.. closed.Where(gate => Mitigation(gate, service) is not null).Select(gate => new MitigatedGate(gate, Mitigation(gate, service)!))],
        };
    }

    private WeighedCriterion Weigh(FitCriterion criterion, ServiceDescription service) =>
        service.Answers.GetValueOrDefault(criterion.Test.Question.Name) is { } answer
            ? new WeighedCriterion(criterion, answer, Match(criterion.Test, answer, service))
            : new WeighedCriterion(criterion, null, Unknown);

    /// <summary>How well an answer suits; against a figure of the law, the one in force on the day of the assessment.</summary>
    private decimal Match(AnswerTest test, Answer answer, ServiceDescription service) => test.Figure is not { } figure ? test.Match(answer)
        : Thresholds.At(_law, figure.Id, service.Date) is { } inForce && figure.From(inForce.Amount).Holds(answer.Number) ? 1
        : 0;

    private static string? Mitigation(FitGate gate, ServiceDescription service) =>
        gate.MitigatedBy is { } question ? service.Mitigations.GetValueOrDefault(question.Name) : null;

    /// <summary>Whether all answers wanted are there; null where one that is left open would decide.</summary>
    private bool? Holds(ImmutableArray<AnswerTest> when, ServiceDescription service)
    {
        var met = when.Select(test => service.Answers.GetValueOrDefault(test.Question.Name) is { } answer ? Match(test, answer, service) == 1 : (bool?)null).ToList();
        return met.Contains(false) ? false : met.Contains(null) ? null : true;
    }

    private IEnumerable<Caution> CautionsFor(AdviceResult result)
    {
        var put = result.Options.Select(option => option.Model.Id).ToHashSet(StringComparer.Ordinal);
        return _data.Cautions.Where(caution =>
            Holds(caution.When, result.Service) is true && (caution.Models.IsEmpty || caution.Models.Any(model => put.Contains(model.Name))));
    }

    private IEnumerable<LeaderChange> Changes(ServiceDescription service, ModelAdvice? leader)
    {
        foreach (var answer in _data.Questions.SelectMany(question => OtherAnswers.To(question, service.Answers.GetValueOrDefault(question.Id))))
        {
            var changed = service with { Answers = service.Answers.SetItem(answer.Question.Id, answer) };
            if (Rank(changed).FirstOrDefault(model => model.Blocked is null) is { } first && first.Model.Id != leader?.Model.Id)
            {
                yield return new LeaderChange(answer.Question, answer, first.Model);
            }
        }
    }
}
