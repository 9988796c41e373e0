using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Library;

namespace RelationalContracts.Scenarios;

/// <summary>Walks a scenario through a draft: which clauses answer, who decides, by when, and where nothing is said.</summary>
/// <remarks>
/// Nothing is guessed. A provision answers what its <c>answers</c> tags say; who decides and by when is read from the composed words, and
/// left open where they do not say so plainly.
/// </remarks>
public static class ScenarioWalk
{
    /// <summary>Walks.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="library">The library, a lawyer's own provisions among them.</param>
    /// <param name="composed">The draft.</param>
    public static ScenarioAnswers Walk(Scenario scenario, ClauseLibrary library, ComposedDeal composed)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(composed);
        var able = library.Provisions.Where(scenario.IsAnsweredBy).ToList();
        var answers = able.Where(provision => composed.Composition.Has(provision.Id))
            .Select(provision => AnswerPlaces.Find(scenario.QuestionFor(provision), provision, composed))
            .OfType<PlacedAnswer>().OrderBy(placed => placed.Document).ThenBy(placed => placed.Clause)
            .Select(placed => placed.Answer).ToList();
        var questions = scenario.Questions.Append(ScenarioQuestion.Rest).ToList();
        var inOrder = answers.OrderBy(answer => questions.IndexOf(answer.Question)).ToImmutableArray();
        return new ScenarioAnswers(scenario, inOrder, [.. Silences(scenario, able, composed, inOrder).OrderBy(silence => questions.IndexOf(silence.Question))]);
    }

    private static IEnumerable<Silence> Silences(
        Scenario scenario, List<Provision> able, ComposedDeal composed, ImmutableArray<ClauseAnswer> answers)
    {
        foreach (var provision in able.Where(provision => answers.All(answer => answer.Provision != provision.Id.Value)))
        {
            var question = scenario.QuestionFor(provision);
            yield return new Silence(question, provision.Id.Value, provision.Title, provision.Purpose, Why(provision, composed.Composition), answers.All(answer => !answer.Question.Equals(question)));
        }

        foreach (var question in scenario.Questions.Where(question => able.All(provision => !scenario.QuestionFor(provision).Equals(question))))
        {
            yield return new Silence(question, null, string.Empty, string.Empty, "No provision of the library answers this question.", true);
        }
    }

    private static string Why(Provision provision, Composition composition) => composition.Choices.GetValueOrDefault(provision.Id) switch
    {
        { IsIncluded: true } => "It is in, but no document of this deal prints it.",
        { Reasons: [var first, ..] } => first.Text,
        _ => "It is not in the draft.",
    };
}
