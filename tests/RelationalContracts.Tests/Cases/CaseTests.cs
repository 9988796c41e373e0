using System.Text.RegularExpressions;
using RelationalContracts.Advice;
using RelationalContracts.Checking;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Cases;

/// <summary>One folder per case: what a user wrote, and beside it what we say about it.</summary>
public sealed partial class CaseTests
{
    private static readonly string Folder = Repository.PathOf("tests/RelationalContracts.Tests/Cases");

    public static TheoryData<string> Names => [.. Folders];

    private static IEnumerable<string> Folders => Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_reported_as_it_was_accepted(string name)
    {
        var diagnostics = Report(name);

        Snapshot.Match(string.Join("\n", diagnostics), file: Path.Combine(Folder, name, "x.cs"), test: "diagnostics");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_named_after_the_code_that_it_shows(string name)
    {
        var codes = Report(name).Select(finding => finding.Code);

        if (name.EndsWith("-is-fine", StringComparison.Ordinal))
        {
            codes.Should().BeEmpty();
        }
        else
        {
            codes.Should().Contain(name[..6]);
        }
    }

    [Fact]
    public void Every_code_of_reading_and_of_the_library_has_a_case()
    {
        // A file over the limit is made by a test, not kept here; scenarios are read by the verb that asks for them, and their tests are ScenarioReadingTests.
        var withoutFolder = new[] { "RC1021", "RC2080", "RC2081", "RC2082", "RC2083" };

        var codes = OwnCodes().Except(withoutFolder).Except(Folders.Select(name => name[..6]));

        codes.Should().BeEmpty();
    }

    [Fact]
    public void Every_code_has_one_home_and_an_entry_in_the_documentation()
    {
        var documented = Heading().Matches(Repository.Read("docs/diagnostics.md")).Select(match => match.Groups[1].Value).ToList();

        var homes = OwnCodes().ToList();

        homes.Should().OnlyHaveUniqueItems();
        homes.Except(documented).Should().BeEmpty();
        documented.Should().OnlyHaveUniqueItems();
    }

    private static DiagnosticBag Report(string name)
    {
        var root = Path.Combine(Folder, name);
        var diagnostics = new DiagnosticBag();
        if (File.Exists(Path.Combine(root, "case.deal.yaml")))
        {
            DealReader.Read(new SourceFile("case.deal.yaml", File.ReadAllBytes(Path.Combine(root, "case.deal.yaml"))), diagnostics);
            return diagnostics;
        }

        var workspace = WorkspaceReader.Read(ShippedFiles.Under(root, "clause-library"), ShippedFiles.Under(root, "templates"), diagnostics);
        LibraryCheck.Run(workspace, diagnostics);
        if (File.Exists(Path.Combine(root, "case.service.yaml")))
        {
            ServiceDescriptionReader.Read(new SourceFile("case.service.yaml", File.ReadAllBytes(Path.Combine(root, "case.service.yaml"))), workspace.Advice, diagnostics);
        }

        return diagnostics;
    }

    /// <summary>The codes of reading files, of drafting, of conditions and of the library, from the factories that are their only home.</summary>
    private static IEnumerable<string> OwnCodes() =>
        Directory.EnumerateFiles(Repository.PathOf("src/RelationalContracts"), "*Diagnostics*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(RC(?:10[2-9]|11|12|20|21)[0-9]{1,2})\"")]
    private static partial Regex Code();

    [GeneratedRegex("^## (RC[0-9]{4})", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
