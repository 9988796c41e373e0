using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Documents;

namespace RelationalContracts.Scenarios;

/// <summary>The words of a paragraph on one line: its points with their labels, its tables row by row.</summary>
internal static class AnswerText
{
    /// <summary>The words of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var words = new StringBuilder();
        foreach (var block in blocks)
        {
            Add(words, block);
        }

        return words.ToString().TrimEnd(' ', ';');
    }

    private static void Add(StringBuilder words, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                words.Append(PlainText.Of(paragraph.Inlines)).Append(' ');
                break;
            case NumberedList list:
                foreach (var item in list.Items)
                {
                    words.Append(item.Label.Printed).Append(' ').Append(Of(item.Blocks)).Append(' ');
                }

                break;
            case Table table:
                foreach (var row in table.Rows)
                {
                    words.Append(string.Join(" | ", row.Cells.Select(PlainText.Of))).Append("; ");
                }

                break;
        }
    }
}
