using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Word.Provenance;

namespace RelationalContracts.Word.Reading;

/// <summary>The places of a file, found by their bookmarks, with their words as they are now.</summary>
internal sealed partial class FoundPlaces
{
    private const string Contents = "contents";

    private readonly ImmutableDictionary<string, SealedPlace> _written;
    private readonly Dictionary<string, string> _texts = [];
    private readonly List<string> _added = [];
    private readonly PlaceSeal _seal = new();
    private string? _mark;
    private bool _isAdded;

    private FoundPlaces(ImmutableArray<SealedPlace> written) =>
        _written = written.DistinctBy(place => place.Bookmark).ToImmutableDictionary(place => place.Bookmark);

    /// <summary>The words of each place that was found, as they are hashed, by its bookmark.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The headings of places that we did not write.</summary>
    public IReadOnlyList<string> Added => _added;

    /// <summary>Finds the places among the paragraphs.</summary>
    public static FoundPlaces In(IEnumerable<ParagraphRead> paragraphs, ImmutableArray<SealedPlace> written)
    {
        var found = new FoundPlaces(written);
        foreach (var paragraph in paragraphs)
        {
            found.Take(paragraph);
        }

        found.Close();
        return found;
    }

    private void Take(ParagraphRead paragraph)
    {
        var text = paragraph.Text.ToString();
        if (paragraph.Mark is { } mark && _written.ContainsKey(mark) && mark != _mark && !_texts.ContainsKey(mark))
        {
            Begin(mark);
        }
        else if (paragraph.IsHeading && !string.IsNullOrWhiteSpace(text))
        {
            Begin(mark: null);
            _added.Add(text.Trim());
        }

        _seal.Add(IsContents ? PageAtEnd().Replace(text, string.Empty) : text);
        _seal.EndParagraph();
    }

    private bool IsContents => _mark is not null && _written[_mark].Id == Contents;

    /// <summary>Begins a place; words before the first bookmark of all count as that place's.</summary>
    private void Begin(string? mark)
    {
        if (_mark is not null || _isAdded)
        {
            Close();
        }

        _mark = mark;
        _isAdded = mark is null;
    }

    private void Close()
    {
        var text = _seal.CloseText();
        if (_mark is not null)
        {
            _texts[_mark] = text;
        }
    }

    [GeneratedRegex(@"\t[0-9]+\s*$")]
    private static partial Regex PageAtEnd();
}
