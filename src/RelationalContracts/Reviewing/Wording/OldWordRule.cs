using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>A lawyer's own clauses do without the words that our rules for drafting do without.</summary>
/// <remarks>Only drafted words are looked at: what a deal fills in may quote a form.</remarks>
internal sealed class OldWordRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4125";

    /// <inheritdoc />
    public string Sound => "No clause uses the words of older forms.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var words = reading.Draft.Workspace.Wording.OldWords.ToDictionary(old => old.Words, StringComparer.Ordinal);
        var finder = new PhraseFinder(words.Keys, withPlurals: false);
        foreach (var passage in reading.Documents.SelectMany(document => document.Passages).Where(passage => passage.Place.IsOwn))
        {
            foreach (var (_, _, found) in finder.Find(passage.Text.Words.ToLowerInvariant()).Where(found => passage.Text.At(found.Start) is Text))
            {
                yield return WordingFindings.OldWord(passage.Place, found, words[found].Instead);
            }
        }
    }
}
