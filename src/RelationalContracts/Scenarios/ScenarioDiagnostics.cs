using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Scenarios;

/// <summary>What can be wrong with scenarios. Messages of RC2080 to RC2083 live here and nowhere else.</summary>
public static class ScenarioDiagnostics
{
    /// <summary>RC2080: somebody asked for a scenario that there is not.</summary>
    /// <param name="id">What was asked for.</param>
    /// <param name="known">The ids there are.</param>
    public static Diagnostic UnknownScenario(string id, IEnumerable<string> known) =>
        new("RC2080", Severity.Error, $"There is no scenario '{id}'.", SourceSpan.StartOf("templates/scenarios"))
        {
            Help = NearestName.Help(id, known) ?? "Leave the scenario out to list all of them.",
        };

    internal static Diagnostic UnansweredTag(NamedPlace tag, IReadOnlyCollection<string> known) =>
        new("RC2081", Severity.Warning, $"No provision of the library answers '{tag.Name}'.", tag.At)
        {
            Help = NearestName.Help(tag.Name, known) ?? "Add the tag to the 'answers' of a provision, or remove it here.",
        };

    internal static Diagnostic UnansweredQuestion(Scenario scenario, ScenarioQuestion question) =>
        new("RC2082", Severity.Warning, $"No provision of the library answers this question of '{scenario.Id}': {question.Ask}", scenario.At)
        {
            Help = "A provision answers a question if it has one of the scenario's tags and is of one of the question's families.",
        };

    internal static Diagnostic UnknownFamily(NamedPlace family) =>
        new("RC2083", Severity.Warning, $"There is no family '{family.Name}' in the catalogue.", family.At)
        {
            Help = NearestName.Help(family.Name, Families.InOrder),
        };
}
