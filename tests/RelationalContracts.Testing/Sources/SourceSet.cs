using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;

namespace RelationalContracts.Testing.Sources;

/// <summary>A small library with its templates and a deal, as source texts, for tests that read and compose for real.</summary>
/// <remarks>Everything a test does not speak of has a sensible default: the model takes what is in the library, two parties sign.</remarks>
public sealed class SourceSet
{
    private readonly List<SourceFile> _library = [];
    private readonly List<string> _required = [];
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);
    private string _modelTail = string.Empty;
    private string _order = "definitions, purpose, governance, flexibility, outcomes, exit, general";
    private string _deal = "values: {}";
    private string _parties = TwoParties;
    private string _rules = string.Empty;

    private const string TwoParties =
        "[{ name: Quay Council, short: the Council, role: commissioner, kind: council, address: Town Hall }, { name: Haven Trust, short: Haven, role: provider, kind: charity, address: Chapel Lane }]";

    /// <summary>Adds a provision that the model requires.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="body">The Markdown below the front matter.</param>
    /// <param name="frontMatter">Further front matter, as YAML lines.</param>
    /// <param name="family">Its family.</param>
    /// <param name="required">Whether the model requires it.</param>
    public SourceSet Provision(string id, string body, string frontMatter = "", string family = "governance", bool required = true)
    {
        var text = $"---\nid: {id}\ntitle: {Title(id)}\nfamily: {family}\npurpose: For a test.\nversion: 1.0.0\n{frontMatter.TrimEnd()}\n---\n\n{body}\n";
        _library.Add(SourceFile.FromText($"clause-library/{family}/{id}.md", text.Replace("\n\n---\n\n", "\n---\n\n", StringComparison.Ordinal)));
        if (required)
        {
            _required.Add(id);
        }

        return this;
    }

    /// <summary>Names words that may be capitalised.</summary>
    /// <param name="names">The words.</param>
    public SourceSet ProperNames(params string[] names)
    {
        _library.Add(SourceFile.FromText("clause-library/proper-names.yaml", $"names: [{string.Join(", ", names)}]\n"));
        return this;
    }

    /// <summary>Adds YAML lines to the model: recommended, excluded and so on go under <c>provisions</c> by their own indent.</summary>
    /// <param name="yaml">The lines.</param>
    public SourceSet Model(string yaml)
    {
        _modelTail = yaml;
        return this;
    }

    /// <summary>Sets the order of the contract's clauses.</summary>
    /// <param name="order">Families and ids with commas.</param>
    public SourceSet Order(string order)
    {
        _order = order;
        return this;
    }

    /// <summary>Sets the deal's parties, as a YAML list.</summary>
    /// <param name="yaml">The list.</param>
    public SourceSet Parties(string yaml)
    {
        _parties = yaml;
        return this;
    }

    /// <summary>Sets further keys of the deal, as YAML lines.</summary>
    /// <param name="yaml">The lines.</param>
    public SourceSet Deal(string yaml)
    {
        _deal = yaml;
        return this;
    }

    /// <summary>Sets composition rules, as the items of a YAML list.</summary>
    /// <param name="yaml">The items.</param>
    public SourceSet Rules(string yaml)
    {
        _rules = yaml;
        return this;
    }

    /// <summary>Adds or replaces a template file.</summary>
    /// <param name="path">Its path below <c>templates/</c>.</param>
    /// <param name="yaml">Its text.</param>
    public SourceSet Template(string path, string yaml)
    {
        _templates[path] = yaml;
        return this;
    }

    /// <summary>Reads the library and the templates.</summary>
    /// <param name="diagnostics">Receives the findings.</param>
    public Workspace Read(DiagnosticBag diagnostics) => WorkspaceReader.Read(_library, Templates(), diagnostics);

    /// <summary>Reads and composes.</summary>
    /// <param name="edition">The edition.</param>
    public ComposedSources Compose(Edition edition = Edition.Clean)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = Read(diagnostics);
        var deal = DealReader.Read(SourceFile.FromText("test.deal.yaml", DealOf(_parties, _deal)), diagnostics);
        var composed = deal is null ? null : ContractComposer.Compose(workspace, deal, edition, diagnostics);
        return new ComposedSources(composed, diagnostics) { Workspace = workspace, Source = deal };
    }

    /// <summary>A deal of two parties under the model <c>test</c>.</summary>
    /// <param name="keys">Its further keys, as YAML lines.</param>
    public static string DealOf(string keys) => DealOf(TwoParties, keys);

    private static string DealOf(string parties, string keys) => $"model: test\ntitle: Test deal\ndate: 2026-11-21\nparties: {parties}\n{keys}\n";

    private IEnumerable<SourceFile> Templates()
    {
        var files = new Dictionary<string, string>(_templates, StringComparer.Ordinal);
        files.TryAdd("models/test.yaml", $"id: test\ntitle: Test contract\nsummary: For tests.\ndocuments: [contract]\nbinding: true\nparties: {{ min: 1 }}\nprovisions:\n  required: [{string.Join(", ", _required)}]\n{_modelTail}\n");
        files.TryAdd("documents/contract.yaml", ContractTemplate(_order));
        if (_rules.Length > 0)
        {
            files.TryAdd("rules/test.yaml", "rules:\n" + _rules);
        }

        return ShippedFiles.Under("templates/themes").Concat(files.Select(file => SourceFile.FromText("templates/" + file.Key, file.Value)));
    }

    /// <summary>A contract template with an order of clauses.</summary>
    /// <param name="order">Families and ids with commas.</param>
    public static string ContractTemplate(string order) => $$$"""
        id: contract
        title: Contract
        drafting: graded
        signed: true
        order: [{{{order}}}]
        background: { heading: Background, provisions: [background] }
        definitions:
          heading: Definitions
          intro: "In this Agreement:"
          terms:
            Agreement: this agreement.
            Party: a party to this Agreement.
            Services: the services.
        roles:
          commissioner: { one: Commissioner, many: Commissioners }
          provider: { one: Provider, many: Providers }
          prime: { one: Prime, many: Primes }
        execution:
          heading: Signatures
          intro: Signed.
          forms:
            - attestation: "Signed for {{party.name}}"
              lines: [Signature, Name, Date]
        """;

    private static string Title(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}

/// <summary>What came of composing.</summary>
/// <param name="Deal">The composed deal; null where the deal could not be read.</param>
/// <param name="Diagnostics">The findings.</param>
public sealed record ComposedSources(ComposedDeal? Deal, DiagnosticBag Diagnostics)
{
    /// <summary>What it was composed from.</summary>
    public required Workspace Workspace { get; init; }

    /// <summary>The deal as read; null where it could not be.</summary>
    public required Deal? Source { get; init; }

    /// <summary>The main document.</summary>
    public ContractDocument Document => Deal!.Documents[0];

    /// <summary>The codes found, in order.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>The lines of the main document's clauses and schedules: number and words, one line each.</summary>
    public IReadOnlyList<string> Lines => [.. Document.Parts.Where(part => part.Kind is not (PartKind.Parties or PartKind.Execution)).SelectMany(LinesOf)];

    private static IEnumerable<string> LinesOf(Part part) =>
        (part.Label is { } label ? [$"{label.Printed} {part.Heading}"] : Array.Empty<string>()).Concat(part.Blocks.SelectMany(block => LinesOf(block, string.Empty)));

    private static IEnumerable<string> LinesOf(Block block, string number) => block switch
    {
        Clause clause => clause.Blocks.SelectMany(inner => LinesOf(inner, string.Empty)).Prepend($"{clause.Label.Printed} {clause.Heading}"),
        Paragraph paragraph => [(number + PlainText.Of(paragraph.Inlines)).Trim()],
        NumberedList list => list.Items.SelectMany(item => item.Blocks.SelectMany((inner, index) => LinesOf(inner, index == 0 ? item.Label.Printed + " " : string.Empty))),
        DefinitionList list => list.Definitions.SelectMany(definition => definition.Blocks.SelectMany(inner => LinesOf(inner, string.Empty))),
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(PlainText.Of))).Prepend(string.Join(" | ", table.Columns.Select(column => column.Heading))),
        _ => [],
    };
}
