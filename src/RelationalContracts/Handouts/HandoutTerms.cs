using RelationalContracts.Composing.Terms;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Handouts;

/// <summary>Finds the defined terms in a handout's texts, with what they mean, so that it can be read without an agreement.</summary>
/// <param name="workspace">The library, the templates and the law, which define terms.</param>
/// <param name="reader">Reads what a definition says.</param>
internal sealed class HandoutTerms(Workspace workspace, DraftReader reader)
{
    /// <summary>The terms used in some texts and in the meanings of those terms, in alphabetical order.</summary>
    /// <param name="provision">The provision, whose own definitions count first.</param>
    /// <param name="texts">The texts.</param>
    public IEnumerable<(string Term, string Meaning)> In(Provision provision, IEnumerable<string> texts)
    {
        var meanings = Meanings(provision);
        var finder = new PhraseFinder(meanings.Keys, withPlurals: true);
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>(texts);
        while (open.TryDequeue(out var text))
        {
            foreach (var term in Used(finder, text).Where(term => !found.ContainsKey(term)))
            {
                found[term] = meanings[term]();
                open.Enqueue(found[term]);
            }
        }

        return found.Select(term => (term.Key, term.Value));
    }

    private Dictionary<string, Func<string>> Meanings(Provision provision)
    {
        var meanings = new Dictionary<string, Func<string>>(StringComparer.Ordinal);
        var own = provision.Variants.Values.SelectMany(drafting => drafting.Definitions).Concat(provision.Definitions);
        var others = workspace.Library.Provisions.SelectMany(other => other.Definitions.Concat(other.Variants.Values.SelectMany(drafting => drafting.Definitions)));
        var templates = workspace.Templates.Values.OrderBy(template => template.IsCharter).SelectMany(template => template.Definitions);
        foreach (var definition in own.Concat(others).Concat(templates))
        {
            meanings.TryAdd(definition.Term, () => reader.Meaning(definition));
        }

        foreach (var citation in workspace.Law.Citations.Values.Where(citation => citation is { Term: not null, Definition: not null }))
        {
            meanings.TryAdd(citation.Term!, () => $"means {citation.Definition}.");
        }

        return meanings;
    }

    private static IEnumerable<string> Used(PhraseFinder finder, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && finder.MatchAt(text, i, out var term) is > 0 and var length)
            {
                yield return term;
                i += length - 1;
            }
        }
    }
}
