using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using SourceSpan = RelationalContracts.Diagnostics.SourceSpan;

namespace RelationalContracts.Library;

/// <summary>Reads drafting: Markdown becomes numbered paragraphs, conditions, repeats and text, each with its place.</summary>
/// <remarks>
/// With <see cref="DraftingMarkdown"/> the only place that sees Markdig. What Markdown knows and drafting does not is reported, never
/// dropped; where Markdown reads another structure than the indentation shows to the eye, that is reported too.
/// </remarks>
internal sealed partial class DraftingReader
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<string, Variable?>? _declared;

    private DraftingReader(SourceText source, DiagnosticBag diagnostics, Func<string, Variable?>? declared)
    {
        _source = source;
        _diagnostics = diagnostics;
        _declared = declared;
    }

    /// <summary>Reads text of several paragraphs.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <param name="declared">Looks up the variables that conditions may ask about; null for none.</param>
    public static ImmutableArray<DraftNode> ReadBlocks(
        SourceText source, DiagnosticBag diagnostics, Func<string, Variable?>? declared = null)
    {
        var reader = new DraftingReader(source, diagnostics, declared);
        return reader.Parse() is { } document ? reader.Blocks(document, expectedColumn: 0) : [];
    }

    /// <summary>Reads text that stands in one paragraph.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static ImmutableArray<DraftInline> ReadInlines(SourceText source, DiagnosticBag diagnostics)
    {
        var blocks = ReadBlocks(source, diagnostics);
        if (blocks is [DraftParagraph single])
        {
            return single.Inlines;
        }

        if (blocks.Length > 0)
        {
            diagnostics.Add(DraftingDiagnostics.NotDrafting("list or second paragraph", source.At(0), "Write one paragraph here."));
        }

        return [];
    }

    /// <summary>Reads a list of definitions.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <param name="declared">Looks up the variables that conditions may ask about; null for none.</param>
    public static ImmutableArray<DraftDefinition> ReadDefinitions(
        SourceText source, DiagnosticBag diagnostics, Func<string, Variable?>? declared = null)
    {
        var reader = new DraftingReader(source, diagnostics, declared);
        return reader.Parse() is { } document ? reader.Definitions(document) : [];
    }

    private MarkdownDocument? Parse()
    {
        FenceCheck.Run(_source, _diagnostics);
        ReportTabs();
        Characters.ReportForbidden(_source, _diagnostics);
        var document = DraftingMarkdown.Parse(_source.Text);
        if (document is null)
        {
            _diagnostics.Add(DraftingDiagnostics.NestedTooDeeply(_source.At(0)));
        }

        return document;
    }

    private void ReportTabs()
    {
        if (!_source.Text.Contains('\t', StringComparison.Ordinal))
        {
            return;
        }

        for (var line = 0; line < _source.LineCount; line++)
        {
            var text = _source.Line(line);
            if (text[..^text.TrimStart().Length].Contains('\t'))
            {
                _diagnostics.Add(DraftingDiagnostics.ReadsAtAnotherLevel(_source.At(_source.StartOf(line)), "Indent with spaces, not with tabs."));
            }
        }
    }

    private ImmutableArray<DraftNode> Blocks(ContainerBlock container, int expectedColumn)
    {
        var nodes = ImmutableArray.CreateBuilder<DraftNode>(container.Count);
        foreach (var block in container)
        {
            AddBlock(block, expectedColumn, nodes);
        }

        return nodes.ToImmutable();
    }

    private void AddBlock(Block block, int expectedColumn, ImmutableArray<DraftNode>.Builder nodes)
    {
        switch (block)
        {
            case ListBlock list:
                AddItems(list, expectedColumn, nodes);
                break;
            case ParagraphBlock paragraph:
                CheckColumn(paragraph, expectedColumn);
                nodes.Add(Paragraph(paragraph));
                break;
            case CustomContainer fenced:
                CheckColumn(fenced, expectedColumn);
                AddFenced(fenced, nodes);
                break;
            case Table table:
                CheckColumn(table, expectedColumn);
                nodes.Add(TableOf(table));
                break;
            default:
                ReportUnknown(block);
                break;
        }
    }

    private DraftParagraph Paragraph(ParagraphBlock paragraph)
    {
        var (inlines, label) = Inlines(paragraph);
        if (label is { } misplaced)
        {
            _diagnostics.Add(DraftingDiagnostics.MisplacedLabel(misplaced.Name, misplaced.At));
        }

        return new DraftParagraph(inlines, PlaceOf(paragraph));
    }

    private void CheckColumn(Block block, int expected)
    {
        if (block.Column - expected > 1)
        {
            var help = "It belongs to no numbered paragraph. Inside '1.' indent by three spaces, inside '10.' by four; elsewhere by none.";
            _diagnostics.Add(DraftingDiagnostics.ReadsAtAnotherLevel(PlaceOf(block), help));
        }
    }

    private void ReportUnknown(Block block)
    {
        var (what, help) = block switch
        {
            HeadingBlock => ("heading inside a text", "Headings stand at the beginning of a line, outside lists and blocks."),
            QuoteBlock => ("quotation mark '>'", "Remove the '>'."),
            CodeBlock => ("indented or fenced code", "Indent by at most three spaces more than the text above; four make code of it."),
            ThematicBreakBlock => ("rule across the page", null),
            LinkReferenceDefinitionGroup => ("list of link targets", "Write references as [](#provision)."),
            DefinitionList => ("definition outside a part called 'Definitions'", "Move it below ### Definitions or ## Definitions."),
            _ => (string.Empty, (string?)null),
        };
        if (what.Length > 0)
        {
            _diagnostics.Add(DraftingDiagnostics.NotDrafting(what, PlaceOf(block is LinkReferenceDefinitionGroup { Count: > 0 } group ? group[0] : block), help));
        }
    }

    private SourceSpan PlaceOf(Block block) => _source.At(block.Span.Start);
}
