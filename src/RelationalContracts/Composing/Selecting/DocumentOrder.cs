using System.Collections.Immutable;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Selecting;

/// <summary>The order of a document's clauses: its template's, then the catalogue's, then the alphabet's.</summary>
public static class DocumentOrder
{
    /// <summary>Whether a document's template names a provision, its family, or takes families it has never heard of.</summary>
    /// <param name="template">The document template.</param>
    /// <param name="provision">The provision.</param>
    public static bool Takes(DocumentTemplate template, Provision provision) =>
        Place(template, provision) >= 0 || IsInBackground(template, provision);

    /// <summary>Puts provisions in the order of a document, leaving out what its background prints.</summary>
    /// <param name="template">The document template.</param>
    /// <param name="provisions">The provisions, in any order.</param>
    public static ImmutableArray<Provision> Sort(DocumentTemplate template, IEnumerable<Provision> provisions) =>
    [
        .. provisions
            .Where(provision => !IsInBackground(template, provision))
            .Select(provision => (Provision: provision, Place: Place(template, provision)))
            .Where(placed => placed.Place >= 0)
            .OrderBy(placed => placed.Place)
            .ThenBy(placed => CatalogueNumber(placed.Provision))
            .ThenBy(placed => placed.Provision.Id)
            .Select(placed => placed.Provision),
    ];

    /// <summary>Where a template names a provision: by its id first, else by its family; -1 where it does not.</summary>
    /// <param name="template">The document template.</param>
    /// <param name="provision">The provision.</param>
    public static int Place(DocumentTemplate template, Provision provision) =>
        template.PlaceOf(provision.Id.Value) ?? template.PlaceOf(Families.IsKnown(provision.Family) ? provision.Family : "exit") ?? -1;

    private static bool IsInBackground(DocumentTemplate template, Provision provision) => template.BackgroundProvisions.Any(named => named.Id == provision.Id);

    private static int CatalogueNumber(Provision provision) =>
        provision.Catalogue is { Length: > 1 } number && int.TryParse(number.AsSpan(1), out var value) ? value : int.MaxValue;
}
