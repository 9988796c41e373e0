namespace RelationalContracts.Verifying;

/// <summary>One place of a written file: a clause, a schedule, or a part around them.</summary>
/// <param name="Id">
/// A clause's provision, a schedule's anchor or the name of a part (<c>cover</c>, <c>contents</c>, <c>parties</c>); of a place
/// that was added, its heading.
/// </param>
/// <param name="State">What became of it.</param>
public sealed record PlaceRead(string Id, PlaceState State)
{
    /// <summary>What differs, where both wordings are known; else null.</summary>
    public WordingDifference? Difference { get; init; }
}

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
