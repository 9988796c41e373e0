using System.Text.Json;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Tests.Composing;

/// <summary>Text of users is data everywhere: it is printed as it is, or refused with a place; it is never read as anything.</summary>
public class HostileValueTests
{
    private const string Strings = "09-hostile-inputs/naughty-strings/blns.json";

    [SharedExamplesFact(Strings)]
    public void Every_naughty_string_is_printed_unharmed_as_a_name_or_refused_with_its_place()
    {
        foreach (var naughty in Naughty())
        {
            var draft = Clause().Parties($"[{{ name: {JsonSerializer.Serialize(naughty)}, role: commissioner }}, {{ name: B, role: provider }}]").Compose();

            if (draft.Diagnostics.HasErrors)
            {
                draft.Diagnostics.Should().OnlyContain(finding => finding.Code.StartsWith("RC1") || finding.Code.StartsWith("RC3"), naughty);
                continue;
            }

            draft.Document.Cover.Parties[0].Should().Be(naughty.Trim());
        }
    }

    [SharedExamplesFact(Strings)]
    public void Every_naughty_string_is_printed_unharmed_as_a_value_or_refused_with_its_place()
    {
        foreach (var naughty in Naughty())
        {
            var draft = Clause().Deal($"values: {{ what: {JsonSerializer.Serialize(naughty)} }}").Compose();

            if (draft.Diagnostics.HasErrors)
            {
                draft.Diagnostics.Should().OnlyContain(finding => finding.Code.StartsWith("RC1") || finding.Code.StartsWith("RC3"), naughty);
                continue;
            }

            var printed = draft.Document.AllInlines().OfType<ValueText>().Where(value => value.Variable == "what").Select(value => value.Value).FirstOrDefault() ?? string.Empty;
            printed.Should().Be(naughty.ReplaceLineEndings(" ").Trim());
        }
    }

    private static SourceSet Clause() =>
        new SourceSet().Provision("board", "## Standard\n\n1. Say {{what}} to the parties.", "variables:\n  what: { type: text, label: What, question: What? }");

    private static IEnumerable<string> Naughty() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.SharedExamples!, Strings))).RootElement.EnumerateArray().Select(item => item.GetString()!);
}
