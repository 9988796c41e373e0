using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Summaries;

namespace RelationalContracts.Workshops;

/// <summary>One paper of the pack for workshops: a file of <c>templates/workshop/</c>.</summary>
/// <param name="Id">Its id, which ends the file's name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Sections">Its sections.</param>
public sealed record WorkshopPlan(string Id, string Title, ImmutableArray<WorkshopSection> Sections)
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static WorkshopPlan? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "A paper for workshops", diagnostics) is not { } keys)
        {
            return null;
        }

        var (id, title) = (keys.RequiredName("id", NameKind.Id), keys.RequiredLine("title"));
        var sections = keys.Each("sections", "A section", Section).ToImmutableArray();
        keys.Done();
        return id is null || title is null ? null : new WorkshopPlan(id, title, sections);
    }

    private static WorkshopSection Section(MappingReader keys) => new(keys.Line("heading") ?? string.Empty)
    {
        Text = keys.Texts("text"),
        Quotes = [.. keys.Each("quotes", "A quote", SummaryPlanReader.Quote)],
        Table = keys.Mapping("table", "A table") is { } table ? TableOf(table) : null,
        EachScenario = keys.YesNo("scenarios") ?? false,
        IsOnItsOwnPage = keys.YesNo("own-page") ?? false,
    };

    private static WorkshopTable TableOf(MappingReader keys)
    {
        var table = new WorkshopTable
        {
            From = keys.Line("from") ?? string.Empty,
            Register = keys.Line("register") ?? string.Empty,
            Show = keys.Texts("show"),
            Only = keys.Line("only") ?? string.Empty,
            Columns = keys.Texts("columns"),
            EachParty = keys.Texts("each-party"),
            ExtraColumns = keys.Texts("extra-columns"),
            Rows = [.. keys.Items("rows").OfType<SequenceNode>().Select(row => row.Items.OfType<ScalarNode>().Select(cell => cell.Text).ToImmutableArray())],
            BlankRows = keys.Integer("blank-rows") ?? 0,
            Room = keys.Integer("room", least: 1) ?? 1,
            Widths = [.. keys.Items("widths").OfType<ScalarNode>().Select(width => double.TryParse(width.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) ? share : 0)],
        };
        keys.Done();
        return table;
    }
}

/// <summary>A section of such a paper.</summary>
/// <param name="Heading">Its heading; empty for one that each scenario heads.</param>
public sealed record WorkshopSection(string Heading)
{
    /// <summary>Paragraphs; <c>{{title}}</c>, <c>{{kind}}</c>, <c>{{parties}}</c> and <c>{{service}}</c> are filled in.</summary>
    public ImmutableArray<string> Text { get; init; } = [];

    /// <summary>Sentences of the contract that are printed, with their numbers.</summary>
    public ImmutableArray<SummaryQuote> Quotes { get; init; } = [];

    /// <summary>A table to fill in; null for none.</summary>
    public WorkshopTable? Table { get; init; }

    /// <summary>Whether there is such a page for each scenario.</summary>
    public bool EachScenario { get; init; }

    /// <summary>Whether it begins a page and has no number, as what hangs on a wall.</summary>
    public bool IsOnItsOwnPage { get; init; }
}

/// <summary>A table to fill in.</summary>
public sealed record WorkshopTable
{
    /// <summary>The table variable whose columns and rows it takes over; empty for none.</summary>
    public string From { get; init; } = string.Empty;

    /// <summary>The register of the deal that it prints; empty for none. A section whose register the deal lacks is left out.</summary>
    public string Register { get; init; } = string.Empty;

    /// <summary>The columns of the register that are printed; empty for all.</summary>
    public ImmutableArray<string> Show { get; init; } = [];

    /// <summary>A column of the register: rows in which it is empty are left out; empty to print every row.</summary>
    public string Only { get; init; } = string.Empty;

    /// <summary>Its headings, where no variable gives them.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Headings of a table with a row for each party, the first over their names; used where no variable gives rows.</summary>
    public ImmutableArray<string> EachParty { get; init; } = [];

    /// <summary>Further columns, to be filled in.</summary>
    public ImmutableArray<string> ExtraColumns { get; init; } = [];

    /// <summary>Rows that are printed.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>How many empty rows follow.</summary>
    public int BlankRows { get; init; }

    /// <summary>How many lines of handwriting an empty row leaves room for.</summary>
    public int Room { get; init; } = 1;

    /// <summary>The parts of the width that the columns have; used where there is one for each column, else their words decide.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];
}
