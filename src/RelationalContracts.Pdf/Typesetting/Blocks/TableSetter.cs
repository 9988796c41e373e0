using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Flow;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets tables: a rule above, below the header and at the end; rows stay whole; the header is repeated.</summary>
/// <remarks>A table whose columns would be too narrow to read within the measure turns its page. A table to write in is ruled in both directions.</remarks>
internal sealed partial class TableSetter
{
    private const double RuleWidth = 0.6;
    private const double ColumnGap = 12;
    private const double Above = 8;
    private const double ComparisonIndent = 9;
    private const double ChosenRuleWidth = 2;
    private const double LowRow = 0.2;
    private const double LowTable = 0.4;

    private readonly SettingDesk _desk;
    private int _tables;

    /// <summary>Works at a desk.</summary>
    public TableSetter(SettingDesk desk) => _desk = desk;

    /// <summary>Sets a table.</summary>
    public void Set(Table table, Frame frame)
    {
        if (table.IsComparison)
        {
            var share = (_desk.Measure - ComparisonIndent) / table.Columns.Length;
            SetRows(table, frame.Tag, ComparisonIndent, [.. table.Columns.Select(_ => share)]);
            return;
        }

        if (table.Columns.All(column => column.Share > 0))
        {
            var whole = table.Columns.Sum(column => column.Share);
            SetRows(table, frame.Tag, frame.Left, [.. table.Columns.Select(column => (_desk.Measure - frame.Left) * column.Share / whole)]);
            return;
        }

        var widths = new ColumnWidths(table, _desk.Styles, ColumnGap);
        var form = _desk.Flow.Form;
        var needsTurn = widths.Readable > _desk.Measure && !form.IsLandscape && !StaysUpright(table, widths);
        if (needsTurn)
        {
            _desk.Flow.TurnPage(PageForm.Landscape);
        }

        // A table that is too wide for the indented text begins at the margin.
        var left = needsTurn || widths.Readable > _desk.Measure - frame.Left ? 0 : frame.Left;
        SetRows(table, frame.Tag, left, widths.Share(_desk.Measure - left));
        if (needsTurn)
        {
            _desk.Flow.BeginPage(form);
        }
    }

    /// <summary>Whether a table is low enough to stay on its page in narrower columns: a turned page for three rows would leave two pages half empty.</summary>
    private bool StaysUpright(Table table, ColumnWidths widths)
    {
        var height = (widths.LinesIn(_desk.Measure) * _desk.Styles.Style(StyleNames.TableText).Leading) + (2 * _desk.Theme.CellPadding * table.Rows.Length);
        return widths.Narrow <= _desk.Measure && height <= _desk.Depth * LowTable;
    }

    private void SetRows(Table table, Tag parent, double left, double[] widths)
    {
        var tag = new Tag("Table", parent) { Summary = table.Caption };
        var columns = Place(table, left, widths);
        var grid = table.WritingLines > 0 ? Grid(left, widths) : [];
        var head = SetHeader(new Tag("TR", new Tag("THead", tag)), columns, widths.Sum(), left, grid);
        var body = new Tag("TBody", tag);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = SetRow(table.Rows[i].Cells, new Tag("TR", body), columns);
            Rule(row, table.LeastHeight(table.Rows[i]), grid);
            row.ForEach(strip => strip.Head = head);

            // No row stands alone at the foot of a page or at the head of the next, unless it is a tall one.
            var isFirstOrLast = i == 0 || i == table.Rows.Length - 2;
            row[^1].KeepsWithNext = isFirstOrLast && i < table.Rows.Length - 1 && row.Sum(strip => strip.Height) < _desk.Depth * LowRow;
            if (table.IsComparison)
            {
                row.ForEach(AddChosenRule);
            }

            if (i == table.Rows.Length - 1)
            {
                row[^1].Shapes.AddRange(grid.Length == 0 ? [Rule(left, row[^1].Height, widths.Sum())] : []);
                row[^1].Below = Above;
            }

            row.ForEach(_desk.Flow.Add);
        }
    }

    /// <summary>Marks the wording that is in force with a rule on its left.</summary>
    private void AddChosenRule(Strip strip) =>
        strip.Shapes.Add(new StripShape(new Area(0, 0, ChosenRuleWidth, strip.Height), _desk.Styles.Accent));

    /// <summary>The columns with their places, and the names by which cells refer to their headers.</summary>
    private List<PlacedColumn> Place(Table table, double left, double[] widths)
    {
        _tables++;
        var columns = new List<PlacedColumn>();
        for (var i = 0; i < widths.Length; i++)
        {
            var isLast = i == widths.Length - 1;
            var (before, after) = table.WritingLines > 0 ? (FormPadding, FormPadding) : (0, isLast ? 0 : ColumnGap);
            columns.Add(new PlacedColumn(table.Columns[i], left + before, widths[i] - before - after, $"table-{_tables}-column-{i + 1}"));
            left += widths[i];
        }

        return columns;
    }

    private TableHead SetHeader(Tag row, List<PlacedColumn> columns, double width, double left, double[] grid)
    {
        var cells = columns.Select(column =>
        {
            _desk.Inlines.Add(column.Column.Heading, StyleNames.TableHeading, new Tag("TH", row) { Id = column.HeaderId });
            return SetCell(StyleNames.TableHeading, column);
        });
        var strips = Join([.. cells], StyleNames.TableHeading);
        strips[0].Above = Above;
        strips[0].Shapes.Add(grid.Length == 0 ? Rule(left, 0, width) : Hairline(left, 0, width, RuleWidth));
        strips[^1].Shapes.AddRange(grid.Length == 0 ? [Rule(left, strips[^1].Height - RuleWidth, width)] : []);
        Rule(strips, 0, grid);
        foreach (var strip in strips)
        {
            strip.KeepsWithNext = true;
            _desk.Flow.Add(strip);
        }

        return new TableHead(strips);
    }

    private StripShape Rule(double left, double top, double width) => new(new Area(left, top, width, RuleWidth), _desk.Styles.Text);

    private List<Strip> SetRow(ImmutableArray<ImmutableArray<Inline>> cells, Tag row, List<PlacedColumn> columns)
    {
        var set = new List<List<Strip>>();
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = new Tag("TD", row) { HeaderId = columns[i].HeaderId };
            _desk.Inlines.Add(i < cells.Length ? cells[i] : [], StyleNames.TableText, cell);
            set.Add(SetCell(StyleNames.TableText, columns[i]));
        }

        return Join(set, StyleNames.TableText);
    }

    private List<Strip> SetCell(string style, PlacedColumn column)
    {
        var strips = _desk.Paragraphs.Set(style, column.Left, column.Width);
        return column.Column.IsNumeric ? [.. strips.Select(strip => FlushRight(strip, column.Left + column.Width))] : strips;
    }

    private static Strip FlushRight(Strip strip, double right)
    {
        var moved = new Strip(strip.Height);
        moved.TakeIn(strip, right - strip.InkEnd, 0);
        return moved;
    }

    /// <summary>Joins cells into a row: a strip for each line, which stay together unless the row is as tall as a page.</summary>
    private List<Strip> Join(List<List<Strip>> cells, string style)
    {
        var padding = _desk.Theme.CellPadding;
        var leading = _desk.Styles.Style(style).Leading;
        var lines = Math.Max(1, cells.Max(cell => cell.Count));
        var isTall = (lines * leading) + (2 * padding) > _desk.Depth / 2;
        var row = new List<Strip>(lines);
        for (var i = 0; i < lines; i++)
        {
            var (before, after) = (i == 0 ? padding : 0, i == lines - 1 ? padding : 0);
            var strip = new Strip(leading + before + after) { KeepsWithNext = i < lines - 1 && (!isTall || i == 0 || i == lines - 2) };
            foreach (var cell in cells.Where(cell => i < cell.Count))
            {
                strip.TakeIn(cell[i], 0, before);
            }

            row.Add(strip);
        }

        return row;
    }

    /// <summary>A column in its place.</summary>
    private sealed record PlacedColumn(TableColumn Column, double Left, double Width, string HeaderId);
}
