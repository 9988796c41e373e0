using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Verifying;

namespace RelationalContracts.Pdf.Reading;

/// <summary>Finds the places of a document again in what a PDF shows, letter by letter; spaces and line ends do not count.</summary>
internal sealed class PlaceAlignment
{
    private const int OpeningLetters = 20;

    private readonly ImmutableArray<PlaceText> _written;
    private readonly ImmutableArray<PlaceRead>.Builder _read = ImmutableArray.CreateBuilder<PlaceRead>();
    private readonly List<PlaceRead> _added = [];
    private readonly List<PlaceText> _waiting = [];
    private readonly string _shown;
    private readonly string _letters;
    private readonly List<int> _offsets;
    private int _at;

    private PlaceAlignment(ImmutableArray<PlaceText> written, string shown)
    {
        _written = written;
        _shown = shown;
        (_letters, _offsets) = LettersOf(shown);
    }

    /// <summary>Compares.</summary>
    /// <param name="written">The places as they were written.</param>
    /// <param name="shown">What the file shows.</param>
    /// <returns>What became of each place, then what was added.</returns>
    public static ImmutableArray<PlaceRead> Compare(ImmutableArray<PlaceText> written, string shown)
    {
        var alignment = new PlaceAlignment(written, shown);
        alignment.Align();
        return [.. alignment._read, .. alignment._added];
    }

    private void Align()
    {
        foreach (var place in _written)
        {
            var letters = LettersOf(place.Text).Letters;
            var found = _letters.IndexOf(letters, _at, StringComparison.Ordinal);
            if (found < 0)
            {
                _waiting.Add(place);
                continue;
            }

            Settle(found);
            _read.Add(new PlaceRead(place.Id, PlaceState.Intact));
            _at = found + letters.Length;
        }

        Settle(_letters.Length);
    }

    /// <summary>Tells what became of the places that were not found, from what stands where they should.</summary>
    private void Settle(int end)
    {
        var between = Shown(_at, end);
        if (_waiting.Count == 0 && end > _at)
        {
            _added.Add(new PlaceRead(Opening(between), PlaceState.Added));
        }

        foreach (var place in _waiting)
        {
            _read.Add(StateOf(place, end));
        }

        _waiting.Clear();
    }

    private PlaceRead StateOf(PlaceText place, int end)
    {
        var start = _waiting.Count == 1 && end > _at ? _at : BeginningOf(place, end);
        if (start < 0)
        {
            return new PlaceRead(place.Id, PlaceState.Missing);
        }

        var after = _waiting.SkipWhile(waiting => waiting != place).Skip(1).Select(next => BeginningOf(next, end)).FirstOrDefault(next => next > start, end);
        return new PlaceRead(place.Id, PlaceState.Changed) { Difference = WordingDifference.Between(place.Text, Shown(start, after)) };
    }

    /// <summary>Where a place that was changed seems to begin or, failing that, to end; -1 where nothing looks like it.</summary>
    private int BeginningOf(PlaceText place, int end)
    {
        var letters = LettersOf(place.Text).Letters;
        var opening = letters[..Math.Min(OpeningLetters, letters.Length)];
        var begins = _letters.IndexOf(opening, _at, end - _at, StringComparison.Ordinal);
        if (begins >= 0)
        {
            return begins;
        }

        var ends = _letters.IndexOf(letters[^Math.Min(OpeningLetters, letters.Length)..], _at, end - _at, StringComparison.Ordinal);
        return ends < 0 ? -1 : _at;
    }

    private string Shown(int from, int to) => from >= to ? string.Empty : _shown[_offsets[from]..(_offsets[to - 1] + 1)];

    private static string Opening(string text) => text.Length <= OpeningLetters * 3 ? text : text[..(OpeningLetters * 3)] + "…";

    private static (string Letters, List<int> Offsets) LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                letters.Append(text[at]);
                offsets.Add(at);
            }
        }

        return (letters.ToString(), offsets);
    }
}
