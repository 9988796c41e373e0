using System.Text;
using System.Text.Json;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing.Sarif;

/// <summary>What a SARIF log of ours says, beyond what the official schema asks (<see cref="SarifSchemaTests"/>).</summary>
public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Theory]
    [InlineData("broken-duties")]
    [InlineData("broken-own-clauses")]
    [InlineData("harbour-alliance")]
    public void A_log_has_what_the_schema_requires(string deal)
    {
        var log = Log(deal).RootElement;

        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().StartWith("https://");
        var run = log.GetProperty("runs").EnumerateArray().Single();
        Names(log).Should().BeSubsetOf(["$schema", "version", "runs"]);
        Names(run).Should().BeSubsetOf(["tool", "columnKind", "results"]);
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().NotBeEmpty();
        driver.GetProperty("fullDescription").GetProperty("text").GetString().Should().Contain("not legal advice");
    }

    [Fact]
    public void Each_rule_has_an_id_of_its_own_and_help()
    {
        var rules = Rules(Log("broken-duties"));

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        foreach (var rule in rules)
        {
            Names(rule).Should().BeSubsetOf(["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"]);
            Levels.Should().Contain(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        }

        rules.Where(rule => rule.GetProperty("id").GetString()!.StartsWith("CK-", StringComparison.Ordinal)).Should().HaveCount(44)
            .And.OnlyContain(rule => rule.GetProperty("help").GetProperty("text").GetString()!.Contains("No lawyer has confirmed", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_result_names_its_rule_and_its_place()
    {
        var log = Log("broken-promises");
        var rules = Rules(log);

        var results = Results(log);

        results.Should().NotBeEmpty();
        foreach (var result in results)
        {
            Names(result).Should().BeSubsetOf(["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "suppressions", "properties"]);
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            Levels.Should().Contain(result.GetProperty("level").GetString());
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeEmpty();
            var place = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
            Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute, out _).Should().BeTrue();
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().BePositive();
            place.GetProperty("region").GetProperty("startColumn").GetInt32().Should().BePositive();
            result.GetProperty("partialFingerprints").EnumerateObject().Should().ContainSingle();
        }
    }

    [Fact]
    public void The_same_deal_gives_the_same_bytes() => Bytes("broken-duties").Should().Equal(Bytes("broken-duties"));

    [Fact]
    public void An_overridden_finding_is_suppressed_with_its_reason()
    {
        var edit = new DealEdit("harbour-alliance").Change("joiners-paid: no", "joiners-paid: yes")
            .Add("overrides: { CK-41: { name: R. Quayle, role: Monitoring officer, reason: Each joiner is awarded a lot., date: 2026-11-20 } }");

        var result = Results(JsonDocument.Parse(Bytes(edit, []))).Single(one => one.GetProperty("ruleId").GetString() == "CK-41");

        var suppression = result.GetProperty("suppressions").EnumerateArray().Single();
        suppression.GetProperty("kind").GetString().Should().Be("external");
        suppression.GetProperty("justification").GetString().Should().Contain("Each joiner is awarded a lot.");
    }

    [Fact]
    public void A_path_with_spaces_and_other_letters_becomes_a_uri()
    {
        var found = new Diagnostic("RC1001", Severity.Error, "There is no such file.", SourceSpan.StartOf("my deals/caf\u00e9.deal.yaml"));

        var log = JsonDocument.Parse(Bytes(new DealEdit("harbour-alliance"), [found]));

        Results(log)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
            .Should().Be("my%20deals/caf%C3%A9.deal.yaml");
    }

    private static JsonDocument Log(string deal) => JsonDocument.Parse(Bytes(deal));

    private static byte[] Bytes(string deal) => Bytes(new DealEdit(deal), []);

    private static byte[] Bytes(DealEdit deal, IEnumerable<Diagnostic> others)
    {
        using var bytes = new MemoryStream();
        SarifReport.Write(bytes, ExampleDeals.Review(deal), others, ExampleDeals.Workspace.Legal, ExampleDeals.Workspace.Law);
        Encoding.UTF8.GetString(bytes.ToArray()).Should().NotContain("\ufffd");
        return bytes.ToArray();
    }

    private static List<JsonElement> Rules(JsonDocument log) => [.. Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static List<JsonElement> Results(JsonDocument log) => [.. Run(log).GetProperty("results").EnumerateArray()];

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs")[0];

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
