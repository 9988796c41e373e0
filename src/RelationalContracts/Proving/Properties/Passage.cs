using System.Collections.Immutable;
using RelationalContracts.Library;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>A run of drafted text, and when it stands in a document.</summary>
/// <param name="Inlines">The text.</param>
/// <param name="When">When it stands.</param>
/// <param name="HasParty">Whether it is repeated for parties.</param>
/// <param name="Row">The table it is repeated for; null for none.</param>
/// <param name="StartsSentence">Whether a sentence begins with it.</param>
internal sealed record Passage(ImmutableArray<DraftInline> Inlines, Literal When, bool HasParty, string? Row, bool StartsSentence);
