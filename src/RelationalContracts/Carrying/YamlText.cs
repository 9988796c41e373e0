using System.Globalization;
using System.Text;
using RelationalContracts.Reading;

namespace RelationalContracts.Carrying;

/// <summary>Writes a tree that was read from YAML as YAML again, without its comments.</summary>
/// <remarks>Every value stands in double quotes, whatever it looks like: all our readers decide by the type they expect.</remarks>
internal static class YamlText
{
    private const int Step = 2;

    /// <summary>The text of a tree.</summary>
    /// <param name="node">The tree.</param>
    public static string Of(SourceNode node)
    {
        var text = new StringBuilder();
        Write(text, node, indent: 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, SourceNode node, int indent)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    WriteValue(text.Append(' ', indent).Append(Key(entry.Key)).Append(':'), entry.Value, indent);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    WriteValue(text.Append(' ', indent).Append('-'), item, indent);
                }

                break;
            case ScalarNode scalar:
                text.Append(Scalar(scalar)).Append('\n');
                break;
        }
    }

    private static void WriteValue(StringBuilder text, SourceNode value, int indent)
    {
        switch (value)
        {
            case ScalarNode scalar:
                text.Append(' ').Append(Scalar(scalar)).Append('\n');
                break;
            case MappingNode { Entries.IsEmpty: true }:
                text.Append(" {}\n");
                break;
            case SequenceNode { Items.IsEmpty: true }:
                text.Append(" []\n");
                break;
            default:
                Write(text.Append('\n'), value, indent + Step);
                break;
        }
    }

    private static string Key(string key) => key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && key.Length > 0 ? key : Quoted(key);

    private static string Scalar(ScalarNode scalar) => scalar.IsEmpty ? "null" : Quoted(scalar.Text);

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            quoted.Append(Escaped(c));
        }

        return quoted.Append('"').ToString();
    }

    // YAML 1.2, 5.7: what would end a line, or could not be seen, is escaped.
    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        _ => c.ToString(),
    };
}
