using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Numbering;

/// <summary>Prints cross-references: "clause 7.2(a)", "Schedule 3", "paragraph 1.2 of Schedule 3", "clause 4 of the Alliance contract".</summary>
/// <param name="document">The template of the document that refers.</param>
/// <param name="here">The places of that document.</param>
/// <param name="elsewhere">The other documents of the deal, each with its template, its title and its places.</param>
/// <param name="library">The library, to tell an unknown provision from one that is out.</param>
/// <param name="diagnostics">Receives RC4002.</param>
internal sealed class ReferencePrinter(
    DocumentTemplate document,
    IReadOnlyDictionary<Anchor, Place> here,
    IReadOnlyList<(DocumentTemplate Template, string Title, IReadOnlyDictionary<Anchor, Place> Places)> elsewhere,
    ClauseLibrary library,
    DiagnosticBag diagnostics)
{
    /// <summary>Prints a reference; null, with RC4002, where nothing is at its target.</summary>
    public CrossReference? Print(PendingReference reference)
    {
        if (here.TryGetValue(reference.Target, out var place))
        {
            return new CrossReference(reference.Target, Pieces(document, reference.Target, place, here));
        }

        foreach (var (template, title, places) in elsewhere)
        {
            if (places.TryGetValue(reference.Target, out var other))
            {
                var words = string.Concat(Pieces(template, reference.Target, other, places).Select(piece => piece.Printed));
                return new CrossReference(null, [new ReferencePiece($"{words} of the {title}", null)]);
            }
        }

        diagnostics.Add(NumberingDiagnostics.NoTarget(reference.Target, reference.At, Help(reference.Target)));
        return null;
    }

    private static ImmutableArray<ReferencePiece> Pieces(
        DocumentTemplate template, Anchor target, Place place, IReadOnlyDictionary<Anchor, Place> places)
    {
        if (place.Schedule is { } schedule)
        {
            return
            [
                new ReferencePiece(template.ParagraphWord + " ", null),
                new ReferencePiece(place.Label.Reference, target),
                new ReferencePiece(" of ", null),
                new ReferencePiece(places[schedule].Label.Reference, schedule),
            ];
        }

        return place.Label.Scheme switch
        {
            NumberingScheme.Schedules => [new ReferencePiece(place.Label.Reference, target)],
            NumberingScheme.Recitals => [new ReferencePiece("recital ", null), new ReferencePiece(place.Label.Reference, target)],
            _ => [new ReferencePiece(template.ClauseWord + " ", null), new ReferencePiece(place.Label.Reference, target)],
        };
    }

    private string Help(Anchor target)
    {
        var id = target.Value.Split('/')[0];
        if (id == "annex")
        {
            return "Add the annex to the deal's 'annexes'.";
        }

        return library.Contains(new ProvisionId(id))
            ? $"'{id}' is not in this document, or has no such paragraph in the drafting chosen: take it in, or put the reference under '::: when has({id})'."
            : $"The library has no provision '{id}'.";
    }
}
