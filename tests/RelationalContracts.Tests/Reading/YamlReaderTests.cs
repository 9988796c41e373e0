using System.Diagnostics;
using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Tests.Reading;

public sealed class YamlReaderTests
{
    private const string Suite = "09-hostile-inputs/yaml-test-suite";

    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        var root = Read("a: 1\nb:\n  - x\n  - 'y z'\nc: { d: e }\n");

        root["a"]!.At.Should().Be(new SourceSpan("f.yaml", 1, 4, 1));
        root["b"].As<SequenceNode>().Items[1].At.Should().Be(new SourceSpan("f.yaml", 4, 5, 5));
        root["c"].As<MappingNode>().Entries[0].KeyAt.Should().Be(new SourceSpan("f.yaml", 5, 6, 1));
    }

    [Fact]
    public void A_quoted_value_is_text_whatever_it_looks_like()
    {
        var root = Read("a: 'null'\nb: null\nc: ~\nd:\n");

        root.Entries.Select(entry => entry.Value.As<ScalarNode>().IsEmpty).Should().Equal(false, true, true, true);
    }

    [Fact]
    public void An_alias_repeats_the_value_it_names()
    {
        var root = Read("a: &x [1, 2]\nb: *x\n");

        root["b"].Should().BeSameAs(root["a"]);
    }

    [Fact]
    public void Json_is_yaml_with_its_escapes_of_characters_beyond_the_basic_plane()
    {
        var root = Read("{ \"name\": \"Caf\\u00e9 \\ud83d\\ude00\", \"list\": [true, null, 1.5] }");

        root["name"].As<ScalarNode>().Text.Should().Be("Café \U0001F600");
        root["list"].As<SequenceNode>().Items.Should().HaveCount(3);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_at_once()
    {
        var diagnostics = new DiagnosticBag();

        var node = YamlReader.Read(new SourceFile("big.yaml", new byte[50 * 1024 * 1024]), diagnostics);

        node.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("RC1021");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var diagnostics = new DiagnosticBag();

        var node = YamlReader.Read(new SourceFile("f.yaml", Encoding.UTF8.GetPreamble().Concat("a: 1"u8.ToArray()).ToArray()), diagnostics);

        diagnostics.Should().BeEmpty();
        node.As<MappingNode>().Entries[0].Key.Should().Be("a");
        node!.At.Column.Should().Be(1);
    }

    [SharedExamplesFact(Suite)]
    public void No_file_of_the_yaml_test_suite_makes_the_reader_throw_or_hang()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.SharedExamples!, Suite), "*", SearchOption.AllDirectories).ToList();
        var clock = Stopwatch.StartNew();

        foreach (var file in files)
        {
            var diagnostics = new DiagnosticBag();
            var node = YamlReader.Read(new SourceFile(file, File.ReadAllBytes(file)), diagnostics);
            (node is null && diagnostics.Count == 0).Should().BeFalse("{0} must be read or reported", file);
        }

        files.Count.Should().BeGreaterThan(50);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [SharedExamplesFact(Suite)]
    public void No_broken_text_inside_the_yaml_test_suite_makes_the_reader_throw()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(Repository.SharedExamples!, Suite), "*.yaml", SearchOption.AllDirectories)
            .Select(file => YamlReader.Read(new SourceFile(file, File.ReadAllBytes(file)), new DiagnosticBag()))
            .OfType<SequenceNode>()
            .SelectMany(cases => cases.Items)
            .OfType<MappingNode>()
            .Select(test => test["yaml"])
            .OfType<ScalarNode>()
            .Select(yaml => yaml.Text.Replace('␣', ' ').Replace("»", "\t", StringComparison.Ordinal).Replace("∎", string.Empty, StringComparison.Ordinal).Replace('↵', '\n'))
            .ToList();

        foreach (var text in texts)
        {
            var diagnostics = new DiagnosticBag();
            var node = YamlReader.Read(text, SourceSpan.StartOf("t.yaml"), diagnostics);
            (node is null && diagnostics.Count == 0).Should().BeFalse("'{0}' must be read or reported", text);
        }

        texts.Should().NotBeEmpty();
    }

    private static MappingNode Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(SourceFile.FromText("f.yaml", text), diagnostics);
        diagnostics.Should().BeEmpty();
        return node.Should().BeOfType<MappingNode>().Subject;
    }
}
