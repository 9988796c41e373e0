using System.Collections.Immutable;
using RelationalContracts.Composing.Editions;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Models;

namespace RelationalContracts.Composing;

/// <summary>One document on its way: expanded, then its terms collected, then numbered, then assembled.</summary>
/// <remarks>The documents of a deal go through each step together, since they refer to one another and share definitions.</remarks>
internal sealed class DocumentDraft
{
    private readonly DealContext _context;
    private readonly bool _isMain;
    private readonly ExpandedDocument _expanded;
    private readonly PhraseFinder _names;
    private readonly WordScanner _scanner;
    private readonly UsedTerms _used;
    private readonly DocumentDraft? _adopted;
    private DocumentNumbering? _numbering;

    /// <summary>Expands a document.</summary>
    /// <param name="context">The deal.</param>
    /// <param name="template">The document's template.</param>
    /// <param name="earlier">The documents of the deal before it; the first is the main one.</param>
    public DocumentDraft(DealContext context, DocumentTemplate template, IReadOnlyCollection<DocumentDraft> earlier)
    {
        _context = context;
        _isMain = earlier.Count == 0;
        _adopted = earlier.FirstOrDefault(draft => draft._expanded.Template.Id == template.AdoptsDefinitions?.Name);
        _names = earlier.FirstOrDefault()?._names ?? Names(context);
        _expanded = new DocumentExpansion(context, template).Expand();
        _adopted?._expanded.Terms.LendTo(_expanded.Terms);
        _scanner = new WordScanner(new PhraseFinder(_expanded.Terms.Terms, withPlurals: true), _names);
        _used = new UsedTerms(_scanner, _expanded.Terms);
        _used.AddFrom(_expanded.AllText());
    }

    /// <summary>The variables that the document prints.</summary>
    public IReadOnlySet<string> UsedVariables => _expanded.Expander.UsedVariables;

    /// <summary>What the document is called.</summary>
    private string Title => FrontMatter.KindOf(_context.Model, _expanded.Template, _isMain);

    /// <summary>Makes the document whose definitions this one adopts define what is used here.</summary>
    public void PassTermsOn()
    {
        // What introduces the definitions counts only where there are any.
        if (ListedMeanings().Any())
        {
            _used.AddFrom(_expanded.DefinitionsIntro);
        }

        foreach (var term in _used.Used)
        {
            _adopted?._used.Add(term);
        }
    }

    /// <summary>Numbers the document.</summary>
    public void Number() => _numbering = DocumentNumbering.Number(
        _expanded, DefinitionsAt(), ListedMeanings().Select(meaning => meaning.Body), _isMain ? _context.Deal.Annexes : [], _context.Diagnostics);

    /// <summary>Assembles the document.</summary>
    public ContractDocument Assemble(IEnumerable<DocumentDraft> all, Edition edition)
    {
        var elsewhere = all.Where(draft => draft != this).Select(draft => (draft._expanded.Template, draft.Title, draft._numbering!.Places)).ToList();
        var printer = new ReferencePrinter(_expanded.Template, _numbering!.Places, elsewhere, _context.Workspace.Library, _context.Diagnostics);
        var finisher = new TextFinisher(_scanner, printer.Print, ReportUnexplained);

        // A picture's labels begin with capitals that are nobody's terms.
        var pictureText = new TextFinisher(_scanner, printer.Print, (_, _) => { });
        return new DocumentAssembler(_context, _expanded, _numbering, finisher, pictureText, _used.Used, edition, _isMain)
        {
            Comparison = edition is Edition.Training ? Comparison(elsewhere) : null,
        }.Assemble();
    }

    /// <summary>Compares draftings of which all but one are not part of the document: what they refer to may not be there.</summary>
    private VariantComparison Comparison(IReadOnlyList<(DocumentTemplate Template, string Title, IReadOnlyDictionary<Anchor, Place> Places)> elsewhere)
    {
        var quiet = _context with { Diagnostics = [] };
        var printer = new ReferencePrinter(_expanded.Template, _numbering!.Places, elsewhere, _context.Workspace.Library, quiet.Diagnostics);
        var finisher = new TextFinisher(_scanner, reference => printer.Print(reference) ?? ByName(reference.Target), (_, _) => { });
        return new VariantComparison(new DocumentExpansion(quiet, _expanded.Template).Expander, finisher);
    }

    private CrossReference ByName(Anchor target)
    {
        var provision = _context.Workspace.Library.Find(new Library.ProvisionId(target.Value.Split('/')[0]));
        return new CrossReference(null, [new ReferencePiece(provision is null ? "another clause" : $"the clause “{provision.Title}”", null)]);
    }

    private IEnumerable<TermMeaning> ListedMeanings() => DocumentAssembler.Listed(_expanded.Terms, _used.Used);

    /// <summary>How many clauses come before the definitions; null where the document lists none.</summary>
    private int? DefinitionsAt()
    {
        return _expanded.Template.PlaceOf(Anchor.Definitions.Value) is { } place && ListedMeanings().Any()
            ? _expanded.Clauses.Count(clause => Selecting.DocumentOrder.Place(_expanded.Template, clause.Provision) < place)
            : null;
    }

    private void ReportUnexplained(string words, Diagnostics.SourceSpan at) =>
        _context.Diagnostics.Add(TermDiagnostics.Undefined(words, DefinedBy(words), at));

    private string? DefinedBy(string words) => _context.Workspace.Library.Provisions
        .FirstOrDefault(provision => provision.Definitions.Concat(provision.Variants.Values.SelectMany(variant => variant.Definitions))
            .Any(definition => Plurals.Of(definition.Term).Contains(words)))?.Id.Value;

    /// <summary>Names that may be capitalised: listed ones, enactments, and names from the deal.</summary>
    private static PhraseFinder Names(DealContext context)
    {
        var deal = context.Deal.Parties.SelectMany(party => party.Aliases.Append(party.Name).Append(party.Short)).Append(context.Deal.Title);
        var law = context.Workspace.Law.Citations.Values.Select(citation => citation.Definition).OfType<string>().Select(WithoutThe);
        return new PhraseFinder(context.Workspace.Library.ProperNames.Concat(deal.Select(WithoutThe)).Concat(law), withPlurals: false);
    }

    private static string WithoutThe(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
