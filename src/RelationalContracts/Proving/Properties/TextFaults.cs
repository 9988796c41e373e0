using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>Properties 1, 2, 5 and 7: what the documents' text must not do in any permitted deal.</summary>
internal sealed class TextFaults
{
    private const string Annex = "annex/";
    private static readonly string[] PartyFields = ["name", "short", "role", "address", "identifier", "company-number", "charity-number"];
    private static readonly string[] DealFields = ["title", "date", "service.description", "service.start", "service.end", "service.value"];
    private static readonly string[] RoleForms = ["", "each", "is", "has"];

    private readonly ProofSetting _setting;
    private readonly List<DocumentFormulas> _documents = [];
    private readonly List<TermFormulas> _terms = [];

    /// <summary>The text of every document of a setting.</summary>
    public TextFaults(ProofSetting setting, Choice choice)
    {
        _setting = setting;
        foreach (var template in setting.Documents)
        {
            var document = new DocumentFormulas(setting, choice, template);
            var adopted = _documents.FindIndex(earlier => earlier.Template.Id == template.AdoptsDefinitions?.Name);
            _documents.Add(document);
            _terms.Add(new TermFormulas(setting, document, adopted < 0 ? null : _terms[adopted]));
        }

        // Documents that adopt definitions come after those they adopt them from, so uses are passed on from the last to the first.
        _terms.ForEach(terms => terms.CollectUses());
        foreach (var terms in Enumerable.Reverse(_terms))
        {
            terms.CloseUses();
        }
    }

    /// <summary>Property 1: every reference has its target.</summary>
    public IEnumerable<Obligation> References() => _documents.Zip(_terms)
        .SelectMany(pair => pair.First.Passages().Concat(pair.Second.Listed()).Concat(SignatureFaults.Words(pair.First.Template).Select(signed => signed.Words)))
        .SelectMany(passage => passage.Inlines.OfType<DraftReference>().Select(reference => (reference.Target, passage.When)))
        .GroupBy(use => use.Target, StringComparer.Ordinal)
        .Select(uses => new Obligation(
            1, "RC4002", _setting.Circuit.Both(_setting.Circuit.Any(uses.Select(use => use.When)), !HasTarget(uses.Key)), [$"'{uses.Key}'"]));

    /// <summary>Property 2: every term used is defined, and defined once.</summary>
    public IEnumerable<Obligation> Terms() => Undefined().Concat(_documents.Zip(_terms).SelectMany(pair => DefinedTwice(pair.Second)));

    /// <summary>Property 5: every variable is declared, with one type, and every role word has a party.</summary>
    public IEnumerable<Obligation> Variables() => _documents.SelectMany(Placeholders).Concat(DeclaredDifferently());

    /// <summary>Property 7: nothing is empty, and everybody can sign.</summary>
    public IEnumerable<Obligation> Emptiness() => _documents.SelectMany(document => Empty(document)).Concat(_documents.SelectMany(BareLeadIns)).Concat(TooDeep()).Concat(_documents.SelectMany(document => SignatureFaults.Of(document.Template)));

    private Literal HasTarget(string anchor) => anchor switch
    {
        "definitions" => _setting.Circuit.Any(_terms.Select(terms => terms.HasDefinitions())),
        _ when anchor.StartsWith(Annex, StringComparison.Ordinal) => _setting.Annexes.Contains(anchor[Annex.Length..]) ? Literal.True : Literal.False,
        _ => _setting.Circuit.Any(_documents.Select(document => document.HasPlace(anchor))),
    };

    private IEnumerable<Obligation> Undefined() => _terms.SelectMany(terms => terms.Unexplained())
        .GroupBy(found => found.Words, StringComparer.Ordinal)
        .Select(found => Undefined(found.Key, _setting.Circuit.Any(found.Select(one => one.When))))
        .Concat(_documents.Zip(_terms).SelectMany(pair => SignatureFaults.Words(pair.First.Template)
            .SelectMany(signed => pair.Second.Unexplained(signed.Words).Select(found => Undefined(found.Words, found.When) with { Entries = signed.Entries }))));

    private static Obligation Undefined(string words, Literal when) => new(2, "RC4001", when, [$"'{words}'"]);

    private IEnumerable<Obligation> DefinedTwice(TermFormulas terms)
    {
        foreach (var group in terms.Meanings.Where(meaning => meaning.Source is not MeaningSource.Law).GroupBy(meaning => meaning.Term, StringComparer.Ordinal))
        {
            var meanings = group.ToList();
            var pairs = meanings.SelectMany((second, index) => meanings.Take(index)
                .Where(_ => second.Source is MeaningSource.Provision)
                .Select(first => _setting.Circuit.Both(first.When, second.When)));
            yield return new Obligation(2, "RC4003", _setting.Circuit.Any(pairs), [$"'{group.Key}'"]);
        }
    }

    private IEnumerable<Obligation> Placeholders(DocumentFormulas document)
    {
        foreach (var printed in document.Printed)
        {
            foreach (var (each, when) in Bodies(printed).SelectMany(body => document.Walk.Unrepeatable(body, printed.When)))
            {
                yield return new Obligation(5, "RC4007", when, [$"'{each.Source}'"]);
            }
        }

        var definitions = document.Printed.SelectMany(printed => printed.Provision.DefinitionsOf(printed.Drafting.Name)
            .SelectMany(definition => document.Walk.Passages(definition.Body, printed.When, startsSentence: false)));
        foreach (var passage in document.Passages().Concat(definitions))
        {
            foreach (var placeholder in passage.Inlines.OfType<DraftPlaceholder>())
            {
                yield return Placeholder(placeholder.Expression, passage);
            }
        }

        foreach (var (words, entries) in SignatureFaults.Words(document.Template))
        {
            foreach (var placeholder in words.Inlines.OfType<DraftPlaceholder>())
            {
                yield return Placeholder(placeholder.Expression, words) with { Entries = entries };
            }
        }
    }

    private static IEnumerable<System.Collections.Immutable.ImmutableArray<DraftNode>> Bodies(PrintedDrafting printed) =>
        printed.Drafting.Schedules.Select(schedule => schedule.Body)
            .Concat(printed.Provision.DefinitionsOf(printed.Drafting.Name).Select(definition => definition.Body)).Prepend(printed.Drafting.Body);

    private Obligation Placeholder(string expression, Passage passage)
    {
        var space = expression.IndexOf(' ');
        var (form, role) = space < 0 ? (string.Empty, expression) : (expression[..space], expression[(space + 1)..]);
        if (Roles.All.Contains(role) && RoleForms.Contains(form))
        {
            return new Obligation(5, "RC4005", _setting.Circuit.Both(passage.When, !_setting.Cases.Parties.Answering(role, 1)), [$"'{role}'"]);
        }

        return new Obligation(5, "RC4006", IsKnown(expression, passage) ? Literal.False : passage.When, [$"'{{{{{expression}}}}}'"]);
    }

    private bool IsKnown(string expression, Passage passage)
    {
        if (passage.HasParty && expression.StartsWith("party.", StringComparison.Ordinal))
        {
            return PartyFields.Contains(expression["party.".Length..]);
        }

        if (passage.Row is { } table && expression.StartsWith("row.", StringComparison.Ordinal))
        {
            return _setting.Workspace.Library.Variables[table].Columns.Any(column => column.Name == expression["row.".Length..]);
        }

        return DealFields.Contains(expression) || _setting.Workspace.Library.Variables.ContainsKey(expression);
    }

    /// <summary>A name with two types is a fault of the library as soon as both its provisions can be printed.</summary>
    private IEnumerable<Obligation> DeclaredDifferently() => _setting.Provisions
        .SelectMany(provision => provision.Variables.Select(variable => (provision, variable)))
        .Where(pair => _setting.Workspace.Library.Variables[pair.variable.Name].Type != pair.variable.Type)
        .Select(pair => new Obligation(
            5, "RC2011", _setting.Circuit.Any(_documents.SelectMany(document => document.Printed).Where(printed => printed.Provision == pair.provision).Select(printed => printed.When)), [$"'{pair.variable.Name}'"]));

    private IEnumerable<Obligation> TooDeep() => _documents.Zip(_terms)
        .Select(pair => new Obligation(7, "RC4009", _setting.Circuit.Any(pair.First.TooDeep().Concat(pair.Second.TooDeep())), []));

    private static IEnumerable<Obligation> BareLeadIns(DocumentFormulas document) => document.Printed
        .SelectMany(printed => Bodies(printed).SelectMany(body => document.Walk.BareLeadIns(body, printed.When)))
        .Select(found => new Obligation(7, "RC4013", found.When, [$"'{found.Words}'"]));

    private IEnumerable<Obligation> Empty(DocumentFormulas document)
    {
        var clauses = document.Printed.Where(printed => !printed.IsRecital).Select(printed => printed.When);
        yield return new Obligation(7, "RC4011", !_setting.Circuit.Any(clauses), [$"'{document.Template.Id}'"]);
        foreach (var printed in document.Printed.Where(printed => !printed.IsRecital))
        {
            yield return new Obligation(
                7, "RC4004", _setting.Circuit.Both(printed.When, !document.Walk.StandsAny(printed.Drafting.Body)), [$"'{printed.Provision.Id}'"]);
            foreach (var schedule in printed.Drafting.Schedules)
            {
                yield return new Obligation(
                    7, "RC4008", _setting.Circuit.Both(printed.When, !document.Walk.StandsAny(schedule.Body)), [$"'{schedule.Title}'"]);
            }
        }
    }
}
