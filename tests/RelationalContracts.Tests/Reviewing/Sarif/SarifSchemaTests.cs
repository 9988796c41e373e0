using System.Text.Json.Nodes;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing.Sarif;

/// <summary>Holds every report to the official schema, and shows that the schema would see what is wrong.</summary>
public sealed class SarifSchemaTests
{
    public static TheoryData<string> Examples => [.. ExampleDeals.Sound.Concat(ExampleDeals.Broken.Where(IsComposed))];

    public static TheoryData<string, string, string> Faults => new()
    {
        { "a version that is not ours", "2.2.0", "/version" },
        { "a level that there is not", "grave", "/runs/0/results/0/level" },
        { "a line before the first", "0", "/runs/0/results/0/locations/0/physicalLocation/region/startLine" },
        { "a message without text", "{}", "/runs/0/results/0/message" },
        { "a result without a message", "", "/runs/0/results/0/message" },
        { "a tool without a name", "", "/runs/0/tool/driver/name" },
        { "a run without a tool", "", "/runs/0/tool" },
        { "a property that the format does not have", "\"clause 7\"", "/runs/0/results/0/clause" },
        { "a kind of suppression that there is not", "[{\"kind\":\"verbal\"}]", "/runs/0/results/0/suppressions" },
        { "a rule without an id", "", "/runs/0/tool/driver/rules/0/id" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_report_is_valid_by_the_official_schema(string deal) =>
        (await SarifSchema.FaultsOfAsync(Log(new DealEdit(deal), [Misspelt]))).Should().BeEmpty();

    [Fact]
    public async Task An_overridden_finding_is_valid_by_the_official_schema()
    {
        var edit = new DealEdit("harbour-alliance").Change("joiners-paid: no", "joiners-paid: yes")
            .Add("overrides: { CK-41: { name: R. Quayle, role: Monitoring officer, reason: Each joiner is awarded a lot., date: 2026-11-20 } }");

        var log = Log(edit, []);

        log.Should().Contain("suppressions");
        (await SarifSchema.FaultsOfAsync(log)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_log_that_is_wrong_on_purpose_is_refused(string fault, string value, string place)
    {
        var log = JsonNode.Parse(Log(new DealEdit("broken-duties"), []))!;

        Set(log, place, value);

        (await SarifSchema.FaultsOfAsync(log.ToJsonString())).Should().NotBeEmpty($"it has {fault}");
    }

    private static Diagnostic Misspelt { get; } = new("RC2004", Severity.Error, "The library has no provision 'bord'.", new SourceSpan("my deals/caf\u00e9.md", 7, 3)) { Help = "Did you mean 'board'?" };

    private static bool IsComposed(string deal) => ExampleDeals.Draft(deal, []) is not null;

    // An empty value takes the property away.
    private static void Set(JsonNode log, string place, string value)
    {
        var steps = place.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(log, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!).AsObject();
        parent.Remove(steps[^1]);
        if (value.Length > 0)
        {
            parent[steps[^1]] = value[0] is '{' or '[' or '"' || char.IsAsciiDigit(value[0]) && !value.Contains('.', StringComparison.Ordinal) ? JsonNode.Parse(value) : value;
        }
    }

    private static string Log(DealEdit deal, IEnumerable<Diagnostic> others)
    {
        using var bytes = new MemoryStream();
        SarifReport.Write(bytes, ExampleDeals.Review(deal), others, ExampleDeals.Workspace.Legal, ExampleDeals.Workspace.Law);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
