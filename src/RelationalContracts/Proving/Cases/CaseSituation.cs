using RelationalContracts.Composing.Conditions;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Proving.Cases;

/// <summary>Answers one comparison in one case, in the engine's own way.</summary>
/// <param name="measure">What the operand is.</param>
/// <param name="threshold">The figure compared with; null where there is none.</param>
internal sealed class CaseSituation(Measure measure, decimal? threshold) : Situation
{
    /// <inheritdoc />
    public override bool Has(ProvisionId provision) => false;

    /// <inheritdoc />
    public override Measure MeasureOf(Operand operand) => measure;

    /// <inheritdoc />
    public override decimal? Threshold(string id) => threshold;
}
