using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>Runs one check over a draft.</summary>
internal sealed class CheckRun
{
    private readonly LegalCheck _check;
    private readonly ReviewScene _scene;
    private readonly Gravity _gravity;
    private readonly ImmutableArray<Citation> _law;

    /// <summary>A check and a draft.</summary>
    public CheckRun(LegalCheck check, ReviewScene scene)
    {
        _check = check;
        _scene = scene;
        _gravity = GravityHere();
        _law = CitationsOf(check, scene.Draft.Workspace.Law);
    }

    /// <summary>The findings; one that says so where there is nothing to report.</summary>
    public IReadOnlyList<ReviewFinding> Run()
    {
        var open = new List<Operand>();
        var applies = _check.Applies is { } condition ? Weighing.Of(condition, _scene.Situation, open) : Verdict.Yes;
        if (applies == Verdict.No)
        {
            return [Quiet(ReviewResult.NotApplicable, "It is about something that this deal does not have.")];
        }

        if (applies == Verdict.Unknown && !_check.AppliesWhenUnknown)
        {
            return [Undecided(Weighing.Words(open), _scene.Deal.At, _gravity)];
        }

        var findings = _check.Tests.SelectMany(RunTest).Distinct().ToList();
        return findings.Count > 0 ? WithoutNoise(findings) : [Quiet(ReviewResult.Passed, "In order.")];
    }

    // What is left open says nothing new about a check that has failed already; it comes up again when the failure is put right.
    private static List<ReviewFinding> WithoutNoise(List<ReviewFinding> findings) => findings.Exists(finding => finding.Result is ReviewResult.Failed)
        ? findings.FindAll(finding => finding.Result is not ReviewResult.Unknown)
        : findings;

    /// <summary>The citations that a check rests on.</summary>
    public static ImmutableArray<Citation> CitationsOf(LegalCheck check, LawData law) =>
        [.. check.Law.Select(id => law.Citations.GetValueOrDefault(id)).OfType<Citation>()];

    private IEnumerable<ReviewFinding> RunTest(CheckTest test)
    {
        var open = new List<Operand>();
        var applies = test.Basis.When is { } condition ? Weighing.Of(condition, _scene.Situation, open) : Verdict.Yes;
        return applies switch
        {
            Verdict.No => [],
            Verdict.Unknown => [Undecided(Weighing.Words(open), _scene.Deal.At, test.Basis.Gravity ?? _gravity)],
            _ => test.Run(_scene).Select(hit => FindingOf(test, hit)),
        };
    }

    private ReviewFinding FindingOf(CheckTest test, Hit hit)
    {
        var gravity = hit.Gravity ?? test.Basis.Gravity ?? _gravity;
        if (hit.IsUnknown)
        {
            return Undecided(hit.Words["open"], hit.At, gravity) with { Help = test.Basis.Help ?? _check.Help };
        }

        var finding = Finding(ReviewResult.Failed, SeverityOf(gravity), Filled(test.Basis.Message, hit.Words), hit.At) with
        {
            Help = Filled(test.Basis.Help ?? _check.Help, hit.Words),
            Clause = hit.Clause,
            Provision = hit.Provision,
        };
        return Decided(test, finding);
    }

    // An answer settles only what the data say a person may judge; an override covers whatever the check finds.
    private ReviewFinding Decided(CheckTest test, ReviewFinding finding)
    {
        if (test.Basis.AnswerWords is { } least && _scene.Decisions.AnswerTo(_check.Id) is { } answer && Phrases.Count(answer.Reason) >= least)
        {
            return Quiet(ReviewResult.Passed, $"Answered by {answer.By} on {answer.On:yyyy-MM-dd}: {answer.Text}. {answer.Reason}");
        }

        return _scene.Decisions.OverrideOf(_check.Id) is { } by
            ? finding with
            {
                Result = ReviewResult.Overridden,
                Severity = Severity.Note,
                Message = $"{finding.Message} Overridden by {by.Name}, {by.Role}, on {by.Date:yyyy-MM-dd}: {by.Reason}",
            }
            : finding;
    }

    private ReviewFinding Undecided(string open, SourceSpan at, Gravity gravity)
    {
        var isError = gravity == Gravity.Block && _scene.Draft.AtExecution;
        return Finding(ReviewResult.Unknown, isError ? Severity.Error : Severity.Warning, $"This cannot be decided while the deal leaves open: {open}.", at);
    }

    private ReviewFinding Quiet(ReviewResult result, string message) => Finding(result, Severity.Note, message, _scene.Deal.At);

    private ReviewFinding Finding(ReviewResult result, Severity severity, string message, SourceSpan at) =>
        new(_check.Id, result, severity, message, at) { Title = _check.Title, Why = _check.Why, Help = _check.Help, Law = _law, ConfirmedBy = _check.ConfirmedBy };

    private Gravity GravityHere()
    {
        if (_scene.Draft.AtExecution && _check.AtExecution is { } atExecution)
        {
            return atExecution;
        }

        return _check.GravityRules.FirstOrDefault(rule => Weighing.Of(rule.When, _scene.Situation, []) == Verdict.Yes)?.Gravity ?? _check.Gravity;
    }

    private static Severity SeverityOf(Gravity gravity) => gravity == Gravity.Block ? Severity.Error : Severity.Warning;

    private static string Filled(string message, ImmutableDictionary<string, string> words) =>
        words.Aggregate(message, (text, word) => text.Replace($"{{{word.Key}}}", word.Value, StringComparison.Ordinal));
}
