using RelationalContracts.Documents;

namespace RelationalContracts.Word.Provenance;

/// <summary>A place of the document as the file vouches for it.</summary>
/// <param name="Bookmark">The bookmark on its first paragraph; the place reaches to the next such bookmark.</param>
/// <param name="Id">A clause's provision, a schedule's anchor, or the name of a part: <c>cover</c>, <c>parties</c>.</param>
/// <param name="Origin">The drafting it was made from; null for the document's own furniture.</param>
/// <param name="Hash">The hash of its words (<see cref="PlaceSeal"/>).</param>
internal sealed record SealedPlace(string Bookmark, string Id, Origin? Origin, string Hash)
{
    /// <summary>How the names of these bookmarks begin, and no others.</summary>
    public const string BookmarkPrefix = "_rc_";
}
