using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Expansion;

/// <summary>Decides conditions, writes repeats out and fills values in, for one document.</summary>
/// <param name="context">The deal.</param>
/// <param name="situation">Answers conditions in this document.</param>
/// <param name="roleText">The words for roles in this document.</param>
internal sealed partial class Expander(DealContext context, Situation situation, RoleText roleText)
{
    private readonly HashSet<string> _usedVariables = new(StringComparer.Ordinal);

    /// <summary>The variables whose values or blanks the expanded text prints.</summary>
    public IReadOnlySet<string> UsedVariables => _usedVariables;

    /// <summary>Whether a condition holds in this document.</summary>
    /// <param name="condition">The condition.</param>
    public bool Holds(Expressions.Expr condition) => situation.Holds(condition);

    /// <summary>Expands the text of a provision or of a template.</summary>
    /// <param name="nodes">The drafting.</param>
    /// <param name="owner">The provision's id; empty for a template's own text.</param>
    public ImmutableArray<ExpandedNode> Expand(ImmutableArray<DraftNode> nodes, string owner) => Expand(nodes, new Scope(owner, null, null));

    /// <summary>Expands a run of text.</summary>
    /// <param name="inlines">The drafting.</param>
    /// <param name="owner">The provision's id; empty for a template's own text.</param>
    /// <param name="party">The party that <c>{{party.name}}</c> means; null for none.</param>
    public ImmutableArray<Piece> Expand(ImmutableArray<DraftInline> inlines, string owner, Party? party = null) =>
        Pieces(inlines, new Scope(owner, party, null));

    private ImmutableArray<ExpandedNode> Expand(ImmutableArray<DraftNode> nodes, Scope scope)
    {
        var expanded = ImmutableArray.CreateBuilder<ExpandedNode>(nodes.Length);
        Expand(nodes, scope, expanded);
        CheckLeadIn(expanded, scope);
        return expanded.DrainToImmutable();
    }

    /// <summary>What a template leads in to is printed by the document itself: its definitions, its signatures.</summary>
    private void CheckLeadIn(ImmutableArray<ExpandedNode>.Builder expanded, Scope scope)
    {
        if (scope.Owner.Length > 0 && expanded is [.., ExpandedParagraph { Pieces: [.., WordsPiece last] } paragraph] && LeadIn.EndOf(last.Value) is { } words)
        {
            context.Diagnostics.Add(ExpansionDiagnostics.LeadsInToNothing(words, paragraph.At));
        }
    }

    private void Expand(ImmutableArray<DraftNode> nodes, Scope scope, ImmutableArray<ExpandedNode>.Builder into)
    {
        foreach (var node in nodes)
        {
            Expand(node, scope, into);
        }
    }

    private void Expand(DraftNode node, Scope scope, ImmutableArray<ExpandedNode>.Builder into)
    {
        switch (node)
        {
            case DraftItem item:
                into.Add(new ExpandedItem(AnchorOf(item.Label, scope), Expand(item.Body, scope), item.At));
                break;
            case DraftParagraph paragraph:
                into.Add(Paragraph(paragraph, scope));
                break;
            case DraftTable table:
                into.Add(DraftedTable(table, scope));
                break;
            case DraftWhen conditional when situation.Holds(conditional.Condition):
                Expand(conditional.Body, scope, into);
                break;
            case DraftEach { JoinedBy: { } word } each:
                into.AddRange(SentenceList.Join(Repeated(each, scope), word));
                break;
            case DraftEach each:
                into.AddRange(Repeated(each, scope));
                break;
        }
    }

    private static Anchor? AnchorOf(string? label, Scope scope) => label is null ? null : new Anchor($"{scope.Owner}/{label}");

    private ImmutableArray<ExpandedNode> Repeated(DraftEach each, Scope scope)
    {
        var repeated = ImmutableArray.CreateBuilder<ExpandedNode>();
        if (context.Roles.Find(each.Source) is { } parties)
        {
            foreach (var party in parties)
            {
                Expand(each.Body, scope with { Party = party }, repeated);
            }
        }
        else if (context.Values.Declaration(each.Source) is { Type: VariableType.Table } table)
        {
            EachRow(each, table, scope, repeated);
        }
        else
        {
            context.Diagnostics.Add(ExpansionDiagnostics.NothingToRepeat(each));
        }

        return repeated.DrainToImmutable();
    }

    private void EachRow(DraftEach each, Variable table, Scope scope, ImmutableArray<ExpandedNode>.Builder into)
    {
        _usedVariables.Add(table.Name);
        var rows = context.Values.Find(table.Name) is TableValue value ? value.Rows : [ImmutableDictionary<string, Value>.Empty];
        for (var index = 0; index < rows.Length; index++)
        {
            Expand(each.Body, scope with { Row = new Row(table, rows[index], index + 1) }, into);
        }
    }

    private ExpandedNode Paragraph(DraftParagraph paragraph, Scope scope)
    {
        if (paragraph.Inlines is [DraftPlaceholder placeholder] && context.Values.Declaration(placeholder.Expression) is { Type: VariableType.Table } table)
        {
            _usedVariables.Add(table.Name);
            return ValueTable(table, placeholder, scope);
        }

        return new ExpandedParagraph(Pieces(paragraph.Inlines, scope), paragraph.At);
    }

    private ExpandedTable DraftedTable(DraftTable table, Scope scope) => new(
        string.Join(", ", table.Headings),
        [.. table.Headings.Select(heading => new TableColumn(heading, false))],
        [.. table.Rows.Select(row => row.Select(cell => Pieces(cell, scope)).ToImmutableArray())],
        table.At);

    private ExpandedTable ValueTable(Variable table, DraftPlaceholder placeholder, Scope scope)
    {
        var rows = context.Values.Find(table.Name) is TableValue value ? value.Rows : [];
        var cells = rows.IsEmpty
            ? [[.. table.Columns.Select(column => OpenCell(table, column, 1, scope, placeholder.At))]]
            : rows.Select((row, index) => table.Columns.Select(column => Cell(table, column, row, index + 1, placeholder.At)).ToImmutableArray());
        return new ExpandedTable(table.Label, [.. table.Columns.Select(Column)], [.. cells], placeholder.At);
    }

    private static TableColumn Column(Variable column) => new(
        column.Label, column.Type is VariableType.Integer or VariableType.Decimal or VariableType.Percent or VariableType.Money);

    private static ImmutableArray<Piece> OpenCell(Variable table, Variable column, int row, Scope scope, SourceSpan at) =>
        [new FixedPiece(new Blank(column.Label, $"{table.Name}.{row}.{column.Name}", scope.Owner), at)];

    /// <summary>A cell of a row that the deal gives: what it leaves out does not apply, and prints as a dash, never as nothing.</summary>
    private static ImmutableArray<Piece> Cell(Variable table, Variable column, ImmutableDictionary<string, Value> row, int number, SourceSpan at) =>
        row.TryGetValue(column.Name, out var value)
            ? Lines(ValueWords.Lines(value), $"{table.Name}.{number}.{column.Name}", at)
            : [new FixedPiece(new Text("–"), at)];

    private static ImmutableArray<Piece> Lines(ImmutableArray<string> lines, string variable, SourceSpan at)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>((lines.Length * 2) - 1);
        foreach (var line in lines)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new FixedPiece(new LineBreak(), at));
            }

            pieces.Add(new FixedPiece(new ValueText(line, variable), at));
        }

        return pieces.ToImmutable();
    }

    /// <summary>Where a piece of text stands: whose it is, and what <c>party</c> and <c>row</c> mean in it.</summary>
    private sealed record Scope(string Owner, Party? Party, Row? Row);

    private sealed record Row(Variable Table, ImmutableDictionary<string, Value> Cells, int Number);
}
