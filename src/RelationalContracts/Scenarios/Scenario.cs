using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Scenarios;

/// <summary>An event that a contract may meet, and what a good contract would say about it: one file in <c>templates/scenarios/</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What happens, in a few words.</param>
/// <param name="At">Where its file begins.</param>
public sealed record Scenario(string Id, string Title, SourceSpan At)
{
    /// <summary>What happens, as a short story.</summary>
    public string Story { get; init; } = string.Empty;

    /// <summary>The tags by which provisions say that they answer it, with their places.</summary>
    public ImmutableArray<NamedPlace> Tags { get; init; } = [];

    /// <summary>The questions that a good contract answers, in the order in which people ask them.</summary>
    public ImmutableArray<ScenarioQuestion> Questions { get; init; } = [];

    /// <summary>Whether a provision answers it: whether it carries one of its tags.</summary>
    /// <param name="provision">The provision.</param>
    public bool IsAnsweredBy(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return Tags.Any(tag => provision.Answers.Contains(tag.Name));
    }

    /// <summary>The question that a provision of the library answers: the first that takes its family, else the one that takes the rest.</summary>
    /// <param name="provision">A provision that answers the scenario.</param>
    public ScenarioQuestion QuestionFor(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return Questions.FirstOrDefault(question => question.Families.Contains(provision.Family))
            ?? Questions.FirstOrDefault(question => question.Families.IsEmpty)
            ?? ScenarioQuestion.Rest;
    }
}

/// <summary>A question that a scenario asks of a contract.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Families">The families whose provisions answer it; empty for all that no other question takes.</param>
public sealed record ScenarioQuestion(string Ask, ImmutableArray<string> Families)
{
    /// <summary>The question of a provision that no other takes, such as a lawyer's own in a family of its own.</summary>
    public static ScenarioQuestion Rest { get; } = new("What else does the draft say about it?", []);

    /// <inheritdoc />
    public bool Equals(ScenarioQuestion? other) => other is not null && Ask == other.Ask && Families.SequenceEqual(other.Families);

    /// <inheritdoc />
    public override int GetHashCode() => Ask.GetHashCode(StringComparison.Ordinal);
}
