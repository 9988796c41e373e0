using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Exercises;
using RelationalContracts.Handouts;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Handouts;

public sealed partial class ProvisionHandoutTests
{
    private static readonly Workspace Workspace = ShippedDrafting.Workspace;
    private static readonly DiagnosticBag Bag = [];
    private static readonly IReadOnlyList<Scenario> Scenarios = ScenarioReader.ReadAll([.. ShippedFiles.Under("templates/scenarios")], Workspace.Library, Bag);
    private static readonly List<Flaw> Flaws = [.. ShippedFiles.Under("templates/exercises").SelectMany(file => Flaw.ReadAll(file, Bag))];

    public static TheoryData<string> Provisions => [.. Workspace.Library.Provisions.Select(provision => provision.Id.Value)];

    [Theory]
    [MemberData(nameof(Provisions))]
    public void A_handout_stands_on_its_own(string id)
    {
        var provision = Workspace.Library.Find(new ProvisionId(id))!;

        var handout = Of(provision);

        var text = Words(handout);
        text.Should().NotContain("{{").And.NotContain("](#").And.NotContain(":::").And.NotContain("[]");
        string.Join("\n", handout.Contents().Select(entry => entry.Heading)).Should().ContainAll(provision.Variants.Keys.Select(name => name is VariantName.Charter ? "does not bind" : $"{name.Word()} drafting"));
        NamedClauses(text).Except(Column(handout, "Provisions that belong", 1)).Should().BeEmpty("each clause that the text names is described");
        var columns = string.Join(' ', Column(handout, "Questions, with", 1));
        Blanks(text).Except(Column(handout, "Questions, with", 0)).Where(blank => !OfTheDeal().IsMatch(blank) && !columns.Contains(blank, StringComparison.Ordinal)).Should().BeEmpty("each blank has its question");
        handout.Contents().Select(entry => entry.Heading).Should().Contain(["What it is for", "Where it is used", "Questions for a class"]);
    }

    [Fact]
    public void Every_defined_term_in_the_text_is_given_its_meaning()
    {
        var handout = Of(Workspace.Library.Find(new ProvisionId("partnership-board"))!);

        Column(handout, "Defined terms", 0).Should().Contain(["Partnership Board", "Party", "Representative", "Services", "Shared Objective"]);
    }

    [Fact]
    public void What_moved_into_a_schedule_is_told_as_redrafted_and_not_as_new()
    {
        var handout = Of(Workspace.Library.Find(new ProvisionId("partnership-board"))!);

        var robust = handout.AllBlocks().OfType<Table>().Single(table => table.Caption.StartsWith("The robust drafting", StringComparison.Ordinal));

        robust.Rows.Should().Contain(row => PlainText.Of(row.Cells[0]).StartsWith("6 Meetings.", StringComparison.Ordinal) && PlainText.Of(row.Cells[1]) == "redrafted");
    }

    [Fact]
    public void The_answers_stand_on_a_page_of_their_own_and_come_from_the_library()
    {
        var handout = Of(Workspace.Library.Find(new ProvisionId("payment"))!);

        var answers = handout.Parts.Single(part => part.Kind is PartKind.Appendix);
        string.Join(' ', answers.Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines))).Should().Contain("no court can fill it in");
    }

    private static ContractDocument Of(Provision provision) => new ProvisionHandout(Workspace, provision, Scenarios, Flaws).Write().Document;

    private static string Words(ContractDocument document) => string.Join("\n", document.AllRuns().Select(PlainText.Of));

    private static IEnumerable<string> NamedClauses(string text) => ClauseName().Matches(text).Select(match => match.Groups["name"].Value).Distinct();

    private static IEnumerable<string> Blanks(string text) => BlankName().Matches(text).Select(match => match.Groups["name"].Value).Where(name => !name.EndsWith(':')).Distinct();

    private static IEnumerable<string> Column(ContractDocument document, string caption, int column) => document.AllBlocks().OfType<Table>()
        .Where(table => table.Caption.StartsWith(caption, StringComparison.Ordinal))
        .SelectMany(table => table.Rows.Select(row => PlainText.Of(row.Cells[column]).Trim('‘', '’', '[', ']')));

    [GeneratedRegex("clause ‘(?<name>.+?)’(?=[ ,.;:)\\]\n]|$)")]
    private static partial Regex ClauseName();

    [GeneratedRegex(@"\[(?!Table of|Only where|For each|\d{4}\])(?<name>[^\[\]]+)\]")]
    private static partial Regex BlankName();

    [GeneratedRegex("^(the party’s|the title of|date of the|.* of the service$)")]
    private static partial Regex OfTheDeal();
}
