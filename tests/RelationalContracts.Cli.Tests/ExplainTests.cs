using System.Text.Json;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

/// <summary><c>relcon explain</c>.</summary>
public class ExplainTests
{
    private static readonly string Duties = Repository.PathOf("templates/examples/broken-duties.deal.yaml");

    [Fact]
    public void The_machine_output_tells_every_provision_with_reasons_chain_and_comparisons()
    {
        var run = Relcon.Run("explain", Duties, "--json");

        var provisions = run.Json.GetProperty("provisions").EnumerateArray().ToList();
        provisions.Should().HaveCountGreaterThan(200).And.OnlyContain(provision => provision.GetProperty("reasons").GetArrayLength() > 0);
        provisions.Where(provision => provision.GetProperty("included").GetBoolean()).Should().OnlyContain(provision => provision.GetProperty("chain").GetArrayLength() > 0 && provision.GetProperty("variantReasons").GetArrayLength() > 0);
        run.Json.GetProperty("regime").GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("rule").GetString()).Should().Equal("fact", "threshold");
    }

    [Fact]
    public void One_provision_is_told_in_full_down_to_the_figures_that_decide()
    {
        var run = Relcon.Run("explain", Duties, "kpi-publication");

        run.Status.Should().Be(0);
        string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain("The regime 'full' makes it mandatory.").And.Contain("£8m, is not under £207,720").And.Contain("Schedule 1 of the Procurement Act").And.Contain("is printed in the contract: the regime is full");
        run.Out.Split('\n').Should().OnlyContain(line => line.TrimEnd().Length < 120);
    }

    [Fact]
    public void A_clause_of_ones_own_is_marked()
    {
        var run = Relcon.Run("explain", Repository.PathOf("templates/examples/broken-own-clauses.deal.yaml"), "kitchen-standards", "--json");

        run.Json.GetProperty("provisions")[0].GetProperty("fromLibrary").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void A_conflict_is_told_with_its_members_and_ways_out_and_ends_with_status_1()
    {
        var run = Relcon.Run("explain", Repository.PathOf("templates/examples/broken-conflict.deal.yaml"), "--json");

        run.Status.Should().Be(1);
        var conflict = run.Json.GetProperty("diagnostics").EnumerateArray().Single(found => found.GetProperty("code").GetString() == "RC3005");
        conflict.GetProperty("contradiction").EnumerateArray().Select(Place).Should().HaveCount(3).And.OnlyContain(place => place.Contains(".deal.yaml:", StringComparison.Ordinal) || place.Contains(".md:", StringComparison.Ordinal));
        conflict.GetProperty("waysOut").EnumerateArray().Select(way => way.GetString()).Should().Equal("Take 'no-blame' out of 'include'.", "Take 'service-credits' out of 'include'.");
    }

    private static string Place(JsonElement member) => $"{member.GetProperty("file").GetString()}:{member.GetProperty("line").GetInt32()}";
}
