using System.Collections.Immutable;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Appendices;

/// <summary>Finds what of a document's clauses turns on figures: thresholds of the law, sums, terms, numbers of parties.</summary>
/// <remarks>
/// It reads the conditions of the clauses that the document prints, which a draft carries with it. A condition that is decided without
/// its figures, as one for another regime is, compares none.
/// </remarks>
/// <param name="context">The deal.</param>
/// <param name="document">The document, complete but for its appendices.</param>
internal sealed class FigureFinder(DealContext context, ContractDocument document)
{
    private readonly PassageFinder _passages = new(context);
    private readonly PassageWords _words = new(context, document);

    /// <summary>What turns on figures, in the order of the document.</summary>
    public ImmutableArray<RegisteredFigures> Find() =>
        [.. document.AllClauses().SelectMany(Of).Distinct()];

    private IEnumerable<RegisteredFigures> Of(Clause clause)
    {
        if (clause.Origin is not { } origin || context.Workspace.Library.Find(new ProvisionId(origin.Provision)) is not { } provision
            || !VariantNames.TryParse(origin.Variant, out var variant))
        {
            return [];
        }

        var number = clause.Label.Reference;
        var passages = _passages.Of(provision, variant, document.Identity.Template).Where(passage => passage.Why.Comparisons.Any())
            .Select(passage => new RegisteredFigures(number, What(passage, provision), Sentence(passage.Why)));
        return WhyInAtAll(provision) is { } why && why.Comparisons.Any() ? passages.Prepend(new RegisteredFigures(number, "The clause is printed.", Sentence(why))) : passages;
    }

    /// <summary>The condition of a whole provision is decided once for a deal, in its main document.</summary>
    private ConditionWhy? WhyInAtAll(Provision provision) =>
        provision.When is { } when ? _passages.ExplainerIn(context.Composition.Documents[0]).Explain(when) : null;

    private string What(ExplainedPassage passage, Provision provision) =>
        $"“{_words.BeginningOf(passage.Body, provision.Id)}” is {(passage.Stands ? "printed" : "left out")}.";

    private static string Sentence(ConditionWhy why) => PhraseStart.Capital(why.Words) + ".";
}
