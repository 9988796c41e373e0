using RelationalContracts.Composing.Conditions;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Cases;

/// <summary>One of the cases into which the conditions split what they ask about.</summary>
/// <param name="Literal">Whether this is the case.</param>
/// <param name="Measure">What conditions see in it.</param>
/// <param name="Written">How a deal writes it; null where it leaves the matter open.</param>
internal sealed record Case(Literal Literal, Measure Measure, string? Written);
