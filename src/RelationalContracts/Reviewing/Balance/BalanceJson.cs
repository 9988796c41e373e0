using System.Text.Json;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>The balance of a draft as fields of a JSON object: <c>reciprocity</c> and <c>clauses</c>.</summary>
public static class BalanceJson
{
    /// <summary>Writes the fields into an object that has been opened.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The report.</param>
    public static void WriteFields(Utf8JsonWriter json, ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        WriteReciprocity(json, report.Reciprocity);
        json.WriteStartArray("clauses");
        foreach (var clause in report.Natures)
        {
            json.WriteStartObject();
            json.WriteString("document", clause.Document);
            json.WriteString("clause", clause.Clause);
            json.WriteString("heading", clause.Heading);
            json.WriteString("provision", clause.Provision);
            json.WriteString("nature", clause.Nature?.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReciprocity(Utf8JsonWriter json, Reciprocity? reciprocity)
    {
        if (reciprocity is null)
        {
            json.WriteNull("reciprocity");
            return;
        }

        json.WriteStartObject("reciprocity");
        json.WriteString("document", reciprocity.Document);
        json.WriteStartArray("parties");
        foreach (var tally in reciprocity.Parties)
        {
            Write(json, tally);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartyTally tally)
    {
        json.WriteStartObject();
        json.WriteString("party", tally.Party);
        json.WriteString("role", tally.Role);
        json.WriteNumber("sharedDuties", tally.SharedDuties);
        json.WriteNumber("ownDuties", tally.OwnDuties);
        json.WriteNumber("powers", tally.Powers);
        json.WriteNumber("rights", tally.Rights);
        json.WriteNumber("remedies", tally.Remedies);
        json.WriteEndObject();
    }
}
