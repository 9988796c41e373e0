using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;

namespace RelationalContracts.Exercises;

/// <summary>Makes an exercise from a deal: plants defects one after the other, and keeps each that our own checks find.</summary>
/// <param name="workspace">Library, models, law.</param>
/// <param name="deal">A sound deal.</param>
/// <param name="flaws">The defects there are.</param>
public sealed class ExerciseMaker(Workspace workspace, Deal deal, IReadOnlyList<Flaw> flaws)
{
    /// <summary>Makes an exercise.</summary>
    /// <param name="count">How many defects it should have.</param>
    /// <param name="seed">Decides which, and where; the same seed gives the same exercise.</param>
    /// <param name="diagnostics">Receives what is wrong with the deal, and RC3210 where fewer defects could be planted.</param>
    /// <returns>The exercise; null where the deal cannot be composed.</returns>
    public Exercise? Make(int count, int seed, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (ContractComposer.Compose(workspace, deal, Edition.Clean, diagnostics) is not { Documents.Length: > 0 } composed || diagnostics.HasErrors)
        {
            return null;
        }

        var state = new State(workspace, composed, Findings(workspace, composed, []), []);
        foreach (var flaw in SeededOrder.Of(flaws, seed).TakeWhile(_ => state.Planted.Count < count))
        {
            state = Plant(state, flaw, seed) ?? state;
        }

        if (state.Planted.Count < count)
        {
            diagnostics.Add(ExerciseDiagnostics.TooFew(count, state.Planted.Count, deal.At));
        }

        return new Exercise(state.Composed.Documents[0], seed, Placed(state));
    }

    private State? Plant(State state, Flaw flaw, int seed)
    {
        var places = SeededOrder.Of(flaw.In, seed).Select(place => new ProvisionId(place.Name))
            .Where(id => state.Planted.TrueForAll(planted => planted.Provision != id) && state.Composed.Documents[0].Labels.ContainsKey(new Anchor(id.Value)));
        return places.Select(id => Plant(state, flaw, workspace.Library.Find(id)!)).FirstOrDefault(planted => planted is not null);
    }

    private State? Plant(State state, Flaw flaw, Provision provision)
    {
        var bag = new DiagnosticBag();
        if (PlantedDrafting.In(state.Workspace, provision, flaw) is not { } planted
            || ContractComposer.Compose(planted, deal, Edition.Clean, bag) is not { } composed
            || !Says(composed.Documents[0], provision.Id, flaw))
        {
            return null;
        }

        var findings = Findings(planted, composed, bag);
        var known = state.Findings.Select(finding => finding.Message).ToHashSet(StringComparer.Ordinal);
        var found = findings.FirstOrDefault(finding => flaw.Finds.Contains(finding.Code) && !known.Contains(finding.Message));
        return found is null ? null : new State(planted, composed, findings, [.. state.Planted, (flaw, provision.Id, found)]);
    }

    private static bool Says(ContractDocument document, ProvisionId id, Flaw flaw) => ParagraphWith(document, id, flaw) is not null;

    private static NumberedItem? ParagraphWith(ContractDocument document, ProvisionId id, Flaw flaw) => document.AllClauses()
        .Where(clause => clause.Anchor.Value == id.Value)
        .SelectMany(clause => clause.Blocks).OfType<NumberedList>().SelectMany(list => list.Items)
        .LastOrDefault(item => item.Blocks is [Paragraph paragraph, ..] && Letters(PlainText.Of(paragraph.Inlines)) == Letters(flaw.Add));

    // Curly quotes and capitals at the start of a sentence are the writer's.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private ImmutableArray<Diagnostic> Findings(Workspace reviewed, ComposedDeal composed, DiagnosticBag bag)
    {
        var report = DraftReview.Review(new DraftUnderReview(reviewed, deal, composed, deal.Date, false) { Reported = [.. bag] });
        var failed = report.Findings.Where(finding => finding.Result is ReviewResult.Failed)
            .Select(finding => new Diagnostic(finding.Check, finding.Severity, finding.Message, finding.At));
        return [.. failed, .. bag.Where(finding => finding.Severity is not Severity.Note)];
    }

    private static ImmutableArray<PlantedFlaw> Placed(State state)
    {
        var document = state.Composed.Documents[0];
        var order = document.AllClauses().Select(clause => clause.Anchor.Value).ToList();
        return
        [
            .. state.Planted.OrderBy(planted => order.IndexOf(planted.Provision.Value)).Select(planted =>
            {
                var clause = document.AllClauses().First(one => one.Anchor.Value == planted.Provision.Value);
                var paragraph = ParagraphWith(document, planted.Provision, planted.Flaw)!;
                return new PlantedFlaw(planted.Flaw, clause.Label.Reference, paragraph.Label.Reference, clause.Heading, planted.Found.Code, planted.Found.Message);
            }),
        ];
    }

    private sealed record State(
        Workspace Workspace, ComposedDeal Composed, ImmutableArray<Diagnostic> Findings, List<(Flaw Flaw, ProvisionId Provision, Diagnostic Found)> Planted);
}
