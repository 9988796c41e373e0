using System.Text.Json;
using RelationalContracts.Library;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Balance;

namespace RelationalContracts.Carrying;

/// <summary>Reads back what <see cref="BalanceJson"/> writes of the balance of a draft, as part of the review that a file carries.</summary>
/// <remarks>A file of an earlier version has none of it, and its report showed none of it.</remarks>
internal static class BalanceFile
{
    /// <summary>Reads the fields into a report.</summary>
    /// <param name="root">The object.</param>
    /// <param name="report">The report as far as it has been read.</param>
    public static ReviewReport ReadFields(JsonElement root, ReviewReport report) => report with
    {
        Reciprocity = root.TryGetProperty("reciprocity", out var reciprocity) && reciprocity.ValueKind is JsonValueKind.Object ? ReadReciprocity(reciprocity) : null,
        Natures = root.TryGetProperty("clauses", out var clauses) ? [.. clauses.EnumerateArray().Select(ReadClause)] : [],
    };

    private static Reciprocity ReadReciprocity(JsonElement table) =>
        new(Text(table, "document"), [.. table.GetProperty("parties").EnumerateArray().Select(ReadTally)]);

    private static PartyTally ReadTally(JsonElement tally) => new(
        Text(tally, "party"), Text(tally, "role"), Count(tally, "sharedDuties"), Count(tally, "ownDuties"), Count(tally, "powers"), Count(tally, "rights"), Count(tally, "remedies"));

    private static ClauseNature ReadClause(JsonElement clause) => new(
        Text(clause, "document"), Text(clause, "clause"), Text(clause, "heading"), Text(clause, "provision"),
        Enum.TryParse<Nature>(clause.GetProperty("nature").GetString(), ignoreCase: true, out var nature) ? nature : null);

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString() ?? string.Empty;

    private static int Count(JsonElement owner, string name) => owner.GetProperty(name).GetInt32();
}
