using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RelationalContracts.Expressions;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using SourceSpan = RelationalContracts.Diagnostics.SourceSpan;

namespace RelationalContracts.Library;

/// <content>Conditions, repeats, tables and definitions.</content>
internal sealed partial class DraftingReader
{
    private static readonly string[] PartySources = ["parties", .. Roles.All.Select(role => $"parties.{role}s")];

    private void AddFenced(CustomContainer fenced, ImmutableArray<DraftNode>.Builder nodes)
    {
        var body = Blocks(fenced, fenced.Column);
        var (words, offset) = WordsOf(fenced);
        if (words.Length == 0)
        {
            // A fence without words opens nothing; FenceCheck has said so.
            nodes.AddRange(body);
        }
        else if (Fenced(words, offset, body, PlaceOf(fenced)) is { } node)
        {
            nodes.Add(node);
        }
        else
        {
            nodes.AddRange(body);
        }
    }

    private (string Words, int Offset) WordsOf(CustomContainer fenced)
    {
        var start = fenced.Span.Start + fenced.OpeningFencedCharCount;
        var end = _source.Text.AsSpan(start).IndexOfAny('\r', '\n');
        var line = end < 0 ? _source.Text.AsSpan(start) : _source.Text.AsSpan(start, end);
        return (line.Trim().ToString(), start + line.Length - line.TrimStart().Length);
    }

    private DraftNode? Fenced(string words, int offset, ImmutableArray<DraftNode> body, SourceSpan at)
    {
        if (words.StartsWith("when ", StringComparison.Ordinal))
        {
            var condition = ExprParser.Parse(words[5..], _source.At(offset + 5), _diagnostics, _declared);
            return condition is null ? null : new DraftWhen(condition, body, at);
        }

        if (RepeatPattern().Match(words) is not { Success: true } match)
        {
            _diagnostics.Add(DraftingDiagnostics.UnknownBlock(words, at));
            return null;
        }

        var source = match.Groups["source"];
        return IsRepeatable(match.Groups["item"].Value, source.Value, _source.At(offset + source.Index, source.Length))
            ? new DraftEach(match.Groups["item"].Value, source.Value, body, at) { JoinedBy = match.Groups["word"] is { Success: true } word ? word.Value : null }
            : null;
    }

    [GeneratedRegex(@"^each +(?<item>party|row) +in +(?<source>[^\s,]+)(?:, +(?<word>and|or))?$")]
    private static partial Regex RepeatPattern();

    private bool IsRepeatable(string item, string source, SourceSpan at)
    {
        var isKnown = item == "row" ? Names.Is(source, NameKind.Variable) : PartySources.Contains(source);
        if (!isKnown)
        {
            _diagnostics.Add(DraftingDiagnostics.UnknownRepeat(source, at, PartySources));
        }

        return isKnown;
    }

    private DraftTable TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var headings = rows.Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).Select(Heading);
        var cells = rows.Where(row => !row.IsHeader).Select(row => row.OfType<TableCell>().Select(Cell).ToImmutableArray());
        return new DraftTable([.. headings], [.. cells], PlaceOf(table));
    }

    private string Heading(TableCell cell) =>
        string.Concat(Cell(cell).Select(inline => inline switch
        {
            DraftText text => text.Value,
            DraftPlain plain => plain.Value,
            _ => string.Empty,
        }));

    private ImmutableArray<DraftInline> Cell(TableCell cell) =>
        cell.Count == 0 || cell[0] is not ParagraphBlock paragraph ? [] : Paragraph(paragraph).Inlines;

    private ImmutableArray<DraftDefinition> Definitions(MarkdownDocument document)
    {
        var definitions = ImmutableArray.CreateBuilder<DraftDefinition>();
        foreach (var block in document)
        {
            if (block is not DefinitionList list)
            {
                _diagnostics.Add(DraftingDiagnostics.NotADefinition(PlaceOf(block)));
                continue;
            }

            foreach (var item in list.OfType<DefinitionItem>())
            {
                AddDefinition(item, definitions);
            }
        }

        return definitions.ToImmutable();
    }

    private void AddDefinition(DefinitionItem item, ImmutableArray<DraftDefinition>.Builder definitions)
    {
        var terms = item.OfType<DefinitionTerm>().ToList();
        if (terms.Count != 1)
        {
            _diagnostics.Add(DraftingDiagnostics.NotADefinition(PlaceOf(item)));
            return;
        }

        var body = ImmutableArray.CreateBuilder<DraftNode>();
        var meaning = item.Where(block => block is not DefinitionTerm and not BlankLineBlock).ToList();
        foreach (var block in meaning)
        {
            AddBlock(block, Math.Max(meaning[0].Column, block is ListBlock ? block.Column : 0), body);
        }

        definitions.Add(new DraftDefinition(Term(terms[0]), body.ToImmutable(), PlaceOf(terms[0])));
    }

    private string Term(DefinitionTerm term)
    {
        var (inlines, _) = Inlines(term);
        if (inlines is [DraftText text])
        {
            return text.Value;
        }

        _diagnostics.Add(DraftingDiagnostics.NotADefinition(PlaceOf(term)));
        return string.Concat(inlines.OfType<DraftText>().Select(part => part.Value)).Trim();
    }
}
