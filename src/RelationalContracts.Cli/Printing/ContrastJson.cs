using System.Text.Json;
using RelationalContracts.Contrasting;

namespace RelationalContracts.Cli.Printing;

/// <summary>Writes a contrast as fields of a JSON object (docs/formats.md, section 8).</summary>
internal static class ContrastJson
{
    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where to; an object is open.</param>
    /// <param name="contrast">The contrast; null where there is none.</param>
    public static void Write(Utf8JsonWriter json, DealContrast? contrast)
    {
        json.WriteList("figures", contrast is null ? [] : contrast.Left.Figures.Concat(contrast.Right.Figures).Select(figure => figure.Label).Distinct(), (writer, label) =>
        {
            writer.WriteStartObject();
            writer.WriteString("counted", label);
            writer.WriteFigure("left", CountOf(contrast!.Left, label));
            writer.WriteFigure("right", CountOf(contrast.Right, label));
            writer.WriteEndObject();
        });
        json.WriteList("clauses", contrast?.Clauses ?? [], WriteClause);
    }

    private static decimal? CountOf(ContrastSide side, string label) => side.Figures.FirstOrDefault(figure => figure.Label == label)?.Count;

    private static void WriteClause(Utf8JsonWriter json, ContrastedClause clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Anchor.Value);
        json.WriteString("title", clause.Clause.Heading);
        json.WriteString("change", clause.Change);
        WriteCell(json, "left", clause.Left);
        WriteCell(json, "right", clause.Right);
        json.WriteList("lines", clause.Lines, WriteLine);
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, ContrastCell cell)
    {
        json.WriteStartObject(name);
        json.WriteString("clause", cell.Number);
        json.WriteString("note", cell.Note);
        json.WriteString("text", string.Join("\n", cell.Lines.Select(line => line.Printed)));
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ContrastedLine line)
    {
        json.WriteStartObject();
        json.WriteString("change", line.Change);
        json.WriteString("left", line.Left?.Printed);
        json.WriteString("right", line.Right?.Printed);
        json.WriteEndObject();
    }
}
