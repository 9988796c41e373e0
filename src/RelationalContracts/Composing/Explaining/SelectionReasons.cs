using System.Collections.Immutable;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Why each provision is in or out, and in which variant: reasons whose removal would change the outcome.</summary>
internal sealed class SelectionReasons : IReasons
{
    private readonly SettledSelection _settled;
    private readonly Lazy<Derivation> _derivation;
    private readonly Dictionary<ProvisionId, ImmutableArray<Reason>> _found = [];
    private readonly OutReasons _out;
    private readonly VariantReasons _variants;

    /// <summary>The reasons of a choice.</summary>
    /// <param name="settled">The choice.</param>
    public SelectionReasons(SettledSelection settled)
    {
        _settled = settled;
        _derivation = new Lazy<Derivation>(() => new Derivation(settled));
        _out = new OutReasons(settled);
        _variants = new VariantReasons(settled, _derivation);
    }

    /// <summary>How what is in follows from what decides.</summary>
    public Derivation Derivation => _derivation.Value;

    /// <inheritdoc />
    public ImmutableArray<Reason> ReasonsFor(ProvisionId id)
    {
        if (!_found.TryGetValue(id, out var reasons))
        {
            reasons = Find(id);
            _found.Add(id, reasons);
        }

        return reasons;
    }

    private ImmutableArray<Reason> Find(ProvisionId id) =>
        _settled.Selection.Has(id) ? [.. Derivation.Grounded(id).Select(step => Of(id, step.Support)).Distinct()] : _out.Of(_settled.Problem.Library.Find(id)!);

    /// <inheritdoc />
    public ImmutableArray<Reason> VariantReasonsFor(ProvisionId id) =>
        _settled.Selection.Has(id) ? _variants.Of(_settled.Problem.Library.Find(id)!) : [];

    /// <summary>A support of a provision, as a reason.</summary>
    /// <param name="id">The provision.</param>
    /// <param name="support">What brings it in.</param>
    public Reason Of(ProvisionId id, Support support)
    {
        var problem = _settled.Problem;
        var model = problem.Model;
        return support.Kind switch
        {
            SupportKind.Required => new(ReasonRules.Required, model.Id, $"The model '{model.Id}' requires it.") { At = PlaceOf(model.Required, id) },
            SupportKind.Mandatory => new(ReasonRules.Regime, problem.Regime!, $"The regime '{problem.Regime}' makes it mandatory.") { At = problem.Library.Find(id)!.At },
            SupportKind.Included => new(ReasonRules.Include, "deal", "The deal includes it.") { At = PlaceOf(problem.Deal.Include, id) },
            SupportKind.Recommended => new(ReasonRules.Recommended, model.Id, $"The model '{model.Id}' recommends it, and the deal does not omit it.") { At = PlaceOf(model.Recommended, id) },
            SupportKind.Added => new(ReasonRules.Rule, support.Rule!.Id, $"{support.Rule.Reason}") { At = PlaceOf(support.Rule.Adds, id) },
            _ => new(ReasonRules.DependsOn, support.By.Value, $"'{support.By}' needs it.") { At = PlaceOf(NeedsOf(support.By), id) },
        };
    }

    private IEnumerable<ProvisionReference> NeedsOf(ProvisionId id) =>
        _settled.Selector.Dependencies(_settled.Problem.Library.Find(id)!, _settled.Selection.Grades[id].Printed);

    private static Diagnostics.SourceSpan PlaceOf(IEnumerable<ProvisionReference> references, ProvisionId id) =>
        references.FirstOrDefault(reference => reference.Id == id).At;
}
