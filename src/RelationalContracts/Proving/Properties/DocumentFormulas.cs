using RelationalContracts.Composing.Numbering;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>What one document prints, as formulas: which draftings, and which places references can point to.</summary>
internal sealed class DocumentFormulas
{
    private static readonly int DeepestInClauses = LabelMaker.DeepestList(NumberingScheme.Clauses);
    private static readonly int DeepestInRecitals = LabelMaker.DeepestList(NumberingScheme.Recitals);

    private readonly ProofSetting _setting;
    private readonly Dictionary<string, List<Literal>> _places = new(StringComparer.Ordinal);

    /// <summary>The formulas of a document.</summary>
    public DocumentFormulas(ProofSetting setting, Choice choice, DocumentTemplate template)
    {
        _setting = setting;
        Template = template;
        Walk = new TextWalk(setting, choice, template.Id);
        foreach (var provision in setting.Provisions.Where(provision => DocumentOrder.Takes(template, provision)))
        {
            var isRecital = template.BackgroundProvisions.Any(named => named.Id == provision.Id);
            foreach (var drafting in provision.Variants.Values.Where(drafting => drafting.Name is VariantName.Charter == template.IsCharter))
            {
                var when = template.IsCharter ? choice.Has(provision.Id) : choice.IsGraded(provision.Id, drafting.Name);
                if (when != Literal.False)
                {
                    Printed.Add(new PrintedDrafting(provision, drafting, when, isRecital));
                }
            }
        }

        Printed.ForEach(AddPlaces);
    }

    /// <summary>The document's template.</summary>
    public DocumentTemplate Template { get; }

    /// <summary>Walks text as this document prints it.</summary>
    public TextWalk Walk { get; }

    /// <summary>The draftings that the document can print.</summary>
    public List<PrintedDrafting> Printed { get; } = [];

    /// <summary>The runs of the document's text, but for its definitions, what introduces them and the forms of signature.</summary>
    public IEnumerable<Passage> Passages() => Printed
        .SelectMany(printed => Walk.Passages(printed.Drafting.Body, printed.When)
            .Concat(printed.Drafting.Schedules.SelectMany(schedule => Walk.Passages(schedule.Body, printed.When))))
        .Concat(Walk.Passages(Template.ExecutionIntro, Literal.True));

    /// <summary>Whether the document has a place.</summary>
    public Literal HasPlace(string anchor) => _places.TryGetValue(anchor, out var when) ? _setting.Circuit.Any(when) : Literal.False;

    /// <summary>When each paragraph stands that is too deep to be numbered.</summary>
    public IEnumerable<Literal> TooDeep() => Printed.SelectMany(printed => Walk.TooDeep(printed.Drafting.Body, printed.When, printed.IsRecital ? DeepestInRecitals : DeepestInClauses)
        .Concat(printed.Drafting.Schedules.SelectMany(schedule => Walk.TooDeep(schedule.Body, printed.When, DeepestInClauses))));

    private void AddPlaces(PrintedDrafting printed)
    {
        var id = printed.Provision.Id.Value;
        var stands = printed.IsRecital ? Walk.StandsItem(printed.Drafting.Body) : Literal.True;
        Add(id, _setting.Circuit.Both(printed.When, stands));
        AddLabels(id, Walk.Labels(printed.Drafting.Body, printed.When, printed.IsRecital ? DeepestInRecitals : DeepestInClauses));
        foreach (var schedule in printed.IsRecital ? [] : printed.Drafting.Schedules)
        {
            Add($"{id}/{schedule.Anchor}", printed.When);
            AddLabels(id, Walk.Labels(schedule.Body, printed.When, DeepestInClauses));
        }
    }

    private void AddLabels(string id, IEnumerable<(string Label, Literal When)> labels)
    {
        foreach (var (label, when) in labels)
        {
            Add($"{id}/{label}", when);
        }
    }

    private void Add(string anchor, Literal when)
    {
        if (!_places.TryGetValue(anchor, out var places))
        {
            _places.Add(anchor, places = []);
        }

        places.Add(when);
    }
}

/// <summary>A drafting that a document can print.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Drafting">The drafting.</param>
/// <param name="When">When it is printed.</param>
/// <param name="IsRecital">Whether the document's background prints it.</param>
internal sealed record PrintedDrafting(Provision Provision, Drafting Drafting, Literal When, bool IsRecital);
