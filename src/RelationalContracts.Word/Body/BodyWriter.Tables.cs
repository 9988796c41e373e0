using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Tables of data.</summary>
internal sealed partial class BodyWriter
{
    // Word makes one table of two that touch.
    private bool _followsTable;

    private void WriteTable(Table table, Surroundings surroundings)
    {
        if (_followsTable)
        {
            WriteGap(section: null);
        }

        // Wordings side by side want all the room there is.
        surroundings = table.IsComparison ? Surroundings.Page(surroundings.Left + surroundings.Width) : surroundings;
        var widths = TableLayout.Columns(table, _theme, surroundings.Width);
        using (_xml.In("tbl"))
        {
            WriteTableProperties(table, surroundings);
            WriteGrid(widths);
            WriteHeaderRow(table, widths);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                WriteRow(table, row, widths);
            }
        }

        _followsTable = true;
    }

    /// <summary>A paragraph without words, where Word demands a paragraph and the contract has none.</summary>
    private void WriteGap(SectionEnd? section)
    {
        BeginParagraph(StyleId.TableGap, section);
        EndParagraph();
    }

    private void WriteTableProperties(Table table, Surroundings surroundings)
    {
        using (_xml.In("tblPr"))
        {
            _xml.Value("tblStyle", StyleOf(table));
            WriteLength("tblW", surroundings.Width);
            WriteLength("tblInd", surroundings.Left);
            using (_xml.In("tblLayout"))
            {
                _xml.Set("type", "fixed");
            }

            using (_xml.In("tblLook"))
            {
                _xml.Set("val", table.IsComparison ? "00A0" : "0020").Set("firstRow", 1).Set("lastRow", 0).Set("firstColumn", table.IsComparison ? 1 : 0);
                _xml.Set("lastColumn", 0).Set("noHBand", 1).Set("noVBand", 1);
            }

            WriteAlternativeText(table.Caption);
        }
    }

    private static string StyleOf(Table table) => (table.IsComparison, table.WritingLines) switch
    {
        (true, _) => StyleId.ComparisonTable,
        (_, > 0) => StyleId.FormTable,
        _ => StyleId.ContractTable,
    };

    private void WriteAlternativeText(string caption)
    {
        if (caption.Length > 0)
        {
            _xml.Value("tblCaption", caption);
            _xml.Value("tblDescription", caption);
        }
    }

    private void WriteLength(string element, double points)
    {
        using (_xml.In(element))
        {
            _xml.Set("w", Measure.Twips(points)).Set("type", "dxa");
        }
    }

    private void WriteGrid(double[] widths)
    {
        using (_xml.In("tblGrid"))
        {
            foreach (var width in widths)
            {
                using (_xml.In("gridCol"))
                {
                    _xml.Set("w", Measure.Twips(width));
                }
            }
        }
    }

    private void WriteHeaderRow(Table table, double[] widths)
    {
        using (_xml.In("tr"))
        {
            using (_xml.In("trPr"))
            {
                _xml.Flag("cantSplit");
                _xml.Flag("tblHeader");
            }

            for (var i = 0; i < table.Columns.Length; i++)
            {
                var column = table.Columns[i];
                WriteCell(column.IsNumeric ? StyleId.TableFigureHeading : StyleId.TableHeading, [new Text(column.Heading)], widths[i]);
            }
        }
    }

    private void WriteRow(Table table, int index, double[] widths)
    {
        var row = table.Rows[index];
        var isBeforeLast = index == table.Rows.Length - 2 && !table.IsComparison;
        using (_xml.In("tr"))
        {
            if (!table.IsComparison)
            {
                using (_xml.In("trPr"))
                {
                    _xml.Flag("cantSplit");
                    WriteHeight(table.LeastHeight(row));
                }
            }

            for (var i = 0; i < table.Columns.Length; i++)
            {
                var cell = i < row.Cells.Length ? row.Cells[i] : [];
                var style = table.Columns[i].IsNumeric ? StyleId.TableFigure : StyleId.TableText;
                WriteCell(isBeforeLast ? StyleId.LeadIn(style) : style, cell, widths[i]);
            }
        }
    }

    /// <summary>Room to write; a row that needs none is as high as its words (ISO/IEC 29500-1, 17.4.80).</summary>
    private void WriteHeight(double height)
    {
        if (height > 0)
        {
            using (_xml.In("trHeight"))
            {
                _xml.Set("val", Measure.Twips(height)).Set("hRule", "atLeast");
            }
        }
    }

    private void WriteCell(string style, ImmutableArray<Inline> content, double width)
    {
        using (_xml.In("tc"))
        {
            using (_xml.In("tcPr"))
            {
                WriteLength("tcW", width);
            }

            BeginParagraph(style);
            WriteInlines(content);
            EndParagraph();
        }
    }
}
