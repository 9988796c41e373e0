using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>A defined term of several words is not written in lower case.</summary>
/// <remarks>Terms of one word are passed over: "services" and "party" have ordinary meanings beside the defined ones.</remarks>
internal sealed class LowerCaseRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4110";

    /// <inheritdoc />
    public string Sound => "No defined term is written in lower case.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading) => reading.Documents.SelectMany(Check);

    private static IEnumerable<ReviewFinding> Check(ReadDocument document)
    {
        var terms = document.Document.Definitions.Keys.Where(term => term.Contains(' ')).ToDictionary(term => term.ToLowerInvariant(), StringComparer.Ordinal);
        var finder = new PhraseFinder(terms.Keys, withPlurals: true);
        foreach (var passage in document.Passages.Where(passage => passage.Place.Origin is not null))
        {
            foreach (var (start, length, phrase) in finder.Find(passage.Text.Words).Where(found => passage.Text.At(found.Start) is Text))
            {
                yield return WordingFindings.LowerCase(passage.Place, passage.Text.Words.Substring(start, length), terms[phrase]);
            }
        }
    }
}

/// <summary>A lawyer's own definitions are used.</summary>
/// <remarks>The library's variants share definitions, of which a draft prints those that it uses; nothing is wrong there.</remarks>
internal sealed class UnusedTermRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4111";

    /// <inheritdoc />
    public string Sound => "Every definition of the deal's own clauses is used.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var used = reading.Documents.SelectMany(document => document.Document.Definitions.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var provision in reading.AllIncluded.Where(provision => !provision.IsFromLibrary))
        {
            var variant = reading.Draft.Composed.Composition.VariantOf(provision.Id)!.Value;
            foreach (var definition in provision.DefinitionsOf(variant).Where(definition => !used.Contains(definition.Term)))
            {
                yield return WordingFindings.Unused(definition.Term, provision.Id.Value, definition.At);
            }
        }
    }
}

/// <summary>No two terms have one meaning, and no defined thing has a second name.</summary>
internal sealed class SecondNameRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4112";

    /// <inheritdoc />
    public string Sound => "No thing has two names.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading) =>
        reading.Documents.SelectMany(document => SameMeanings(document).Concat(SecondNames(document, reading.Draft.Workspace.Wording)));

    private static IEnumerable<ReviewFinding> SameMeanings(ReadDocument document)
    {
        var meanings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in document.Document.AllBlocks().OfType<DefinitionList>().SelectMany(list => list.Definitions))
        {
            var words = string.Join(' ', definition.Blocks.SelectMany(DocumentWalk.WithDescendants).OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines)));
            var meaning = words[Math.Min(definition.Term.Length, words.Length)..].Trim().TrimEnd('.', ';');
            if (!meanings.TryAdd(meaning, definition.Term))
            {
                yield return WordingFindings.SameMeaning(meanings[meaning], definition.Term, definition.Blocks.OfType<Paragraph>().First().At);
            }
        }
    }

    private static IEnumerable<ReviewFinding> SecondNames(ReadDocument document, WordingData data)
    {
        var defined = document.Document.Definitions;
        var rivals = data.Rivals.Where(rival => defined.ContainsKey(rival.Term))
            .SelectMany(rival => rival.Words.Where(words => !IsDefined(words)).Select(words => (words, rival.Term)))
            .ToDictionary(pair => pair.words, pair => pair.Term, StringComparer.Ordinal);
        var finder = new PhraseFinder(rivals.Keys, withPlurals: false);
        foreach (var passage in document.Passages.Where(passage => passage.Place.IsOwn))
        {
            foreach (var (_, _, words) in finder.Find(passage.Text.Words).Where(found => passage.Text.At(found.Start) is Text))
            {
                yield return WordingFindings.SecondName(passage.Place, words, rivals[words]);
            }
        }

        // "the Council" may be the commissioner's own short name.
        bool IsDefined(string words) => words.Split(' ', 2) is [_, var rest] && (defined.ContainsKey(rest) || document.Cast.Knows(rest));
    }
}
