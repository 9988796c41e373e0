using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Editions;

/// <summary>The list of what the parties have still to fill in, with the places where each blank stands.</summary>
/// <param name="template">Gives the word for a clause.</param>
internal sealed class OpenBlankList(DocumentTemplate template)
{
    private const int MostPlaces = 4;

    private readonly Dictionary<string, (List<Blank> Blanks, List<CrossReference> Places)> _open = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>The list as the first part of a document.</summary>
    /// <param name="parts">The document's other parts.</param>
    /// <returns>The part; null where nothing is open.</returns>
    public Part? Of(IEnumerable<Part> parts)
    {
        foreach (var part in parts.Where(part => part.Kind is not PartKind.Appendix))
        {
            Collect(part);
        }

        return _order.Count == 0 ? null : new Part(PartKind.OpenBlanks, "Still open", [Introduction(), Table()]);
    }

    private void Collect(Part part)
    {
        foreach (var block in part.Blocks)
        {
            var place = block is Clause clause ? To(clause.Anchor, template.ClauseWord + " ", clause.Label) : PlaceOf(part);
            foreach (var blank in block.WithDescendants().SelectMany(DocumentWalk.RunsOf).SelectMany(run => run).OfType<Blank>())
            {
                Add(blank, place);
            }
        }
    }

    private void Add(Blank blank, CrossReference place)
    {
        var name = NameOf(blank);
        if (!_open.TryGetValue(name, out var known))
        {
            _open.Add(name, known = ([], []));
            _order.Add(name);
        }

        if (!known.Blanks.Exists(listed => listed.Variable == blank.Variable))
        {
            known.Blanks.Add(blank);
        }

        if (!known.Places.Contains(place))
        {
            known.Places.Add(place);
        }
    }

    /// <summary>The blanks of one row of a table belong together: <c>payments.1.amount</c>; a party's or an annex's do not.</summary>
    private static string NameOf(Blank blank) => blank.Variable.Split('.') is [var table, var row, _] && table is not ("parties" or "annexes") ? $"{table}.{row}" : blank.Variable;

    private static CrossReference PlaceOf(Part part) => part is { Label: { } label, Anchor: { } anchor }
        ? To(anchor, string.Empty, label)
        : new CrossReference(null, [new ReferencePiece(part.Heading, null)]);

    private static CrossReference To(Anchor anchor, string word, Label label)
    {
        var number = new ReferencePiece(label.Reference, anchor);
        return new CrossReference(anchor, word.Length == 0 ? [number] : [new ReferencePiece(word, null), number]);
    }

    private Paragraph Introduction() => new([new Text(_order.Count == 1
        ? "One thing is still to be filled in."
        : string.Create(CultureInfo.InvariantCulture, $"{_order.Count} things are still to be filled in."))]);

    private Table Table() => new(
        "What is still open, and where it stands",
        [new TableColumn("To be filled in", false), new TableColumn("Where", false)],
        [.. _order.Select(variable => new TableRow([Listed(_open[variable].Blanks), Places(_open[variable].Places)]))]);

    private static ImmutableArray<Inline> Listed(List<Blank> blanks) =>
        [.. blanks.SelectMany((blank, index) => index == 0 ? new Inline[] { blank } : [new Text(", "), blank])];

    private static ImmutableArray<Inline> Places(List<CrossReference> places)
    {
        var listed = places.Take(MostPlaces).SelectMany((place, index) => index == 0 ? new Inline[] { place } : [new Text(", "), place]);
        var more = string.Create(CultureInfo.InvariantCulture, $" and {places.Count - MostPlaces} more");
        return [.. listed, .. places.Count > MostPlaces ? new Inline[] { new Text(more) } : []];
    }
}
