using RelationalContracts.Composing.Terms;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>Nothing is "to be agreed", above all not in price, scope or term.</summary>
internal sealed class OpenPhraseRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4114";

    /// <inheritdoc />
    public string Sound => "Nothing is left 'to be agreed'.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var data = reading.Draft.Workspace.Wording;
        var finder = new PhraseFinder(data.OpenPhrases, withPlurals: false);
        foreach (var passage in reading.Documents.Where(document => !document.Template.IsCharter).SelectMany(document => document.Passages))
        {
            foreach (var (start, _, phrase) in finder.Find(passage.Text.Words))
            {
                yield return WordingFindings.LeftOpen(passage.Place, phrase, IsClosed(reading, passage.Place), PlaceOf(reading, passage, start));
            }
        }
    }

    private static bool IsClosed(DraftReading reading, Place place) =>
        reading.Included(place.Provision) is { } provision && reading.Draft.Workspace.Wording.ClosedFamilies.Any(family => family.Name == provision.Family);

    /// <summary>A phrase in a value stands in the deal.</summary>
    private static SourceSpan PlaceOf(DraftReading reading, Passage passage, int start) =>
        passage.Text.At(start) is ValueText value ? reading.PlaceOfValue(value.Variable) ?? passage.Place.At : passage.Place.At;
}
