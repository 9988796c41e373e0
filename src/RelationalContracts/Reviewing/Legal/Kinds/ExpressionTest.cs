using RelationalContracts.Expressions;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>A condition over facts, values, figures and what is in: <c>fails-if: payment_days > threshold(payment-days)</c>.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="FailsIf">The condition under which it fails.</param>
/// <param name="Subject">What it is about, for the place: the name of a fact or a value; null for the deal.</param>
internal sealed record ExpressionTest(TestBasis Basis, Expr FailsIf, string? Subject) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        var open = new List<Operand>();
        var verdict = Weighing.Of(FailsIf, scene.Situation, open);
        if (verdict == Verdict.Yes)
        {
            yield return Hit.Wrong(PlaceOf(scene), ("value", ValueIn(scene)));
        }
        else if (verdict == Verdict.Unknown)
        {
            yield return Hit.Unknown(scene.PlaceOf(open[0]), Weighing.Words(open));
        }
    }

    private Diagnostics.SourceSpan PlaceOf(ReviewScene scene) => Subject switch
    {
        null => scene.Deal.At,
        _ when scene.Draft.Workspace.Law.Facts.ContainsKey(Subject) => scene.PlaceOfFact(Subject),
        _ => scene.PlaceOfValue(Subject),
    };

    private string ValueIn(ReviewScene scene) =>
        Subject is { } name && scene.Values.Find(name) is { } value ? string.Join(' ', RelationalContracts.Values.ValueWords.Lines(value)) : string.Empty;
}
