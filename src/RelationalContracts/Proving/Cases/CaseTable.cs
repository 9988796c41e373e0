using RelationalContracts.Composing.Conditions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Sat;
using RelationalContracts.Reading;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Cases;

/// <summary>Everything that conditions ask about, split into cases: facts, values, the regime, the strength, the service, the parties.</summary>
internal sealed class CaseTable
{
    private readonly Circuit _circuit;
    private readonly Workspace _workspace;
    private readonly PartnershipModel _model;
    private readonly List<Expr> _comparisons;
    private readonly Dictionary<Operand, ICaseVariable> _variables = [];
    private readonly List<DateOnly> _days;

    /// <summary>The cases of one model with some of its documents.</summary>
    public CaseTable(Circuit circuit, Workspace workspace, PartnershipModel model, List<Expr> comparisons, bool binds)
    {
        _circuit = circuit;
        _workspace = workspace;
        _model = model;
        _comparisons = comparisons;
        var counts = comparisons.Where(part => ConditionWalk.OperandOf(part) is PartyCountOperand).SelectMany(ConditionWalk.LiteralsOf);
        Parties = new PartyCases(circuit, model, counts.Select(literal => literal.Number));
        _days = [.. ThresholdsRead().SelectMany(id => workspace.Law.Thresholds[id]).Select(entry => entry.From).Distinct().OrderDescending()];
        Days = new CaseVariable(circuit, _days.Count == 0 ? [(null, Measure.Open)] : _days.Select(day => ((string?)day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Measure.Open)));
        foreach (var operand in ConditionWalk.OperandsOf(comparisons).Append(new RegimeOperand()).Append(new StrengthOperand()).Distinct())
        {
            if (Many(operand) is { } many)
            {
                _variables[operand] = many;
            }
            else if (CasesOf(operand, binds) is { } cases)
            {
                _variables[operand] = new CaseVariable(circuit, cases);
            }
        }

        OpenRegime.Demand(circuit, this, workspace.Law);
    }

    /// <summary>The numbers of parties.</summary>
    public PartyCases Parties { get; }

    /// <summary>The days from which figures of the law count.</summary>
    public CaseVariable Days { get; }

    /// <summary>What is asked about, with its cases.</summary>
    public IReadOnlyDictionary<Operand, ICaseVariable> Variables => _variables;

    /// <summary>Whether the regime is a given one.</summary>
    public Literal Regime(string id) => _circuit.Any(_variables[new RegimeOperand()].Named(id));

    /// <summary>Whether the overall strength is a given grade.</summary>
    public Literal Strength(VariantName grade) => _circuit.Any(_variables[new StrengthOperand()].Named(grade.Word()));

    /// <summary>Whether a comparison holds; null where it asks about a provision.</summary>
    public Literal Holds(Expr comparison, string document)
    {
        var operand = ConditionWalk.OperandOf(comparison)!;
        switch (operand)
        {
            case ModelOperand:
                return Constant(Measure.Of(_model.Id));
            case DocumentOperand:
                return Constant(Measure.Of(document));
            case PartyCountOperand count:
                return Parties.Holds(count.Role, number => new CaseSituation(Measure.Of(number), null).Holds(comparison));
            default:
                return _variables.TryGetValue(operand, out var variable) ? Holds(comparison, variable) : Literal.False;
        }

        Literal Constant(Measure measure) => new CaseSituation(measure, null).Holds(comparison) ? Literal.True : Literal.False;
    }

    private Literal Holds(Expr comparison, ICaseVariable variable)
    {
        if (comparison is not CompareExpr { Right: ThresholdComparand threshold })
        {
            return _circuit.Any(variable.Where(comparison));
        }

        return _circuit.Any(Days.Cases.Select((day, index) => _circuit.Both(
            day.Literal, _circuit.Any(variable.Where(comparison, Thresholds.At(_workspace.Law, threshold.Id, index < _days.Count ? _days[index] : null)?.Amount)))));
    }

    private IEnumerable<string> ThresholdsRead() => _comparisons.OfType<CompareExpr>().Select(compare => compare.Right).OfType<ThresholdComparand>()
        .Select(threshold => threshold.Id).Where(_workspace.Law.Thresholds.ContainsKey).Distinct();

    private IEnumerable<(string?, Measure)>? CasesOf(Operand operand, bool binds) => operand switch
    {
        RegimeOperand => Regimes.All.Select(id => ((string?)id, Measure.Of(id))).Prepend(binds ? (null, Measure.Open) : (null, Measure.Of("none"))).DistinctBy(pair => pair.Item2.IsOpen ? string.Empty : pair.Item2.Words[0]),
        StrengthOperand => new[] { VariantName.Standard, VariantName.Light, VariantName.Robust }.Select(grade => (grade is VariantName.Standard ? null : grade.Word(), Measure.Of(grade.Word()))),
        VariableOperand variable => _workspace.Library.Variables.GetValueOrDefault(variable.Name) is { } declared ? WithOpen(declared, operand) : [(null, Measure.Open)],
        FactOperand fact => _workspace.Law.Facts.GetValueOrDefault(fact.Name) is { } declared ? WithOpen(AsVariable(declared), operand) : [(null, Measure.Open)],
        ServiceValueOperand => WithOpen(Plain("value", VariableType.Money), operand),
        ServiceTermOperand => WithOpen(Plain("term", VariableType.Integer), operand).Where(one => one.Measure.IsOpen || one.Measure.Number >= 1),
        _ => null,
    };

    /// <summary>Options that may be chosen together, where conditions name too many of them to list every set.</summary>
    private ManyOptions? Many(Operand operand)
    {
        if (operand is not VariableOperand { Name: var name } || _workspace.Library.Variables.GetValueOrDefault(name) is not { Type: VariableType.Choices } declared
            || Mine(operand).SelectMany(ConditionWalk.LiteralsOf).Select(literal => literal.Text).Distinct().Count() <= ValueCases.MostOptionsInSets)
        {
            return null;
        }

        return new ManyOptions(_circuit, declared, Bound(declared.Min, 1), Bound(declared.Max, declared.Options.Length));

        static int Bound(Bound? bound, int otherwise) => bound?.Source is ScalarNode scalar && int.TryParse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;
    }

    private List<Expr> Mine(Operand operand) => [.. _comparisons.Where(part => operand.Equals(ConditionWalk.OperandOf(part)))];

    private static Variable AsVariable(Fact fact) => Plain(fact.Id, fact.Type) with { Options = fact.Options };

    private static Variable Plain(string name, VariableType type) =>
        new() { Name = name, Label = name, Type = type, At = SourceSpan.StartOf("case") };

    /// <summary>The default first, else left open; a default can be put aside by leaving the value open in so many words.</summary>
    private IEnumerable<(string? Written, Measure Measure)> WithOpen(Variable variable, Operand operand)
    {
        var mine = Mine(operand);
        var amounts = mine.OfType<CompareExpr>().Select(compare => compare.Right).OfType<ThresholdComparand>()
            .SelectMany(threshold => _workspace.Law.Thresholds.GetValueOrDefault(threshold.Id, [])).Select(entry => entry.Amount);
        List<Expressions.Literal> literals = [.. mine.SelectMany(ConditionWalk.LiteralsOf), .. OpenRegime.OptionsOf(operand)];
        var values = ValueCases.Of(variable, literals, amounts).Select(pair => ((string?)pair.Written, pair.Measure)).ToList();
        if (variable.Default is null)
        {
            return values.Prepend((null, Measure.Open));
        }

        var given = new Values.ValueReader([], new DiagnosticBag()).Read(variable, variable.Default);
        return values.Append(("~", Measure.Open)).Prepend((null, DealSituation.Of(given)));
    }
}
