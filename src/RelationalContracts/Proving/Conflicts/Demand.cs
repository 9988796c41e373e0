using RelationalContracts.Diagnostics;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Conflicts;

/// <summary>One thing that a model, a provision or a rule asks for.</summary>
/// <param name="Sentence">What it asks for, as a clause of a sentence.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Asked">True in a question that asks for it.</param>
internal sealed record Demand(string Sentence, SourceSpan At, Literal Asked);
