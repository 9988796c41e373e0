using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Reviewing;

public sealed class ShippedReviewDataTests
{
    private static readonly Workspace Shipped = WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, []);

    [Fact]
    public void The_data_of_the_checks_are_read_without_a_finding()
    {
        var diagnostics = new DiagnosticBag();

        WorkspaceReader.Read([], ShippedFiles.Under("templates/review"), diagnostics);

        diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Every_mechanism_of_a_principle_is_a_provision() => Shipped.Balance.Principles.SelectMany(principle => principle.Mechanisms)
        .Where(mechanism => !Shipped.Library.Contains(mechanism.Id)).Should().BeEmpty();

    [Fact]
    public void Every_family_and_model_named_exists()
    {
        var families = Shipped.Balance.WordFamilies.Concat(Shipped.Balance.MachineryFamilies).Concat(Shipped.Wording.ClosedFamilies);

        families.Select(family => family.Name).Except(Families.InOrder).Should().BeEmpty();
        Shipped.Balance.BalancedModels.Select(model => model.Name).Except(Shipped.Models.Keys).Should().BeEmpty();
    }

    [Fact]
    public void Every_variable_and_threshold_named_exists()
    {
        var wording = Shipped.Wording;
        string[] variables =
        [
            Shipped.Balance.PrinciplesTable, wording.Extension!.First, wording.Extension.Steps, wording.Extension.Longest,
            .. wording.Quorums.SelectMany(names => new[] { names.Quorum, names.Members }),
        ];

        variables.Except(Shipped.Library.Variables.Keys).Should().BeEmpty();
        Shipped.Law.Thresholds.Should().ContainKey(wording.PaymentThreshold!);
    }

    [Fact]
    public void Every_default_principle_has_its_mechanisms()
    {
        var names = ((SequenceNode)Shipped.Library.Variables[Shipped.Balance.PrinciplesTable].Default!).Items
            .Select(row => ((ScalarNode)((MappingNode)row)[Shipped.Balance.PrincipleColumn]!).Text.ToLowerInvariant());

        names.Should().OnlyContain(name => Shipped.Balance.Principles.Any(principle => principle.Names.Contains(name)));
    }
}
