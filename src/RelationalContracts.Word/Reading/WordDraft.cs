using System.Collections.Immutable;

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

/// <summary>One place of a Word file.</summary>
/// <param name="Id">
/// A clause's provision, a schedule's anchor or the name of a part (<c>cover</c>, <c>contents</c>, <c>parties</c>); of a place
/// that was added, its heading.
/// </param>
/// <param name="State">What became of it.</param>
public sealed record PlaceRead(string Id, PlaceState State);

/// <summary>What became of a place.</summary>
public enum PlaceState
{
    /// <summary>Its words are those that were written; where it stands does not matter.</summary>
    Intact,

    /// <summary>A word, a number typed into it or a mark of punctuation is another.</summary>
    Changed,

    /// <summary>It is not in the file, or nothing marks it any longer.</summary>
    Missing,

    /// <summary>It was not written by us.</summary>
    Added,
}
