using System.Collections.Immutable;
using RelationalContracts.Verifying;

namespace RelationalContracts.Word.Reading;

/// <summary>A Word file as it came back: what became of each place that we wrote, and the sources that it carries.</summary>
/// <param name="Places">The places in the order in which they were written, then those that were added, in the file's order.</param>
/// <param name="LibraryHash">The hash of the drafting used; null where the file carries nothing of its sources.</param>
/// <param name="Files">The sources by name; empty where the file carries hashes only.</param>
public sealed record WordDraft(ImmutableArray<PlaceRead> Places, string? LibraryHash, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Whether every word stands as it was written.</summary>
    public bool IsIntact => Places.All(place => place.State is PlaceState.Intact);
}
