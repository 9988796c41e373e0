using System.Collections.Immutable;

namespace RelationalContracts.Registers;

/// <summary>A list that people keep beside a contract: its duties, decisions, risks or measures.</summary>
/// <param name="Id">Its id, which names its file.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows; each has a cell for each column.</param>
public sealed record Register(string Id, string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
