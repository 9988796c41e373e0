using System.Collections.Immutable;
using RelationalContracts.Composing.Conflicts;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Proving.Encoding;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Conflicts;

/// <summary>What a model, the provisions and the rules ask of every deal, each so that it can be asked for or not.</summary>
/// <remarks>Only what the model's own roots can lead to is here: nobody has to ask for anything else.</remarks>
internal sealed class ModelDemands
{
    private readonly ProofSetting _setting;
    private readonly List<Demand> _demands = [];
    private readonly Dictionary<ProvisionId, Literal> _isIn = [];
    private readonly Dictionary<(ProvisionId, VariantName), Literal> _grades = [];
    private readonly Choice _choice;

    private ModelDemands(ProofSetting setting)
    {
        _setting = setting;
        foreach (var provision in setting.Provisions)
        {
            AddVariables(provision);
        }

        _choice = new Choice(setting, _isIn, _grades);
    }

    /// <summary>The smallest conflict among the demands on every deal with some documents of a model.</summary>
    /// <param name="setting">The model and its documents.</param>
    /// <returns>The conflict; empty where some deal meets all demands.</returns>
    public static ImmutableArray<Demand> Conflict(ProofSetting setting)
    {
        var demands = new ModelDemands(setting);
        demands.OfModel();
        demands.OfRules();
        foreach (var provision in setting.Provisions)
        {
            demands.OfProvision(provision);
        }

        return SmallestConflict<Demand>.Of(demands._demands, some => setting.Circuit.Solver.IsSatisfiable([.. some.Select(demand => demand.Asked)]));
    }

    private void AddVariables(Provision provision)
    {
        var circuit = _setting.Circuit;
        var isIn = circuit.Free();
        _isIn.Add(provision.Id, isIn);
        var grades = _setting.GradesOf(provision).ToList();
        foreach (var grade in grades)
        {
            _grades.Add((provision.Id, grade), grades.Count == 1 ? isIn : circuit.Free());
            circuit.Demand(!_grades[(provision.Id, grade)], isIn);
            grades.TakeWhile(other => other != grade).ToList().ForEach(other => circuit.Demand(!_grades[(provision.Id, grade)], !_grades[(provision.Id, other)]));
        }

        if (grades.Count > 0)
        {
            circuit.Demand([!isIn, .. grades.Select(grade => _grades[(provision.Id, grade)])]);
        }
    }

    private void OfModel()
    {
        var model = $"the model '{_setting.Model.Id}'";
        foreach (var required in _setting.Model.Required)
        {
            Ask($"{model} requires '{required.Id}'", required.At, ComesIn(required.Id));
        }

        foreach (var excluded in _setting.Model.Excluded)
        {
            Ask($"{model} excludes '{excluded.Provision.Id}'", excluded.Provision.At, !_choice.Has(excluded.Provision.Id));
        }
    }

    private void OfRules()
    {
        foreach (var rule in _setting.Workspace.Rules)
        {
            var fires = _choice.Fires(rule);
            foreach (var added in fires == Literal.False ? [] : rule.Adds)
            {
                Ask($"the rule '{rule.Id}' adds '{added.Id}'", added.At, !fires, ComesIn(added.Id));
            }

            foreach (var excluded in fires == Literal.False ? [] : rule.Excludes)
            {
                Ask($"the rule '{rule.Id}' excludes '{excluded.Id}'", excluded.At, !fires, !_choice.Has(excluded.Id));
            }

            foreach (var floor in fires == Literal.False ? [] : rule.AtLeast)
            {
                var low = _setting.Provisions.Where(provision => floor.Target.Name == provision.Id.Value || floor.Target.Name == provision.Family).SelectMany(provision => Below(provision, floor.Floor));
                Ask($"the rule '{rule.Id}' asks for '{floor.Target.Name}' in at least {floor.Floor.Word()} drafting", floor.Target.At, !fires, !_setting.Circuit.Any(low));
            }
        }
    }

    private IEnumerable<Literal> Below(Provision provision, VariantName floor) => _setting.GradesOf(provision)
        .Where(grade => grade is not VariantName.Charter && grade < Grades.Nearest(provision, floor)).Select(grade => _grades[(provision.Id, grade)]);

    private void OfProvision(Provision provision)
    {
        var isIn = _choice.Has(provision.Id);
        if (provision.When is { } when)
        {
            Ask($"'{provision.Id}' is in only where its condition holds", when.At, !isIn, !_choice.IsKeptOut(provision));
        }

        foreach (var needs in _setting.Needs(provision).Where(need => _isIn.ContainsKey(need.Needed.Id)).GroupBy(need => need.Needed.Id))
        {
            AskNeed(provision, [.. needs]);
        }

        foreach (var other in provision.ConflictsWith.Where(other => _isIn.ContainsKey(other.Id)))
        {
            Ask($"'{provision.Id}' and '{other.Id}' exclude each other", other.At, !isIn, !_choice.Has(other.Id));
        }

        foreach (var regime in provision.ForbiddenRegimes)
        {
            Ask($"the regime '{regime}' forbids '{provision.Id}'", provision.At, !isIn, !_setting.Cases.Regime(regime));
        }

        foreach (var regime in provision.MandatoryRegimes.Where(_ => _setting.CanPrint(provision)))
        {
            Ask($"the regime '{regime}' makes '{provision.Id}' mandatory", provision.At, !_setting.Cases.Regime(regime), ComesIn(provision.Id));
        }

        if (_setting.LacksDrafting(provision))
        {
            Ask($"no document of the model has a drafting of '{provision.Id}' to print", provision.At, !isIn);
        }
    }

    /// <summary>A provision that is needed in one grade only can be had in another.</summary>
    private void AskNeed(Provision provision, List<(VariantName? Grade, ProvisionReference Needed)> needs)
    {
        var needed = needs[0].Needed;
        var every = needs.Count(need => need.Grade is not null) == _setting.GradesOf(provision).Count() || needs.Exists(need => need.Grade is null);
        var which = every ? string.Empty : $" in its {string.Join(" or ", needs.Select(need => need.Grade!.Value.Word()))} drafting";
        var asks = _setting.Circuit.Any(needs.Select(need => need.Grade is { } grade ? _choice.IsGraded(provision.Id, grade) : _choice.Has(provision.Id)));
        Ask($"'{provision.Id}'{which} needs '{needed.Id}'", needed.At, !asks, _choice.Has(needed.Id));
    }

    /// <summary>A false condition takes even a required provision out, and nothing is wrong with that until something needs it.</summary>
    private Literal ComesIn(ProvisionId id) => _setting.Workspace.Library.Find(id) is { } provision
        ? _setting.Circuit.Either(_choice.Has(id), _choice.IsKeptOut(provision))
        : Literal.True;

    private void Ask(string sentence, SourceSpan at, params ReadOnlySpan<Literal> oneOf)
    {
        var asked = _setting.Circuit.Free();
        _setting.Circuit.Demand([!asked, .. oneOf]);
        _demands.Add(new Demand(sentence, at, asked));
    }
}
