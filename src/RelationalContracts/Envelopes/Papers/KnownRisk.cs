using System.Collections.Immutable;
using RelationalContracts.Composing.Values;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>A known risk as the deal's <c>known_risks</c> lists it; null for what a row leaves open.</summary>
internal sealed record KnownRisk(string? Risk, string? NoticeReference, string? NotAddressed, string? Owner, string? Response, string? Limit)
{
    private const string Variable = "known_risks";

    /// <summary>The known risks of a deal.</summary>
    public static ImmutableArray<KnownRisk> Of(DealValues values) => values.Find(Variable) is TableValue table ? [.. table.Rows.Select(Read)] : [];

    private static KnownRisk Read(ImmutableDictionary<string, Value> row) => new(
        Cell(row, "risk"), Cell(row, "notice_ref"), Cell(row, "not_addressed"), Cell(row, "owner"), Cell(row, "response"), Cell(row, "limit"));

    private static string? Cell(ImmutableDictionary<string, Value> row, string column) =>
        row.GetValueOrDefault(column) is { } value ? string.Join(' ', ValueWords.Lines(value)) : null;
}
