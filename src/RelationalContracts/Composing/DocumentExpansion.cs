using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Values;

namespace RelationalContracts.Composing;

/// <summary>Expands one document of a deal: its clauses in order, and the terms it may use.</summary>
internal sealed class DocumentExpansion
{
    private readonly DealContext _context;
    private readonly DocumentTemplate _template;
    private readonly Expander _expander;
    private readonly RoleText _roleText;

    /// <summary>An expansion of a document.</summary>
    public DocumentExpansion(DealContext context, DocumentTemplate template)
    {
        _context = context;
        _template = template;
        _roleText = new RoleText(context.Roles, template);
        var situation = new DealSituation(
            context.Deal, context.Roles, context.Values, context.Workspace.Law, context.Composition.Regime.Id, template.Id, context)
        {
            OnOpenFact = context.OnOpenFact,
        };
        _expander = new Expander(context, situation, _roleText);
    }

    /// <summary>Expands further text of the same document.</summary>
    public Expander Expander => _expander;

    /// <summary>Expands.</summary>
    public ExpandedDocument Expand()
    {
        var included = _context.Composition.Included.Select(choice => _context.Workspace.Library.Find(choice.Id)!).ToList();
        var background = _template.BackgroundProvisions.Select(named => named.Id).ToHashSet();
        var recitals = Clauses(included.Where(provision => background.Contains(provision.Id)));
        var clauses = Clauses(DocumentOrder.Sort(_template, included));
        return new ExpandedDocument(
            _template,
            recitals,
            clauses,
            _expander.Expand(_template.ExecutionIntro, string.Empty),
            _expander.Expand(_template.DefinitionsIntro, string.Empty),
            Terms(recitals.Concat(clauses)),
            _expander);
    }

    private ImmutableArray<ExpandedClause> Clauses(IEnumerable<Provision> provisions) =>
        [.. provisions.Select(provision => (provision, variant: VariantFor(provision))).Where(pair => pair.variant is not null).Select(pair => Clause(pair.provision, pair.variant!.Value))];

    /// <summary>The drafting that this document prints; null where it prints none, which the selection has reported.</summary>
    private VariantName? VariantFor(Provision provision)
    {
        if (_template.IsCharter)
        {
            return provision.Variants.ContainsKey(VariantName.Charter) ? VariantName.Charter : null;
        }

        var chosen = _context.Composition.VariantOf(provision.Id);
        return chosen is VariantName.Charter ? null : chosen;
    }

    private ExpandedClause Clause(Provision provision, VariantName variant)
    {
        var drafting = provision.Variants[variant];
        var schedules = drafting.Schedules.Select(schedule => Schedule(provision, schedule));
        return new ExpandedClause(provision, variant, _expander.Expand(drafting.Body, provision.Id.Value), [.. schedules]);
    }

    private ExpandedSchedule Schedule(Provision provision, DraftSchedule schedule) =>
        new(schedule, new Anchor($"{provision.Id}/{schedule.Anchor}"), _expander.Expand(schedule.Body, provision.Id.Value));

    private TermTable Terms(IEnumerable<ExpandedClause> clauses)
    {
        var terms = new TermTable();
        AddParties(terms);
        foreach (var definition in _template.Definitions)
        {
            terms.Add(Meaning(definition, string.Empty), _context.Diagnostics);
        }

        AddRoles(terms);
        foreach (var clause in clauses)
        {
            foreach (var definition in clause.Provision.DefinitionsOf(clause.Variant))
            {
                terms.Add(Meaning(definition, clause.Provision.Id.Value), _context.Diagnostics);
            }
        }

        AddCitations(terms);
        return terms;
    }

    private TermMeaning Meaning(DraftDefinition definition, string owner) =>
        new(definition.Term, _expander.Expand(definition.Body, owner), true, TermMeaning.AnchorOf(definition.Term), owner, definition.At);

    /// <summary>Where a party's short name, less "the", is its role's word, and nobody shares the role, the parties' list defines the word.</summary>
    private void AddParties(TermTable terms)
    {
        foreach (var (party, index) in _context.Deal.Parties.Select((party, index) => (party, index)))
        {
            var word = _roleText.Word(party.Role);
            if (PhraseStart.WithoutThe(party.Short) == word && _context.Roles.PartiesOf(party.Role).Length == 1)
            {
                terms.AddIfNew(new TermMeaning(word, [], false, PartyAnchor(index), string.Empty, party.At));
            }
        }
    }

    private void AddRoles(TermTable terms)
    {
        foreach (var role in _context.Deal.Parties.Select(party => party.Role).Distinct())
        {
            var word = _roleText.Word(role);
            var at = _context.Deal.Parties.First(party => party.Role == role).At;
            terms.AddIfNew(new TermMeaning(word, [new ExpandedParagraph(RoleMeaning(role, at), at)], true, TermMeaning.AnchorOf(word), string.Empty, at));
        }
    }

    /// <summary>"the Council", or "each of Northgate, Harbour and Haven".</summary>
    private ImmutableArray<Piece> RoleMeaning(string role, SourceSpan at)
    {
        var parties = _context.Deal.Parties.Select((party, index) => (party, index)).Where(pair => pair.party.Role == role).ToList();
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var (entry, position) in parties.Select((entry, position) => (entry, position)))
        {
            var lead = (position, parties.Count) switch
            {
                (0, 1) => string.Empty,
                (0, _) => "each of ",
                var (now, count) when now == count - 1 => " and ",
                _ => ", ",
            };
            if (lead.Length > 0)
            {
                pieces.Add(new FixedPiece(new Text(lead), at));
            }

            pieces.Add(new NamePiece(entry.party.Short, $"parties.{entry.index + 1}.short", at));
        }

        pieces.Add(new FixedPiece(new Text("."), at));
        return pieces.ToImmutable();
    }

    private void AddCitations(TermTable terms)
    {
        foreach (var citation in _context.Workspace.Law.Citations.Values.Where(citation => citation.Term is not null))
        {
            var pieces = ImmutableArray.Create<Piece>(new FixedPiece(new Text(citation.Definition + "."), citation.At));
            terms.AddIfNew(new TermMeaning(
                citation.Term!, [new ExpandedParagraph(pieces, citation.At)], true, TermMeaning.AnchorOf(citation.Term!), string.Empty, citation.At));
        }
    }

    /// <summary>What a use of a party's own word points to.</summary>
    internal static Anchor PartyAnchor(int index) => new($"party/{index + 1}");
}
