using System.Text;

namespace RelationalContracts.Registers;

/// <summary>Writes a register as a file that spreadsheets read (RFC 4180).</summary>
/// <remarks>
/// UTF-8 with a byte order mark, without which Excel would garble a pound sign. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it: what a deal says is data and must not run.
/// </remarks>
public static class RegisterCsv
{
    /// <summary>Writes.</summary>
    /// <param name="register">The register.</param>
    public static byte[] Write(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var text = new StringBuilder();
        Line(text, register.Columns);
        foreach (var row in register.Rows)
        {
            Line(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
