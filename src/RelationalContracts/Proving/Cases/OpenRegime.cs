using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Proving.Sat;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Cases;

/// <summary>When the regime can be open: where the facts pass every test of <see cref="RegimeSelector"/> and leave the value or the light touch undecided.</summary>
/// <remarks>Any other regime is always possible, since a deal may set it. Facts that no condition reads can be left open, which passes.</remarks>
internal static class OpenRegime
{
    private static readonly Dictionary<string, string[]> Tested = new(StringComparer.Ordinal)
    {
        ["money"] = ["none"],
        ["authority"] = ["scottish-authority", "welsh-authority", "local-authority", "nhs-trust", "nhs-foundation-trust", "icb", "nhs-england"],
        ["legacy-event"] = ["none"],
        ["nation"] = ["england"],
        ["exempt"] = ["none"],
    };

    /// <summary>The options of a fact that the regime tells apart.</summary>
    public static IEnumerable<Expressions.Literal> OptionsOf(Operand operand) =>
        operand is FactOperand fact && Tested.TryGetValue(fact.Name, out var options) ? options.Select(option => new Expressions.Literal(LiteralKind.Word, option, 0)) : [];

    /// <summary>Demands that an open regime be left open by the facts.</summary>
    public static void Demand(Circuit circuit, CaseTable cases, LawData law)
    {
        var isOpen = circuit.Any(cases.Variables[new RegimeOperand()].Open());
        var buysHealth = Is("health-services", "yes");
        circuit.Demand(!isOpen, !Is("money", "none"));
        circuit.Demand(!isOpen, !Is("authority", "scottish-authority"));
        circuit.Demand(!isOpen, !buysHealth, !Is("authority", "welsh-authority"));
        circuit.Demand(!isOpen, !buysHealth, !Is("nation", "england"), !circuit.Any(Tested["authority"].Skip(2).Select(kind => Is("authority", kind))));
        circuit.Demand(!isOpen, circuit.Either(Open(new FactOperand("legacy-event")), Is("legacy-event", "none")));
        circuit.Demand(!isOpen, circuit.Either(Open(new FactOperand("exempt")), Is("exempt", "none")));
        circuit.Demand(!isOpen, circuit.Either(Open(new ServiceValueOperand()), Open(new FactOperand("light-touch"))));

        Literal Is(string fact, string option) => law.Facts.ContainsKey(fact) && cases.Variables.TryGetValue(new FactOperand(fact), out var variable)
            ? circuit.Any(variable.Named(option)) : Literal.False;

        Literal Open(Operand operand) => cases.Variables.TryGetValue(operand, out var variable) ? circuit.Any(variable.Open()) : Literal.True;
    }
}
