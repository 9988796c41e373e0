using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Provenance;

namespace RelationalContracts.Word.Body;

/// <summary>The bookmarks that say where each place of the document begins, whoever edits the file.</summary>
/// <remarks>
/// A place reaches from its bookmark to the next one. The bookmark spans the place's first paragraph only, its heading:
/// LibreOffice loses one that ends in a paragraph with a content control, and in Word nobody can stretch it by typing.
/// </remarks>
internal sealed partial class BodyWriter
{
    private string? _beginning;
    private int? _openPlace;

    private string NameOfPlace => string.Create(CultureInfo.InvariantCulture, $"{SealedPlace.BookmarkPrefix}{_places.Count + 1}");

    private void BeginPlace() => _beginning = NameOfPlace;

    private void EndPlace(string id, Origin? origin) => _places.Add(new SealedPlace(NameOfPlace, id, origin, _seal.Close()));

    private void OpenPlaceMark()
    {
        _openPlace = _beginning is { } name ? OpenBookmark(name) : null;
        _beginning = null;
    }

    private void ClosePlaceMark()
    {
        if (_openPlace is { } bookmark)
        {
            CloseBookmark(bookmark);
            _openPlace = null;
        }
    }
}
