using System.Text;
using System.Text.RegularExpressions;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Wording;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Reviewing;
using RelationalContracts.Writers;
using RelationalContracts.Writers.Markdown;

namespace RelationalContracts.Tests.Examples;

/// <summary>The deals of <c>templates/examples/</c>, composed with the shipped library.</summary>
internal static partial class ExampleDeals
{
    private const string Folder = "templates/examples";

    private static readonly Lazy<Workspace> Shipped = new(ReadShipped);

    /// <summary>The names of the deals that are meant to be sound.</summary>
    public static IEnumerable<string> Sound => Names.Where(name => !IsBroken(name));

    /// <summary>The names of the deals that are wrong on purpose.</summary>
    public static IEnumerable<string> Broken => Names.Where(IsBroken);

    private static IEnumerable<string> Names => ShippedFiles.Under(Folder)
        .Where(file => file.Path.EndsWith(".deal.yaml", StringComparison.Ordinal))
        .Select(file => Path.GetFileName(file.Path)[..^".deal.yaml".Length]);

    /// <summary>Composes a deal as <c>relcon check</c> does, with its own clauses laid over the library.</summary>
    /// <param name="name">The deal's name.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static IReadOnlyList<ContractDocument> Compose(string name, DiagnosticBag diagnostics) => [.. Draft(name, diagnostics)?.Composed.Documents ?? []];

    /// <summary>What the checks of balance and wording find in a deal, before a legal check takes some of it over.</summary>
    /// <param name="name">The deal's name.</param>
    public static IEnumerable<ReviewFinding> ReviewWords(string name) => Draft(name, []) is { } draft
        ? new BalanceReview().Review(draft).Concat(new WordingReview().Review(draft)).Where(finding => finding.Result == ReviewResult.Failed)
        : [];

    /// <summary>A deal composed for review; null where it cannot be composed.</summary>
    /// <param name="name">The deal's name.</param>
    /// <param name="diagnostics">Receives the findings of reading and composing.</param>
    public static DraftUnderReview? Draft(string name, DiagnosticBag diagnostics) => DraftOf(name, Text(name), diagnostics);

    /// <summary>Composes the text of a deal, one of ours that a test has altered, with the shipped library.</summary>
    /// <param name="text">The deal.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static IReadOnlyList<ContractDocument> ComposeText(string text, DiagnosticBag diagnostics) => [.. DraftOf("altered", text, diagnostics)?.Composed.Documents ?? []];

    /// <summary>The words of a document with their numbers, as Markdown prints them.</summary>
    /// <param name="document">The document.</param>
    public static string Words(ContractDocument document)
    {
        using var output = new MemoryStream();
        new MarkdownContractWriter().Write(document, new WriteOptions(Shipped.Value.Themes["firm"]), output, []);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The text of a deal.</summary>
    /// <param name="name">Its name.</param>
    public static string Text(string name) => Repository.Read($"{Folder}/{name}.deal.yaml");

    private static DraftUnderReview? DraftOf(string name, string text, DiagnosticBag diagnostics)
    {
        var file = new SourceFile($"{name}.deal.yaml", Encoding.UTF8.GetBytes(text));
        var deal = DealReader.Read(file, diagnostics);
        if (deal is null)
        {
            return null;
        }

        var workspace = deal.Library.Aggregate(Shipped.Value, (under, folder) => WorkspaceReader.Overlay(under, OwnClauses(folder.Name), diagnostics));
        return ContractComposer.Compose(workspace, deal, Edition.Clean, diagnostics) is { } composed
            ? new DraftUnderReview(workspace, deal, composed, deal.Date, AtExecution: false)
            : null;
    }

    /// <summary>Composes and reviews a deal as <c>relcon check</c> does.</summary>
    /// <param name="edit">The deal and what is changed in it.</param>
    /// <param name="today">The day on which the law counts; null for the deal's own.</param>
    /// <param name="atExecution">Whether it is to be signed.</param>
    public static ReviewReport Review(DealEdit edit, DateOnly? today = null, bool atExecution = false)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile($"{edit.Example}.deal.yaml", Encoding.UTF8.GetBytes(edit.Apply(Text(edit.Example))));
        var deal = DealReader.Read(file, diagnostics)!;
        var shipped = deal.Library.Aggregate(Shipped.Value, (under, folder) => WorkspaceReader.Overlay(under, OwnClauses(folder.Name), diagnostics));
        var workspace = edit.Clauses.Count == 0 ? shipped : WorkspaceReader.Overlay(shipped, edit.Clauses, diagnostics);
        var composed = ContractComposer.Compose(workspace, deal, Edition.Drafting, diagnostics)!;
        var draft = new DraftUnderReview(workspace, deal, composed, today ?? deal.Date, atExecution) { Reported = [.. diagnostics] };
        return DraftReview.Review(draft);
    }

    /// <summary>The shipped library, templates and law.</summary>
    public static Workspace Workspace => Shipped.Value;

    /// <summary>The codes that the comment at the top of a broken deal names: "# Reports: RC3002, RC3020".</summary>
    /// <param name="name">The deal's name.</param>
    public static IEnumerable<string> CodesNamed(string name) =>
        Code().Matches(Text(name).Split('\n').Single(line => line.StartsWith("# Reports:", StringComparison.Ordinal))).Select(match => match.Value);

    private static bool IsBroken(string name) => name.StartsWith("broken-", StringComparison.Ordinal);

    private static IEnumerable<SourceFile> OwnClauses(string folder) =>
        ShippedFiles.Under(Repository.PathOf(Folder), folder.Replace("./", string.Empty, StringComparison.Ordinal));

    private static Workspace ReadShipped()
    {
        var diagnostics = new DiagnosticBag();
        var templates = ShippedFiles.Templates.Where(file => !file.Path.StartsWith(Folder, StringComparison.Ordinal));
        var workspace = WorkspaceReader.Read(ShippedFiles.Library, templates, diagnostics);
        diagnostics.Should().BeEmpty("the shipped library is read without a finding");
        return workspace;
    }

    [GeneratedRegex(@"RC\d{4}|CK-\d{2}")]
    private static partial Regex Code();
}
