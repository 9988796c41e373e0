using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Registers;

namespace RelationalContracts.Cli.Printing;

/// <summary>The machine output of <c>relcon registers</c> (section 8 of <c>docs/formats.md</c>).</summary>
internal static class RegistersJson
{
    /// <summary>Writes the fields of the whole object.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Register> registers, IEnumerable<WrittenFile> written)
    {
        json.WriteList("registers", registers, WriteRegister);
        WrittenFiles.WriteJson(json, written);
    }

    private static void WriteRegister(Utf8JsonWriter json, Register register)
    {
        json.WriteStartObject();
        json.WriteString("id", register.Id);
        json.WriteString("title", register.Title);
        json.WriteList("columns", register.Columns, (writer, column) => writer.WriteStringValue(column));
        json.WriteList("rows", register.Rows, (writer, row) =>
        {
            writer.WriteStartArray();
            foreach (var cell in row)
            {
                writer.WriteStringValue(cell);
            }

            writer.WriteEndArray();
        });
        json.WriteEndObject();
    }
}
