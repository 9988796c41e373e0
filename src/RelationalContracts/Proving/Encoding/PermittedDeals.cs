using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Rules;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Encoding;

/// <summary>Every choice of provisions and grades that some permitted deal leads to.</summary>
/// <remarks>
/// A user can ask for all that is in and choose all grades, so a choice can be reached as soon as it holds what is needed, and
/// nothing that is ruled out: no chain of dependencies has to be followed back to its beginning.
/// </remarks>
internal sealed class PermittedDeals
{
    private readonly ProofSetting _setting;
    private readonly Dictionary<ProvisionId, Literal> _isIn = [];
    private readonly Dictionary<(ProvisionId, VariantName), Literal> _grades = [];
    private readonly List<(CompositionRule Rule, Literal Fires)> _rules;

    /// <summary>Demands what makes a deal permitted.</summary>
    public PermittedDeals(ProofSetting setting)
    {
        _setting = setting;
        foreach (var provision in setting.Provisions)
        {
            AddVariables(provision);
        }

        Choice = new Choice(setting, _isIn, _grades);
        _rules = [.. setting.Workspace.Rules.Select(rule => (rule, Choice.Fires(rule))).Where(pair => pair.Item2 != Literal.False)];
        foreach (var provision in setting.Provisions)
        {
            DemandSupport(provision);
            DemandGrade(provision);
            DemandPermission(provision);
        }
    }

    /// <summary>What is in, and in which grade.</summary>
    public Choice Choice { get; }

    /// <summary>What something that is in needs, and does not get whatever the deal chooses: by the needed provision.</summary>
    public List<(Provision By, ProvisionReference Needed, Literal Missing)> Missing { get; } = [];

    private void AddVariables(Provision provision)
    {
        var isIn = _setting.Model.Excluded.Any(excluded => excluded.Provision.Id == provision.Id) ? Literal.False
            : _setting.Required.Contains(provision.Id) && provision.When is null ? Literal.True
            : _setting.Circuit.Free();
        _isIn.Add(provision.Id, isIn);
        if (_setting.Recommended.Contains(provision.Id) && isIn != Literal.False)
        {
            _setting.Circuit.Solver.Prefer(isIn);
        }

        var grades = _setting.GradesOf(provision).ToList();
        foreach (var grade in grades)
        {
            _grades.Add((provision.Id, grade), grades.Count == 1 || isIn == Literal.False ? isIn : _setting.Circuit.Free());
        }
    }

    private void DemandSupport(Provision provision)
    {
        var circuit = _setting.Circuit;
        var isIn = _isIn[provision.Id];
        var keptOut = Choice.IsKeptOut(provision);
        circuit.Demand(!isIn, !keptOut);
        var supports = Supports(provision).ToList();
        foreach (var support in supports)
        {
            circuit.Demand(!support, keptOut, isIn);
        }

        if (!MayBeAskedFor(provision))
        {
            circuit.Demand([!isIn, .. supports]);
        }
    }

    /// <summary>A deal may ask for what its model names, and for anything else that one of its documents can print.</summary>
    private bool MayBeAskedFor(Provision provision) =>
        _setting.Named.Contains(provision.Id) ? !_setting.Required.Contains(provision.Id) : !_setting.LacksDrafting(provision);

    private IEnumerable<Literal> Supports(Provision provision)
    {
        yield return _setting.Required.Contains(provision.Id) ? Literal.True : Literal.False;
        yield return _setting.IsMandatory(provision);
        foreach (var (rule, fires) in _rules.Where(pair => pair.Rule.Adds.Any(add => add.Id == provision.Id)))
        {
            yield return fires;
        }

        foreach (var by in _setting.Provisions)
        {
            foreach (var (grade, needed) in _setting.Needs(by).Where(need => need.Needed.Id == provision.Id))
            {
                yield return InGrade(by, grade);
            }
        }
    }

    private Literal InGrade(Provision provision, VariantName? grade) =>
        grade is { } named ? _grades.GetValueOrDefault((provision.Id, named), Literal.False) : _isIn[provision.Id];

    private void DemandGrade(Provision provision)
    {
        var circuit = _setting.Circuit;
        var isIn = _isIn[provision.Id];
        var grades = _setting.GradesOf(provision).ToList();
        if (grades.Count < 2 || isIn == Literal.False)
        {
            return;
        }

        circuit.Demand([!isIn, .. grades.Select(grade => _grades[(provision.Id, grade)])]);
        foreach (var grade in grades)
        {
            circuit.Demand(!_grades[(provision.Id, grade)], isIn);
            foreach (var other in grades.Where(other => other > grade))
            {
                circuit.Demand(!_grades[(provision.Id, grade)], !_grades[(provision.Id, other)]);
            }
        }

        circuit.Solver.Prefer(_grades[(provision.Id, Grades.Nearest(provision, VariantName.Standard)!.Value)]);
        DemandFloors(provision, grades);
        if (!_setting.IsGradeFree(provision))
        {
            DemandOwnGrade(provision);
        }
    }

    private void DemandFloors(Provision provision, List<VariantName> grades)
    {
        foreach (var (rule, fires) in _rules)
        {
            foreach (var floor in rule.AtLeast.Where(floor => floor.Target.Name == provision.Id.Value || floor.Target.Name == provision.Family))
            {
                foreach (var low in grades.Where(grade => grade < Grades.Nearest(provision, floor.Floor)))
                {
                    _setting.Circuit.Demand(!fires, !_grades[(provision.Id, low)]);
                }
            }
        }
    }

    /// <summary>Nobody can choose the grade of what no document prints: the model or the strength gives it.</summary>
    private void DemandOwnGrade(Provision provision)
    {
        var raising = _rules.Where(pair => pair.Rule.AtLeast.Any(floor => floor.Target.Name == provision.Id.Value || floor.Target.Name == provision.Family)).Select(pair => pair.Fires).ToList();
        foreach (var (wanted, when) in _setting.Wanted(provision))
        {
            _setting.Circuit.Demand([!when, !_isIn[provision.Id], _grades[(provision.Id, Grades.Nearest(provision, wanted)!.Value)], .. raising]);
        }
    }

    private void DemandPermission(Provision provision)
    {
        var circuit = _setting.Circuit;
        var isIn = _isIn[provision.Id];
        foreach (var other in provision.ConflictsWith)
        {
            circuit.Demand(!isIn, !Choice.Has(other.Id));
        }

        foreach (var regime in provision.ForbiddenRegimes)
        {
            circuit.Demand(!isIn, !_setting.Cases.Regime(regime));
        }

        foreach (var (_, fires) in _rules.Where(pair => pair.Rule.Excludes.Any(excluded => excluded.Id == provision.Id)))
        {
            circuit.Demand(!fires, !isIn);
        }

        foreach (var (grade, needed) in _setting.Needs(provision))
        {
            DemandNeeded(provision, InGrade(provision, grade), needed);
        }
    }

    /// <summary>
    /// What a condition on the deal's facts keeps out is missing whatever the user chooses: a fault. What a condition on other
    /// provisions keeps out is missing by choice: not permitted.
    /// </summary>
    private void DemandNeeded(Provision by, Literal isIn, ProvisionReference needed)
    {
        var missing = _setting.Circuit.Both(isIn, !Choice.Has(needed.Id));
        if (_setting.Workspace.Library.Find(needed.Id) is not { } provision || (provision.When is { } when && !ConditionWalk.ProvisionsIn(when).Any()))
        {
            Missing.Add((by, needed, missing));
        }
        else
        {
            _setting.Circuit.Demand(!missing);
        }
    }
}
