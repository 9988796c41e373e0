using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Provenance;

namespace RelationalContracts.Word.Body;

/// <summary>The bookmarks that say where each place of the document begins and ends, whoever edits the file.</summary>
internal sealed partial class BodyWriter
{
    private (int Bookmark, string Name) BeginPlace()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_rc_{_places.Count + 1}");
        return (OpenBookmark(name), name);
    }

    private void EndPlace((int Bookmark, string Name) place, string id, Origin? origin)
    {
        CloseBookmark(place.Bookmark);
        _places.Add(new SealedPlace(place.Name, id, origin, _seal.Close()));
    }
}
