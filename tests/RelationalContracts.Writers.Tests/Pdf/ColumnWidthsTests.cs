using RelationalContracts.Documents;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting;
using RelationalContracts.Pdf.Typesetting.Blocks;
using RelationalContracts.Testing;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>How a table shares its width.</summary>
public class ColumnWidthsTests
{
    private const double Gap = 12;
    private const string Long = "Each price of the rate card may be reopened every two years and raised or lowered by up to ten per cent in all, by the method stated in the contract";

    [Fact]
    public void Room_goes_where_it_takes_lines_off_the_table()
    {
        var widths = Share(420, ["Change", "Who decides", "Wording"], ["Rebasing", "Both commissioners together", Long], ["Extension", "Both commissioners together", Long]);

        widths[2].Should().BeGreaterThan(widths[0] * 3);
        widths.Sum().Should().BeApproximately(420, 0.01);
    }

    [Fact]
    public void A_date_stays_on_one_line_beside_a_column_of_sentences()
    {
        var date = Share(1000, ["When", "x"], ["31 March 2029", "y"])[0];

        var widths = Share(300, ["What", "By when"], [Long, "31 March 2029"]);

        widths[1].Should().BeGreaterThan(Width("31 March 2029"));
        date.Should().BeGreaterThan(Width("31 March 2029"));
    }

    [Fact]
    public void Columns_that_have_all_they_like_share_what_is_left_evenly()
    {
        var widths = Share(400, ["A", "B"], ["one", "two"]);

        (widths[0] - Gap - widths[1]).Should().BeInRange(-10, 10);
    }

    [Fact]
    public void Words_too_many_for_the_page_shrink_every_column_alike()
    {
        var widths = Share(60, ["Responsibilities", "Responsibilities"], ["Organisation", "Organisation"]);

        widths.Sum().Should().BeApproximately(60, 0.01);
        (widths[0] - Gap).Should().BeApproximately(widths[1], 0.01);
    }

    private static StyleSheet Styles => new(SampleThemes.Firm, FontFamily.Default, []);

    private static double Width(string text)
    {
        var look = Styles.Look(RelationalContracts.Themes.StyleNames.TableText);
        return look.Width(look.Face.Shape(text).Width);
    }

    private static double[] Share(double width, string[] headings, params string[][] rows)
    {
        var table = new Table(
            "Table", [.. headings.Select(heading => new TableColumn(heading, false))], [.. rows.Select(row => new TableRow([.. row.Select(cell => (System.Collections.Immutable.ImmutableArray<Inline>)[new Text(cell)])]))]);
        return new ColumnWidths(table, Styles, Gap).Share(width);
    }
}
