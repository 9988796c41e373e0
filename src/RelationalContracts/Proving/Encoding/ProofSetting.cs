using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Deals;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Cases;
using RelationalContracts.Proving.Sat;
using RelationalContracts.Reading;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Encoding;

/// <summary>One model with some of its documents: what every deal of it has in common.</summary>
internal sealed class ProofSetting
{
    private readonly SelectionProblem _problem;
    private readonly Dictionary<ProvisionId, bool> _isTakenGraded;
    private readonly Dictionary<ProvisionId, bool> _isTakenCharter;

    /// <summary>A setting.</summary>
    /// <param name="workspace">The library and templates.</param>
    /// <param name="model">The model.</param>
    /// <param name="documents">The documents that the deals produce, the main one first.</param>
    /// <param name="comparisons">What conditions compare.</param>
    public ProofSetting(Workspace workspace, PartnershipModel model, ImmutableArray<DocumentTemplate> documents, List<Expr> comparisons)
    {
        Workspace = workspace;
        Model = model;
        Documents = documents;
        Cases = new CaseTable(Circuit, workspace, model, comparisons, documents.Any(document => !document.IsCharter));
        var deal = new Deal { Model = new NamedPlace(model.Id, model.At), Title = string.Empty, At = model.At };
        _problem = new SelectionProblem(workspace.Library, model, deal, documents, workspace.Rules, null, _ => new CaseSituation(Measure.Open, null))
        {
            Unwritten = [.. workspace.TemplatesOf(model).Except(documents)],
        };
        _isTakenGraded = workspace.Library.Provisions.ToDictionary(provision => provision.Id, provision => _problem.IsTakenBy(provision, charter: false));
        _isTakenCharter = workspace.Library.Provisions.ToDictionary(provision => provision.Id, provision => _problem.IsTakenBy(provision, charter: true));
        var law = workspace.Law.Citations.Values.Select(citation => citation.Definition).OfType<string>();
        Names = new PhraseFinder(workspace.Library.ProperNames.Concat(law.Select(name => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name)), withPlurals: false);
        Named = model.Required.Concat(model.Recommended).Concat(model.Optional).Select(reference => reference.Id).ToImmutableHashSet();
        Required = model.Required.Select(reference => reference.Id).ToImmutableHashSet();
        Recommended = model.Recommended.Select(reference => reference.Id).ToImmutableHashSet();
    }

    /// <summary>Where the formulas are.</summary>
    public Circuit Circuit { get; } = new();

    /// <summary>The library and templates.</summary>
    public Workspace Workspace { get; }

    /// <summary>The model.</summary>
    public PartnershipModel Model { get; }

    /// <summary>The documents, the main one first.</summary>
    public ImmutableArray<DocumentTemplate> Documents { get; }

    /// <summary>The ids of the annexes that the deals have.</summary>
    public ImmutableArray<string> Annexes { get; init; } = [];

    /// <summary>What conditions ask about.</summary>
    public CaseTable Cases { get; }

    /// <summary>Names that may be capitalised without being terms: listed ones, and enactments.</summary>
    public PhraseFinder Names { get; }

    /// <summary>What the model requires, recommends or offers by name.</summary>
    public ImmutableHashSet<ProvisionId> Named { get; }

    /// <summary>What the model requires.</summary>
    public ImmutableHashSet<ProvisionId> Required { get; }

    /// <summary>What the model recommends.</summary>
    public ImmutableHashSet<ProvisionId> Recommended { get; }

    /// <summary>The provisions.</summary>
    public IEnumerable<Provision> Provisions => Workspace.Library.Provisions;

    /// <summary>Whether a graded document takes a provision.</summary>
    public bool IsTakenGraded(Provision provision) => _isTakenGraded[provision.Id];

    /// <summary>Whether a charter takes a provision.</summary>
    public bool IsTakenCharter(Provision provision) => _isTakenCharter[provision.Id];

    /// <summary>Whether some document prints a provision.</summary>
    public bool CanPrint(Provision provision) => _problem.CanPrint(provision);

    /// <summary>Whether some document takes a provision and none can print it.</summary>
    public bool LacksDrafting(Provision provision) =>
        (IsTakenGraded(provision) || IsTakenCharter(provision)) && !CanPrint(provision) && !_problem.IsLeftUnwritten(provision);

    /// <summary>Whether the deal prints only the charter text of a provision.</summary>
    public bool IsCharterOnly(Provision provision) =>
        IsTakenCharter(provision) && (!IsTakenGraded(provision) || Grades.Nearest(provision, VariantName.Standard) is null);

    /// <summary>Whether a deal may choose the grade of a provision.</summary>
    public bool IsGradeFree(Provision provision) => IsTakenGraded(provision) && !IsCharterOnly(provision);

    /// <summary>The grades that a provision can be in.</summary>
    public IEnumerable<VariantName> GradesOf(Provision provision) => IsCharterOnly(provision)
        ? provision.Variants.Keys.Where(name => name is VariantName.Charter)
        : provision.Variants.Keys.Where(name => name is not VariantName.Charter);

    /// <summary>The variants whose needs count for a provision in a grade: that grade, and the charter text where a charter prints it too.</summary>
    public IEnumerable<(VariantName? Grade, ProvisionReference Needed)> Needs(Provision provision)
    {
        foreach (var grade in GradesOf(provision))
        {
            foreach (var needed in provision.DependsOn.GetValueOrDefault(grade, []))
            {
                yield return (grade, needed);
            }
        }

        if (!IsCharterOnly(provision) && IsTakenCharter(provision) && provision.Variants.ContainsKey(VariantName.Charter))
        {
            foreach (var needed in provision.DependsOn.GetValueOrDefault(VariantName.Charter, []))
            {
                yield return (null, needed);
            }
        }
    }

    /// <summary>Whether the regime makes a provision mandatory here.</summary>
    public Literal IsMandatory(Provision provision) =>
        CanPrint(provision) ? Circuit.Any(provision.MandatoryRegimes.Select(Cases.Regime)) : Literal.False;

    /// <summary>The grade that the model or the strength gives a provision, before rules raise it.</summary>
    public IEnumerable<(VariantName Wanted, Literal When)> Wanted(Provision provision) =>
        Model.Variants.LastOrDefault(choice => choice.Provision.Id == provision.Id) is { } chosen
            ? [(chosen.Variant, Literal.True)]
            : VariantNames.Grades.Select(grade => (grade, Cases.Strength(grade)));
}
