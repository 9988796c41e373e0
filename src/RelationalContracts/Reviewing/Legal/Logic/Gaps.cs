using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-32: blanks, marks such as "[OR]" in the text and in values, and, at execution, notes to the drafter.</summary>
internal sealed class Gaps : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) =>
        scene.Draft.Composed.Documents.SelectMany(document => Blanks(scene, document).Concat(Notes(scene, document))).Concat(Marks(scene));

    private static IEnumerable<Hit> Blanks(ReviewScene scene, ContractDocument document)
    {
        var open = OpenBlanks.Of(document).Select(blank => blank.Label).ToList();
        if (open.Count > 0)
        {
            var more = open.Count > 5 ? $" and {open.Count - 5} more" : string.Empty;
            yield return Hit.Wrong(scene.Deal.PlaceOf("values"), ("fault", $"'{document.Identity.Kind}' has {Counted(open.Count)} left: {string.Join("; ", open.Take(5))}{more}."));
        }
    }

    private static IEnumerable<Hit> Notes(ReviewScene scene, ContractDocument document)
    {
        if (scene.Draft.AtExecution && document.Identity.Edition == Edition.Clean && document.AllBlocks().OfType<DraftingNote>().Any())
        {
            yield return Hit.Wrong(scene.Deal.At, ("fault", $"'{document.Identity.Kind}' is to be signed and still has notes to the drafter."));
        }
    }

    private static IEnumerable<Hit> Marks(ReviewScene scene) => scene.Passages.Where(passage => scene.List("gaps").MayStandIn(passage.Typed)).SelectMany(passage => scene.List("gaps")
        .Where(mark => passage.Typed.Contains(mark, StringComparison.OrdinalIgnoreCase) && (!char.IsLetter(mark[0]) || Phrases.Find(passage.Typed, mark) >= 0))
        .Take(1)
        .Select(mark => Hit.Wrong(passage.At, ("fault", $"{PassageWords.Name(passage)} has the mark '{mark}' of something unfinished.")) with
        {
            Clause = passage.Clause,
            Provision = passage.Provision,
        }));

    private static string Counted(int count) => count == 1 ? "one gap" : $"{count} gaps";
}
