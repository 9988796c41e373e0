using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Numbering;

/// <summary>A place that references may point to.</summary>
/// <param name="Label">Its number.</param>
/// <param name="Schedule">The schedule it is in, for a schedule's paragraph; null elsewhere.</param>
internal sealed record Place(Label Label, Anchor? Schedule);
