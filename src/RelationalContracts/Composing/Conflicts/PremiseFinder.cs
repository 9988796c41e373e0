using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Collects the choices and rules from which a fault follows, by the shortest way in for each provision.</summary>
/// <param name="settled">The choice that cannot stand.</param>
/// <param name="derivation">How what is in follows.</param>
internal sealed class PremiseFinder(SettledSelection settled, Derivation derivation)
{
    private readonly PremiseWords _words = new(settled);
    private readonly HashSet<ProvisionId> _explained = [];
    private readonly HashSet<string> _rules = [];
    private readonly List<Premise> _premises = [];

    /// <summary>The premises of a fault; more than needed where two of them do the work of one.</summary>
    /// <param name="fault">The fault.</param>
    public IReadOnlyList<Premise> Of(SelectionFault fault)
    {
        AddFault(fault);
        if (fault.Kind is not FaultKind.KeptOut)
        {
            AddIn(fault.Id);
        }

        return [.. _premises.Distinct()];
    }

    private void AddFault(SelectionFault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Excluded:
                _premises.Add(_words.Excludes(fault.Id));
                break;
            case FaultKind.Forbidden:
                _premises.AddRange([_words.IsForbidden(fault.Id), _words.IsUnderRegime()]);
                break;
            case FaultKind.Conflict:
                _premises.Add(_words.Conflicts(fault.Id, fault.Other));
                AddIn(fault.Other);
                break;
            case FaultKind.KeptOut:
                AddNeed(fault.Other, fault.Id);
                AddCondition(fault.Id);
                break;
            case FaultKind.Omitted:
                _premises.Add(_words.Omits(fault.Id));
                break;
            case FaultKind.RuledOut:
                AddRule(fault.Rule!);
                break;
            case FaultKind.UnderFloor:
                _premises.Add(_words.Drafting(fault.Id));
                AddRule(fault.Rule!);
                break;
            default:
                _premises.Add(_words.HasNoDrafting(fault.Id));
                break;
        }
    }

    private void AddIn(ProvisionId id)
    {
        if (!_explained.Add(id))
        {
            return;
        }

        var support = derivation.Leading(id).Support;
        switch (support.Kind)
        {
            case SupportKind.Required:
                _premises.Add(_words.Requires(id));
                break;
            case SupportKind.Mandatory:
                _premises.AddRange([_words.IsMandatory(id), _words.IsUnderRegime()]);
                break;
            case SupportKind.Included:
                _premises.Add(_words.Includes(id));
                break;
            case SupportKind.Recommended:
                _premises.Add(_words.Recommends(id));
                break;
            case SupportKind.Added:
                AddRule(support.Rule!);
                break;
            default:
                AddNeed(support.By, id);
                break;
        }
    }

    private void AddNeed(ProvisionId by, ProvisionId needed)
    {
        _premises.Add(_words.Needs(by, needed));
        AddIn(by);
        var provision = settled.Problem.Library.Find(by)!;
        AddGrade(provision, grade => settled.Selector.Dependencies(provision, grade).Any(reference => reference.Id == needed));
    }

    private void AddRule(CompositionRule rule)
    {
        if (!_rules.Add(rule.Id))
        {
            return;
        }

        _premises.Add(PremiseWords.Says(rule));
        if (!rule.Regimes.IsEmpty)
        {
            _premises.Add(_words.IsUnderRegime());
        }

        foreach (var mention in rule.If)
        {
            AddIn(mention.Provision.Id);
            AddGrade(settled.Problem.Library.Find(mention.Provision.Id)!, grade => grade is { } printed && ProvisionSelector.Reaches(printed, mention.AtLeast));
        }
    }

    /// <summary>What gives a provision its drafting, where standard drafting, which nobody has to ask for, would not do.</summary>
    private void AddGrade(Provision provision, Func<VariantName?, bool> doesIt)
    {
        if (settled.Selection.Grades[provision.Id].Printed is VariantName.Charter || doesIt(Grades.Nearest(provision, VariantName.Standard)))
        {
            return;
        }

        if (doesIt(settled.Unraised(provision)) || settled.Selection.Grades[provision.Id].Floor is not { } raising)
        {
            _premises.Add(_words.Drafting(provision.Id));
        }
        else
        {
            AddRule(raising);
        }
    }

    /// <summary>A condition that keeps a provision out, and the provisions that are in and make it do so.</summary>
    private void AddCondition(ProvisionId id)
    {
        _premises.Add(_words.IsConditional(id));
        foreach (var mentioned in Mentioned(settled.Problem.Library.Find(id)!.When!).Where(settled.Selection.Has))
        {
            AddIn(mentioned);
            AddGrade(settled.Problem.Library.Find(mentioned)!, grade => grade == settled.Selection.Grades[mentioned].Printed);
        }
    }

    /// <summary>The provisions that a condition asks about.</summary>
    public static IEnumerable<ProvisionId> Mentioned(Expr condition) => condition switch
    {
        AndExpr both => Mentioned(both.Left).Concat(Mentioned(both.Right)),
        OrExpr either => Mentioned(either.Left).Concat(Mentioned(either.Right)),
        NotExpr not => Mentioned(not.Inner),
        HasExpr has => [has.Provision],
        CompareExpr { Operand: VariantOperand variant } => [variant.Provision],
        InExpr { Operand: VariantOperand variant } => [variant.Provision],
        _ => [],
    };
}
