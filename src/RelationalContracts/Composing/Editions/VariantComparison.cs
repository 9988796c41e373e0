using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Editions;

/// <summary>Sets the grades of a provision that were not chosen beside the one that was, paragraph by paragraph.</summary>
/// <remarks>
/// All of it is plain words: nothing in it counts as a blank, a use of a term, a place or a number of the document. A charter's
/// text never stands in for a grade, nor a grade for it, so neither is an alternative to the other.
/// </remarks>
/// <param name="expander">Fills in values; its findings are nobody's business.</param>
/// <param name="finisher">Prints references, those to what is not in this document by name.</param>
internal sealed class VariantComparison(Expander expander, TextFinisher finisher)
{
    private const int LongestOpening = 48;

    /// <summary>The comparison that follows a clause: a table, then what a longer grade adds, over the whole width.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="label">Its number, which its paragraphs would have in every grade.</param>
    /// <returns>The blocks; none where there is nothing to compare with.</returns>
    public IEnumerable<Block> Of(ExpandedClause clause, Label label)
    {
        var others = clause.Provision.Variants.Values
            .Where(drafting => clause.Variant is not VariantName.Charter && drafting.Name is not VariantName.Charter && drafting.Name != clause.Variant)
            .ToList();
        return others.Count == 0 ? [] : Compare(clause.Provision, [clause.Provision.Variants[clause.Variant], .. others], label);
    }

    private IEnumerable<Block> Compare(Provision provision, List<Drafting> draftings, Label label)
    {
        var chosen = Paragraphs(provision, draftings[0], label);
        var others = draftings.Skip(1).Select(drafting => (drafting.Name, Beside: ParagraphPairing.Of(chosen, Paragraphs(provision, drafting, label)))).ToList();
        yield return new Table(
            $"{provision.Title} in each strength",
            [.. draftings.Select((drafting, index) => new TableColumn(Heading(drafting.Name, isChosen: index == 0), false))],
            [.. chosen.Select((paragraph, row) => new TableRow(
                [Cell(others.TrueForAll(other => other.Beside.HasNothingNew(row)) ? Opening(paragraph) : paragraph), .. others.Select(other => Cell(other.Beside.Rows[row]))]))])
        {
            IsComparison = true,
        };
        foreach (var (name, beside) in others.Where(other => other.Beside.Further.Count > 0))
        {
            yield return new Paragraph([new RunInHeading($"{PhraseStart.Capital(name.Word())} adds."), new Text(" "), .. Cell(beside.Further)]);
        }
    }

    /// <summary>How a paragraph begins: the whole of it stands in the clause above, and no other grade has it otherwise.</summary>
    private static List<string> Opening(List<string> paragraph)
    {
        var line = paragraph[0];
        var end = line.Length > LongestOpening ? line.LastIndexOf(' ', LongestOpening) : line.Length;
        return [(end > 0 ? line[..end] : line) + (end < line.Length || paragraph.Count > 1 ? " …" : string.Empty)];
    }

    private static string Heading(VariantName name, bool isChosen)
    {
        var word = name.Word();
        return PhraseStart.Capital(word) + (isChosen ? ", chosen here" : string.Empty);
    }

    private List<List<string>> Paragraphs(Provision provision, Drafting drafting, Label label)
    {
        var paragraphs = Paragraphs(expander.Expand(drafting.Body, provision.Id.Value), NumberingScheme.Clauses, label);
        foreach (var schedule in drafting.Schedules)
        {
            paragraphs.Add([$"Schedule: {schedule.Title}"]);
            paragraphs.AddRange(Paragraphs(expander.Expand(schedule.Body, provision.Id.Value), NumberingScheme.Schedules, LabelMaker.Schedule("Schedule", 1)));
        }

        return paragraphs;
    }

    private List<List<string>> Paragraphs(ImmutableArray<ExpandedNode> nodes, NumberingScheme scheme, Label parent)
    {
        var paragraphs = new List<List<string>>();
        var ordinal = 0;
        foreach (var node in nodes)
        {
            var lines = new List<string>();
            Add(node, scheme, 1, ref ordinal, parent, lines);
            paragraphs.Add(lines);
        }

        return paragraphs;
    }

    private void Add(ExpandedNode node, NumberingScheme scheme, int depth, ref int ordinal, Label parent, List<string> lines)
    {
        switch (node)
        {
            case ExpandedItem item:
                var label = LabelMaker.Item(scheme, Math.Min(depth, LabelMaker.DeepestList(scheme)), ++ordinal, parent);
                var first = lines.Count;
                AddAll(item.Body, scheme, depth + 1, label, lines);
                lines.Insert(first, label.Printed + (lines.Count > first ? " " + TakeAt(lines, first) : string.Empty));
                break;
            case ExpandedParagraph paragraph:
                lines.Add(Words(paragraph.Pieces));
                break;
            case ExpandedTable table:
                // The same table in every column: its name is enough.
                lines.Add($"[Table: {table.Caption}]");
                break;
        }
    }

    private void AddAll(ImmutableArray<ExpandedNode> nodes, NumberingScheme scheme, int depth, Label parent, List<string> lines)
    {
        var ordinal = 0;
        foreach (var node in nodes)
        {
            Add(node, scheme, depth, ref ordinal, parent, lines);
        }
    }

    private static string TakeAt(List<string> lines, int index)
    {
        var line = lines[index];
        lines.RemoveAt(index);
        return line;
    }

    private string Words(ImmutableArray<Piece> pieces) => PlainText.Of(finisher.Finish(pieces));

    private static ImmutableArray<Inline> Cell(List<string> lines) =>
        [.. lines.SelectMany((line, index) => index == 0 ? new Inline[] { new Text(line) } : [new LineBreak(), new Text(line)])];
}
