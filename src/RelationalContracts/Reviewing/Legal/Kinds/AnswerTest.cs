using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>A question that only a person can answer: open until the deal records an answer under <c>answers</c>.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Check">The check under which the answer stands.</param>
/// <param name="Question">The question.</param>
/// <param name="Passes">The answer that passes; null for any.</param>
internal sealed record AnswerTest(TestBasis Basis, string Check, string Question, string? Passes) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        if (scene.Decisions.AnswerTo(Check) is not { } answer)
        {
            yield return Hit.Unknown(scene.Deal.PlaceOf("answers"), $"the answer to '{Question}' (answers, {Check})");
        }
        else if (Passes is not null && !string.Equals(answer.Text, Passes, StringComparison.OrdinalIgnoreCase))
        {
            yield return Hit.Wrong(answer.At, ("answer", answer.Text));
        }
    }
}
