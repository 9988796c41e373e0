using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Scenarios;

/// <summary>Holds scenarios to the library: a tag or a question that nothing answers would only ever report silence.</summary>
internal static class ScenarioCheck
{
    /// <summary>Checks.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="library">The library.</param>
    /// <param name="diagnostics">Receives RC2081 and RC2082.</param>
    public static void Check(IReadOnlyCollection<Scenario> scenarios, ClauseLibrary library, DiagnosticBag diagnostics)
    {
        var tags = library.Provisions.SelectMany(provision => provision.Answers).ToHashSet(StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            foreach (var tag in scenario.Tags.Where(tag => !tags.Contains(tag.Name)))
            {
                diagnostics.Add(ScenarioDiagnostics.UnansweredTag(tag, tags));
            }

            var answered = library.Provisions.Where(scenario.IsAnsweredBy).Select(scenario.QuestionFor).ToHashSet();
            foreach (var question in scenario.Questions.Where(question => !answered.Contains(question)))
            {
                diagnostics.Add(ScenarioDiagnostics.UnansweredQuestion(scenario, question));
            }
        }
    }
}
