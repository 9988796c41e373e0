using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>What people have decided about the checks of a deal: answers to their questions, and checks overridden.</summary>
internal sealed class Decisions
{
    private readonly ImmutableDictionary<string, Answer> _answers;
    private readonly ImmutableDictionary<string, Override> _overrides;

    private Decisions(ImmutableDictionary<string, Answer> answers, ImmutableDictionary<string, Override> overrides)
    {
        _answers = answers;
        _overrides = overrides;
    }

    /// <summary>Reads them.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="rules">The checks there are.</param>
    /// <param name="diagnostics">Receives RC3041 to RC3044 for a decision that cannot count.</param>
    public static Decisions Read(Deal deal, LegalRules rules, DiagnosticBag diagnostics)
    {
        var answers = deal.Answers.Where(entry => IsCheck(entry, rules, diagnostics)).Select(entry => AnswerOf(entry, diagnostics)).OfType<Answer>();
        var overrides = deal.Overrides.Where(entry => IsCheck(entry, rules, diagnostics)).Select(entry => OverrideOf(entry, rules, diagnostics)).OfType<Override>();
        return new Decisions(
            answers.ToImmutableDictionary(answer => answer.Check, StringComparer.Ordinal),
            overrides.ToImmutableDictionary(one => one.Check, StringComparer.Ordinal));
    }

    /// <summary>The answer recorded for a check; null where there is none.</summary>
    /// <param name="check">The check's id.</param>
    public Answer? AnswerTo(string check) => _answers.GetValueOrDefault(check);

    /// <summary>Who overrode a check and why; null where nobody did, or not in due form.</summary>
    /// <param name="check">The check's id.</param>
    public Override? OverrideOf(string check) => _overrides.GetValueOrDefault(check);

    private static bool IsCheck(MappingEntry entry, LegalRules rules, DiagnosticBag diagnostics)
    {
        if (rules.Checks.Any(check => check.Id == entry.Key))
        {
            return true;
        }

        diagnostics.Add(LegalDiagnostics.UnknownCheck(entry, rules));
        return false;
    }

    private static Answer? AnswerOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(entry.Value, $"The answer to {entry.Key}", diagnostics) is not { } keys)
        {
            return null;
        }

        var answer = new Answer(entry.Key, keys.Text("answer") ?? string.Empty, keys.Text("reason") ?? string.Empty, keys.Line("by"), keys.Date("on"), entry.KeyAt);
        keys.Done();
        if (answer.Text.Length > 0 && answer.By is not null && answer.On is not null)
        {
            return answer;
        }

        diagnostics.Add(LegalDiagnostics.IncompleteAnswer(entry));
        return null;
    }

    private static Override? OverrideOf(MappingEntry entry, LegalRules rules, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(entry.Value, $"The override of {entry.Key}", diagnostics) is not { } keys)
        {
            return null;
        }

        var (name, role, reason, date) = (keys.Line("name"), keys.Line("role"), keys.Text("reason"), keys.Date("date"));
        keys.Done();
        if (!rules.Checks.Single(check => check.Id == entry.Key).IsOverridable)
        {
            diagnostics.Add(LegalDiagnostics.NoOverride(entry));
            return null;
        }

        if (string.IsNullOrEmpty(name) || string.IsNullOrEmpty(role) || string.IsNullOrEmpty(reason) || date is null)
        {
            diagnostics.Add(LegalDiagnostics.IncompleteOverride(entry));
            return null;
        }

        return new Override(entry.Key, name, role, reason, date.Value, entry.KeyAt);
    }
}

/// <summary>A person's answer to a question of a check.</summary>
internal sealed record Answer(string Check, string Text, string Reason, string? By, DateOnly? On, SourceSpan At);

/// <summary>A check overridden by a person.</summary>
internal sealed record Override(string Check, string Name, string Role, string Reason, DateOnly Date, SourceSpan At);
