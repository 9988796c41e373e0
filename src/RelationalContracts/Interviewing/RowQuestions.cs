using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Interviewing;

/// <summary>Asks for a list row by row and column by column, until somebody says that it is complete.</summary>
internal static class RowQuestions
{
    /// <summary>The questions of a table.</summary>
    public static IEnumerable<InterviewQuestion> Of(DealSheet sheet, string path, string section, Variable table)
    {
        var rows = sheet.Rows(path);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var column in table.Columns)
            {
                yield return new InterviewQuestion(path, section, Asked(table, column, row)) { Row = row, Answer = rows[row][column.Name] };
            }
        }

        if (!sheet.IsClosed(path))
        {
            yield return new InterviewQuestion(path, section, Asked(table, table.Columns[0], rows.Length)) { Row = rows.Length, OpensRow = true };
        }
    }

    private static Variable Asked(Variable table, Variable column, int row) => column with
    {
        Question = row == 0 && column == table.Columns[0] && table.Question.Length > 0
            ? $"{table.Question} Row 1: {PhraseStart.Small(column.Label)}"
            : $"{table.Label}, row {row + 1}: {PhraseStart.Small(column.Label)}",
        Help = column.Help.Length > 0 ? column.Help : table.Help,
    };
}
