using RelationalContracts.Diagnostics;

namespace RelationalContracts.Deals;

/// <summary>A value of the deal that is not in the documents' language.</summary>
/// <param name="Path">The value: a variable's name, or the path of a deal's key, such as <c>title</c> or <c>parties.2.name</c>.</param>
/// <param name="Language">Its language, as BCP 47 has it.</param>
/// <param name="At">Where the deal says so.</param>
public sealed record SpokenValue(string Path, string Language, SourceSpan At);
