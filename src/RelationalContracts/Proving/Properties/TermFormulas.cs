using System.Collections.Immutable;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Sat;
using RelationalContracts.Values;

namespace RelationalContracts.Proving.Properties;

/// <summary>Which terms one document knows, uses and lists, as formulas.</summary>
internal sealed class TermFormulas
{
    private readonly ProofSetting _setting;
    private readonly DocumentFormulas _document;
    private readonly TermFormulas? _adopted;
    private readonly TermScan _scan;
    private readonly Dictionary<string, Literal> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Literal> _used = new(StringComparer.Ordinal);

    /// <summary>The terms of a document.</summary>
    /// <param name="setting">The model and its documents.</param>
    /// <param name="document">The document.</param>
    /// <param name="adopted">The document whose definitions count here too; null for none.</param>
    public TermFormulas(ProofSetting setting, DocumentFormulas document, TermFormulas? adopted)
    {
        _setting = setting;
        _document = document;
        _adopted = adopted;
        AddMeanings();
        foreach (var group in Meanings.GroupBy(meaning => meaning.Term))
        {
            _known[group.Key] = setting.Circuit.Any(group.Select(meaning => meaning.When));
        }

        foreach (var (term, when) in adopted?._known ?? [])
        {
            _known[term] = setting.Circuit.Either(when, _known.GetValueOrDefault(term, Literal.False));
        }

        _scan = new TermScan(setting, _known);
    }

    /// <summary>Where terms get their meanings in this document itself.</summary>
    public List<Meaning> Meanings { get; } = [];

    /// <summary>Finds what the document's text uses.</summary>
    public void CollectUses()
    {
        var uses = new List<(string Term, Literal When)>();
        foreach (var passage in _document.Passages())
        {
            _scan.Scan(passage, (term, when) => uses.Add((term, when)), (_, _) => { });
        }

        foreach (var term in uses.GroupBy(use => use.Term, StringComparer.Ordinal))
        {
            _used[term.Key] = _setting.Circuit.Any(term.Select(use => use.When));
        }
    }

    /// <summary>Makes the adopted document list what is used here, and follows what definitions use.</summary>
    public void CloseUses()
    {
        var links = Meanings.Where(meaning => meaning.IsListed).SelectMany(Links).ToList();
        Close(links);
        foreach (var passage in Intro())
        {
            _scan.Scan(passage, (term, when) => Use(term, when), (_, _) => { });
        }

        Close(links);
        foreach (var (term, when) in _used.ToList())
        {
            if (_adopted is { } adopted && adopted._known.TryGetValue(term, out var known))
            {
                adopted.Use(term, _setting.Circuit.Both(when, known));
            }
        }
    }

    private void Close(List<(string From, string To, Literal When)> links)
    {
        var grew = true;
        while (grew)
        {
            grew = false;
            foreach (var (from, to, when) in links)
            {
                grew |= Use(to, _setting.Circuit.Both(_used.GetValueOrDefault(from, Literal.False), when));
            }
        }
    }

    /// <summary>Whether the document has a clause of definitions: some term that is used has its meaning there.</summary>
    public Literal HasDefinitions() => _document.Template.Order.All(named => named.Name != "definitions")
        ? Literal.False
        : _setting.Circuit.Any(Meanings.Select(Lists));

    private IEnumerable<Passage> Intro() => _document.Walk.Passages(_document.Template.DefinitionsIntro, HasDefinitions());

    /// <summary>The words that nothing explains, in the text and in the definitions listed.</summary>
    public IEnumerable<(string Words, Literal When)> Unexplained()
    {
        var found = new List<(string, Literal)>();
        foreach (var passage in _document.Passages().Concat(Listed()))
        {
            found.AddRange(Unexplained(passage));
        }

        return found;
    }

    /// <summary>The words in a run of text that nothing explains.</summary>
    public IEnumerable<(string Words, Literal When)> Unexplained(Passage passage)
    {
        var found = new List<(string, Literal)>();
        _scan.Scan(passage, (_, _) => { }, (words, when) => found.Add((words, when)));
        return found;
    }

    /// <summary>The text of the definitions that the document lists, and of what introduces them.</summary>
    public IEnumerable<Passage> Listed() => Intro().ToList().Concat(ListedBodies());

    /// <summary>When each paragraph of a definition stands that is too deep to be numbered.</summary>
    public IEnumerable<Literal> TooDeep() => Meanings.SelectMany(meaning => _document.Walk.TooDeep(meaning.Body, Lists(meaning), LabelMaker.DeepestList(NumberingScheme.Definitions)));

    private IEnumerable<Passage> ListedBodies() => Meanings.Where(meaning => meaning.IsListed)
        .SelectMany(meaning => _document.Walk.Passages(meaning.Body, Lists(meaning), startsSentence: false));

    private Literal Lists(Meaning meaning) =>
        _setting.Circuit.All([meaning.When, _used.GetValueOrDefault(meaning.Term, Literal.False), !Lent(meaning.Term)]);

    private Literal Lent(string term) => _adopted?._known.GetValueOrDefault(term, Literal.False) ?? Literal.False;

    private IEnumerable<(string From, string To, Literal When)> Links(Meaning meaning)
    {
        var links = new List<(string, string, Literal)>();
        foreach (var passage in _document.Walk.Passages(meaning.Body, _setting.Circuit.Both(meaning.When, !Lent(meaning.Term)), startsSentence: false))
        {
            _scan.Scan(passage, (term, when) => links.Add((meaning.Term, term, when)), (_, _) => { });
        }

        return links;
    }

    /// <summary>Adds a use of a term; false where it was used then anyway.</summary>
    private bool Use(string term, Literal when)
    {
        var before = _used.GetValueOrDefault(term, Literal.False);
        var after = _setting.Circuit.Either(before, when);
        if (after == before || !_setting.Circuit.Solver.IsSatisfiable(after, !before))
        {
            return false;
        }

        _used[term] = after;
        return true;
    }

    private void AddMeanings()
    {
        foreach (var definition in _document.Template.Definitions)
        {
            Meanings.Add(new Meaning(definition.Term, definition.Body, Literal.True, MeaningSource.Template));
        }

        foreach (var role in Roles.All)
        {
            Meanings.Add(new Meaning(Word(role), [], _setting.Cases.Parties.Own(role, 1), MeaningSource.Role));
        }

        foreach (var printed in _document.Printed)
        {
            foreach (var definition in printed.Provision.DefinitionsOf(printed.Drafting.Name))
            {
                Meanings.Add(new Meaning(definition.Term, definition.Body, printed.When, MeaningSource.Provision));
            }
        }

        Meanings.AddRange(_setting.Workspace.Law.Citations.Values.Where(citation => citation.Term is not null)
            .Select(citation => new Meaning(citation.Term!, [], Literal.True, MeaningSource.Law)));
    }

    private string Word(string role) => _document.Template.RoleWords.TryGetValue(role, out var words) ? words.One : PhraseStart.Capital(role);
}

/// <summary>Where a term gets a meaning.</summary>
/// <param name="Term">The term.</param>
/// <param name="Body">The meaning.</param>
/// <param name="When">When the document has it.</param>
/// <param name="Source">Who gives it.</param>
internal sealed record Meaning(string Term, ImmutableArray<DraftNode> Body, Literal When, MeaningSource Source)
{
    /// <summary>Whether it has text of its own.</summary>
    public bool IsListed => !Body.IsEmpty;
}

/// <summary>Who gives a meaning: of the law's and the roles', the first counts; the others may not meet.</summary>
internal enum MeaningSource
{
    /// <summary>The document template.</summary>
    Template,

    /// <summary>The parties' roles.</summary>
    Role,

    /// <summary>A provision.</summary>
    Provision,

    /// <summary>An enactment's short name.</summary>
    Law,
}
