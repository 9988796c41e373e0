using RelationalContracts.Composing.Terms;
using RelationalContracts.Library;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>Reads drafted words for every set of terms at once: at each place, which term is found, or which capital nothing explains, and when.</summary>
/// <remarks>
/// It follows <see cref="WordScanner"/> step by step. Which words a scan comes to next depends on which terms there are, so each
/// place carries the formula of being come to.
/// </remarks>
internal sealed class TermScan
{
    private readonly ProofSetting _setting;
    private readonly IReadOnlyDictionary<string, Literal> _known;
    private readonly PhraseFinder _names;
    private readonly Dictionary<string, List<(string Form, string Term)>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <summary>A scan for terms.</summary>
    /// <param name="setting">The model and its documents.</param>
    /// <param name="known">When each term is known.</param>
    public TermScan(ProofSetting setting, IReadOnlyDictionary<string, Literal> known)
    {
        _setting = setting;
        _known = known;
        _names = setting.Names;
        var byFirstWord = new Dictionary<string, List<(string Form, string Term)>>(StringComparer.Ordinal);
        foreach (var (form, term) in known.Keys.SelectMany(term => Plurals.Of(term).Select(form => (form, term))))
        {
            var first = form[..PhraseFinder.WordLength(form, 0)];
            if (!byFirstWord.TryGetValue(first, out var forms))
            {
                byFirstWord.Add(first, forms = []);
            }

            forms.Add((form, term));
        }

        foreach (var forms in byFirstWord.Values)
        {
            forms.Sort((left, right) => right.Form.Length != left.Form.Length ? right.Form.Length - left.Form.Length : string.CompareOrdinal(left.Form, right.Form));
        }

        _byFirstWord = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Scans a run of text.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="onTerm">Called for each term found, with when.</param>
    /// <param name="onUnexplained">Called for each capital that nothing explains, with when.</param>
    public void Scan(Passage passage, Action<string, Literal> onTerm, Action<string, Literal> onUnexplained)
    {
        if (passage.When == Literal.False)
        {
            return;
        }

        var starts = passage.StartsSentence;
        foreach (var inline in passage.Inlines)
        {
            starts = inline is DraftText text ? Scan(text.Value, starts, passage.When, onTerm, onUnexplained) : inline is DraftRunIn;
        }
    }

    private bool Scan(string text, bool starts, Literal when, Action<string, Literal> onTerm, Action<string, Literal> onUnexplained)
    {
        var reached = new SortedDictionary<int, Literal> { [0] = when };
        var index = 0;
        while (index < text.Length)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                starts = WordScanner.AfterMark(text[index], starts);
                Move(reached, index, index + 1, Literal.True);
                index++;
                continue;
            }

            if (reached.ContainsKey(index))
            {
                Word(text, index, starts, reached, onTerm, onUnexplained);
            }

            // Words that every scan passes over as part of a longer term are passed over here too; a mark inside a term begins nothing.
            starts = false;
            index = reached.Keys.FirstOrDefault(next => next > index, index + 1);
        }

        return starts;
    }

    private void Word(string text, int index, bool starts, SortedDictionary<int, Literal> reached, Action<string, Literal> onTerm, Action<string, Literal> onUnexplained)
    {
        var remaining = reached[index];
        foreach (var (form, term) in FormsAt(text, index))
        {
            var found = _setting.Circuit.Both(remaining, _known[term]);
            if (found != Literal.False)
            {
                onTerm(term, found);
                Add(reached, index + form.Length, found);
            }

            remaining = _setting.Circuit.Both(remaining, !_known[term]);
        }

        if (remaining == Literal.False)
        {
            return;
        }

        var length = PhraseFinder.WordLength(text, index);
        if (char.IsUpper(text[index]) && length > 1)
        {
            var name = _names.MatchAt(text, index, out _);
            length = Math.Max(name, length);
            if (name == 0 && !starts)
            {
                length = WordScanner.CapitalRun(text, index);
                onUnexplained(text.Substring(index, length), remaining);
            }
        }

        Add(reached, index + length, remaining);
    }

    private IEnumerable<(string Form, string Term)> FormsAt(string text, int index)
    {
        if (!_byFirstWord.TryGetValue(text.AsSpan(index, PhraseFinder.WordLength(text, index)), out var forms))
        {
            return [];
        }

        return forms.Where(form => string.CompareOrdinal(text, index, form.Form, 0, form.Form.Length) == 0
            && (index + form.Form.Length >= text.Length || !char.IsLetterOrDigit(text[index + form.Form.Length])));
    }

    private void Move(SortedDictionary<int, Literal> reached, int from, int to, Literal when)
    {
        if (reached.TryGetValue(from, out var come))
        {
            Add(reached, to, _setting.Circuit.Both(come, when));
        }
    }

    private void Add(SortedDictionary<int, Literal> reached, int place, Literal when) =>
        reached[place] = reached.TryGetValue(place, out var before) ? _setting.Circuit.Either(before, when) : when;
}
