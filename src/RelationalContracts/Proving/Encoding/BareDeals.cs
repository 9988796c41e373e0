using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Proving.Sat;
using RelationalContracts.Rules;

namespace RelationalContracts.Proving.Encoding;

/// <summary>What the engine chooses in deals that include, omit and grade nothing: its rounds, as formulas.</summary>
/// <remarks>Nothing is demanded here but that the cases be possible, so every such deal is looked at, whatever goes wrong in it.</remarks>
internal sealed class BareDeals
{
    private const int MostRounds = 24;

    private readonly ProofSetting _setting;
    private readonly IReadOnlySet<ProvisionId> _asked;
    private readonly Dictionary<ProvisionId, Literal> _isAsked = [];

    /// <summary>Works the rounds out.</summary>
    /// <param name="setting">The model and its documents.</param>
    /// <param name="asked">Provisions that the deals may include all the same: those whose conditions wait for one another.</param>
    public BareDeals(ProofSetting setting, IReadOnlySet<ProvisionId> asked)
    {
        _setting = setting;
        _asked = asked;
        var isIn = setting.Provisions.ToDictionary(provision => provision.Id, _ => Literal.False);
        var choice = new Choice(setting, isIn, new Dictionary<(ProvisionId, VariantName), Literal>());
        for (var round = 0; round < MostRounds; round++)
        {
            var (next, grades) = Next(choice);
            Unsettled = setting.Circuit.Any(next.Keys.Select(id => setting.Circuit.Either(
                setting.Circuit.Both(next[id], !choice.Has(id)), setting.Circuit.Both(!next[id], choice.Has(id)))));
            choice = new Choice(setting, next, grades);
            if (round > 0 && Unsettled == Literal.False)
            {
                break;
            }
        }

        Choice = choice;
    }

    /// <summary>What is in, and in which grade.</summary>
    public Choice Choice { get; }

    /// <summary>Whether the rounds come to no end.</summary>
    public Literal Unsettled { get; private set; } = Literal.False;

    /// <summary>What the deal includes of what it may.</summary>
    public IReadOnlyDictionary<ProvisionId, Literal> Asked => _isAsked;

    private (Dictionary<ProvisionId, Literal> In, Dictionary<(ProvisionId, VariantName), Literal> Grades) Next(Choice before)
    {
        var firing = _setting.Workspace.Rules.Select(rule => (Rule: rule, Fires: before.Fires(rule))).Where(pair => pair.Fires != Literal.False).ToList();
        var printed = _setting.Provisions.ToDictionary(provision => provision.Id, provision => Printed(provision, firing));
        var keptOut = _setting.Provisions.ToDictionary(provision => provision.Id, before.IsKeptOut);
        var isIn = _setting.Provisions.ToDictionary(provision => provision.Id, provision => _setting.Circuit.Both(!keptOut[provision.Id], Root(provision, firing)));
        while (Grow(isIn, printed, keptOut))
        {
        }

        var grades = _setting.Provisions.SelectMany(provision => printed[provision.Id].Select(pair => (Key: (provision.Id, pair.Key), Value: _setting.Circuit.Both(isIn[provision.Id], pair.Value))));
        return (isIn, grades.ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    private Literal Root(Provision provision, List<(CompositionRule Rule, Literal Fires)> firing)
    {
        if (_setting.Required.Contains(provision.Id) || _setting.Recommended.Contains(provision.Id))
        {
            return Literal.True;
        }

        var added = firing.Where(pair => pair.Rule.Adds.Any(add => add.Id == provision.Id)).Select(pair => pair.Fires);
        return _setting.Circuit.Any([_setting.IsMandatory(provision), AskedFor(provision.Id), .. added]);
    }

    private Literal AskedFor(ProvisionId id)
    {
        if (!_asked.Contains(id))
        {
            return Literal.False;
        }

        if (!_isAsked.TryGetValue(id, out var asked))
        {
            _isAsked.Add(id, asked = _setting.Circuit.Free());
        }

        return asked;
    }

    /// <summary>Follows every dependency one step. False where that adds nothing.</summary>
    private bool Grow(Dictionary<ProvisionId, Literal> isIn, Dictionary<ProvisionId, Dictionary<VariantName, Literal>> printed, Dictionary<ProvisionId, Literal> keptOut)
    {
        var grew = false;
        foreach (var by in _setting.Provisions.Where(by => isIn[by.Id] != Literal.False))
        {
            foreach (var (grade, needed) in _setting.Needs(by).Where(need => isIn.ContainsKey(need.Needed.Id)))
            {
                var needs = grade is { } named ? _setting.Circuit.Both(isIn[by.Id], printed[by.Id].GetValueOrDefault(named, Literal.False)) : isIn[by.Id];
                var grown = _setting.Circuit.Either(isIn[needed.Id], _setting.Circuit.Both(needs, !keptOut[needed.Id]));
                grew |= grown != isIn[needed.Id] && !IsImplied(grown, isIn[needed.Id]);
                isIn[needed.Id] = grown;
            }
        }

        return grew;
    }

    /// <summary>Whether what has grown says no more than before: circles of dependencies would go round for ever.</summary>
    private bool IsImplied(Literal grown, Literal before) => !_setting.Circuit.Solver.IsSatisfiable(grown, !before);

    private Dictionary<VariantName, Literal> Printed(Provision provision, List<(CompositionRule Rule, Literal Fires)> firing)
    {
        if (_setting.IsCharterOnly(provision))
        {
            return _setting.GradesOf(provision).ToDictionary(grade => grade, _ => Literal.True);
        }

        var floors = firing.SelectMany(pair => pair.Rule.AtLeast.Select(floor => (floor, pair.Fires)))
            .Where(pair => pair.floor.Target.Name == provision.Id.Value || pair.floor.Target.Name == provision.Family).ToList();
        return _setting.Wanted(provision)
            .SelectMany(wanted => Raised(wanted.Wanted, wanted.When, floors))
            .Where(pair => Grades.Nearest(provision, pair.Grade) is not null)
            .GroupBy(pair => Grades.Nearest(provision, pair.Grade)!.Value)
            .ToDictionary(group => group.Key, group => _setting.Circuit.Any(group.Select(pair => pair.When)));
    }

    private IEnumerable<(VariantName Grade, Literal When)> Raised(VariantName wanted, Literal when, List<(GradeFloor Floor, Literal Fires)> floors)
    {
        var remaining = when;
        foreach (var level in new[] { VariantName.Robust, VariantName.Standard, VariantName.Light }.Where(level => level > wanted))
        {
            var raised = _setting.Circuit.Any(floors.Where(floor => floor.Floor.Floor == level).Select(floor => floor.Fires));
            yield return (level, _setting.Circuit.Both(remaining, raised));
            remaining = _setting.Circuit.Both(remaining, !raised);
        }

        yield return (wanted, remaining);
    }
}
