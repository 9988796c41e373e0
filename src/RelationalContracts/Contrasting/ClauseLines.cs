using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Contrasting;

/// <summary>The numbered lines of a clause, flat, as a table's cell can hold them.</summary>
public static class ClauseLines
{
    /// <summary>The lines, in printed order; a table reads as one line that counts its rows.</summary>
    /// <param name="clause">The clause.</param>
    public static IEnumerable<ContrastLine> Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.Blocks.SelectMany(block => Of(block, string.Empty));
    }

    private static IEnumerable<ContrastLine> Of(Block block, string label) => block switch
    {
        Paragraph paragraph => [Line(label, paragraph.Inlines)],
        NumberedList list => list.Items.SelectMany(item => item.Blocks.SelectMany((inner, index) => Of(inner, index == 0 ? item.Label.Printed : string.Empty))),
        Table table => [Plain(label, $"Table of {string.Join(", ", table.Columns.Select(column => column.Heading))} ({table.Rows.Length} {(table.Rows.Length == 1 ? "row" : "rows")}).")],
        DefinitionList list => list.Definitions.SelectMany(definition => definition.Blocks).SelectMany(inner => Of(inner, string.Empty)),
        SignatureBlock signature => [Line(label, signature.Attestation)],
        _ => [],
    };

    private static ContrastLine Line(string label, ImmutableArray<Inline> inlines) => new(
        label, PlainText.Of(inlines), PlainText.Of([.. inlines.Where(inline => inline is not CrossReference)]));

    private static ContrastLine Plain(string label, string text) => new(label, text, text);
}
