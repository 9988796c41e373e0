using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Collects the choices and rules from which a fault follows.</summary>
internal sealed class PremiseFinder
{
    private readonly SettledSelection _settled;
    private readonly PremiseWords _words;
    private readonly Func<ProvisionId, IEnumerable<Step>> _waysIn;
    private readonly Func<Provision, IEnumerable<CompositionRule>> _raising;
    private readonly Dictionary<ProvisionId, int> _explained = [];
    private readonly Dictionary<string, int> _rules = [];
    private readonly List<Premise> _premises = [];
    private int _linksLeft;

    private PremiseFinder(SettledSelection settled, int mostLinks, Func<ProvisionId, IEnumerable<Step>> waysIn, Func<Provision, IEnumerable<CompositionRule>> raising)
    {
        _settled = settled;
        _words = new PremiseWords(settled);
        _linksLeft = mostLinks;
        _waysIn = waysIn;
        _raising = raising;
    }

    /// <summary>The premises of a fault by the shortest way in for each provision; more than needed where two of them do the work of one.</summary>
    /// <param name="settled">The choice that cannot stand.</param>
    /// <param name="derivation">How what is in follows.</param>
    /// <param name="fault">The fault.</param>
    public static IEnumerable<Premise> AlongTheShortestWays(SettledSelection settled, Derivation derivation, SelectionFault fault) => new PremiseFinder(
        settled,
        int.MaxValue,
        id => [derivation.Leading(id)],
        provision => settled.Selection.Grades[provision.Id].Floor is { } floor ? [floor] : []).Of(fault);

    /// <summary>The premises of a fault by every way in, as far as chains of some length reach.</summary>
    /// <param name="settled">The choice that cannot stand.</param>
    /// <param name="derivation">How what is in follows.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="mostLinks">How many premises a chain may have.</param>
    public static IEnumerable<Premise> AlongAllWays(SettledSelection settled, Derivation derivation, SelectionFault fault, int mostLinks) => new PremiseFinder(
        settled, mostLinks, derivation.Grounded, provision => GradeChooser.FloorsOn(provision, settled.Firing).Select(floor => floor.Rule)).Of(fault);

    private IEnumerable<Premise> Of(SelectionFault fault)
    {
        AddFault(fault);
        if (fault.Kind is not FaultKind.KeptOut)
        {
            AddIn(fault.Id);
        }

        return _premises.Distinct();
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
        // Another way to the same provision counts only where it leaves more links for what lies behind.
        if (_linksLeft <= _explained.GetValueOrDefault(id))
        {
            return;
        }

        _explained[id] = _linksLeft--;
        foreach (var step in _waysIn(id))
        {
            AddWayIn(id, step.Support);
        }

        _linksLeft++;
    }

    private void AddWayIn(ProvisionId id, Support support)
    {
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
        var provision = _settled.Problem.Library.Find(by)!;
        AddGrade(provision, grade => _settled.Selector.Dependencies(provision, grade).Any(reference => reference.Id == needed));
    }

    private void AddRule(CompositionRule rule)
    {
        if (_linksLeft <= _rules.GetValueOrDefault(rule.Id))
        {
            return;
        }

        _rules[rule.Id] = _linksLeft;
        _premises.Add(PremiseWords.Says(rule));
        if (!rule.Regimes.IsEmpty)
        {
            _premises.Add(_words.IsUnderRegime());
        }

        foreach (var mention in rule.If)
        {
            AddIn(mention.Provision.Id);
            AddGrade(_settled.Problem.Library.Find(mention.Provision.Id)!, grade => grade is { } printed && ProvisionSelector.Reaches(printed, mention.AtLeast));
        }
    }

    /// <summary>What gives a provision its drafting, where standard drafting, which nobody has to ask for, would not do.</summary>
    private void AddGrade(Provision provision, Func<VariantName?, bool> doesIt)
    {
        if (_settled.Selection.Grades[provision.Id].Printed is VariantName.Charter || doesIt(Grades.Nearest(provision, VariantName.Standard)))
        {
            return;
        }

        var raising = _raising(provision).ToList();
        if (doesIt(_settled.Unraised(provision)) || raising.Count == 0)
        {
            _premises.Add(_words.Drafting(provision.Id));
        }
        else
        {
            raising.ForEach(AddRule);
        }
    }

    /// <summary>A condition that keeps a provision out, and the provisions that are in and make it do so.</summary>
    private void AddCondition(ProvisionId id)
    {
        _premises.Add(_words.IsConditional(id));
        foreach (var mentioned in ConditionWalk.ProvisionsIn(_settled.Problem.Library.Find(id)!.When!).Where(_settled.Selection.Has))
        {
            AddIn(mentioned);
            AddGrade(_settled.Problem.Library.Find(mentioned)!, grade => grade == _settled.Selection.Grades[mentioned].Printed);
        }
    }
}
