using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>Writes the tree of a deal file as YAML that people can go on editing.</summary>
internal static class SheetYaml
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Of these a plain scalar may consist without YAML reading anything else into it than text, a number or a word.
    private const string PlainLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    /// <summary>Appends a mapping: groups on lines of their own, rows in braces.</summary>
    public static void Append(StringBuilder text, MappingNode deal)
    {
        foreach (var entry in deal.Entries)
        {
            text.Append(entry.Key).Append(':');
            AppendGroup(text, entry.Value, "  ");
        }
    }

    private static void AppendGroup(StringBuilder text, SourceNode value, string indent)
    {
        switch (value)
        {
            case MappingNode { Entries.Length: > 0 } mapping:
                text.Append('\n');
                foreach (var entry in mapping.Entries)
                {
                    text.Append(indent).Append(Key(entry.Key)).Append(':');
                    AppendValue(text, entry.Value, indent + "  ");
                }

                break;
            default:
                AppendValue(text, value, indent);
                break;
        }
    }

    private static void AppendValue(StringBuilder text, SourceNode value, string indent)
    {
        if (value is SequenceNode { Items.Length: > 0 } rows && rows.Items.All(item => item is MappingNode))
        {
            text.Append('\n');
            foreach (var row in rows.Items)
            {
                text.Append(indent).Append("- ").Append(Flow(row)).Append('\n');
            }
        }
        else
        {
            text.Append(' ').Append(Flow(value)).Append('\n');
        }
    }

    private static string Flow(SourceNode node) => node switch
    {
        MappingNode mapping => "{ " + string.Join(", ", mapping.Entries.Select(entry => $"{Key(entry.Key)}: {Flow(entry.Value)}")) + " }",
        SequenceNode sequence => "[" + string.Join(", ", sequence.Items.Select(Flow)) + "]",
        ScalarNode { IsEmpty: true } => "~",
        ScalarNode scalar => Scalar(scalar),
        _ => "~",
    };

    private static string Scalar(ScalarNode scalar) =>
        !scalar.IsQuoted && scalar.Text.All(letter => PlainLetters.Contains(letter, StringComparison.Ordinal))
            ? scalar.Text
            : JsonSerializer.Serialize(scalar.Text, Quoted);

    private static string Key(string key) => key.All(letter => PlainLetters.Contains(letter, StringComparison.Ordinal)) ? key : JsonSerializer.Serialize(key, Quoted);
}
