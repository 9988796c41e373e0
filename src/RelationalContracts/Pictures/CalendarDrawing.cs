using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>Draws a year: twelve months in a row, a mark for each review, the reviews grouped by who holds them.</summary>
internal static class CalendarDrawing
{
    private const int MonthsOfYear = 12;
    private const double NameWidth = 154;
    private const double RowHeight = 17;
    private const double GroupHeight = 21;

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static double MonthWidth => (Drawing.Width - NameWidth) / MonthsOfYear;

    /// <summary>Draws.</summary>
    /// <param name="groups">The reviews by who holds them.</param>
    /// <param name="first">The first month of the year, from 1; null where the contract does not say when its year begins.</param>
    public static Drawing Draw(IReadOnlyList<IGrouping<string, ShownEntry>> groups, int? first)
    {
        var drawing = new Drawing();
        Head(drawing, first);
        var top = RowHeight + 4;
        foreach (var group in groups)
        {
            drawing.Label(0, top + 14, LabelText.Fitted(group.Key, Drawing.Width, isStrong: true), FigureAlign.Start, isStrong: true);
            top += GroupHeight;
            foreach (var review in group)
            {
                Row(drawing, review, top);
                top += RowHeight;
            }
        }

        drawing.Line(false, false, FigureTone.Quiet, new(0, top + 4), new(Drawing.Width, top + 4));
        Legend(drawing, top + 18, groups.SelectMany(group => group).ToList());
        return drawing;
    }

    private static double MiddleOf(int month) => NameWidth + ((month + 0.5) * MonthWidth);

    private static void Head(Drawing drawing, int? first)
    {
        for (var month = 0; month < MonthsOfYear; month++)
        {
            var name = first is { } start
                ? Months[(start - 1 + month) % MonthsOfYear]
                : (month + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            drawing.Label(MiddleOf(month), 11, name, FigureAlign.Middle, isStrong: true);
        }

        drawing.Label(0, 11, first is null ? "Month of the year" : "Review", FigureAlign.Start, isStrong: true);
        drawing.Line(false, false, FigureTone.Quiet, new(0, RowHeight), new(Drawing.Width, RowHeight));
    }

    private static void Row(Drawing drawing, ShownEntry review, double top)
    {
        var middle = top + (RowHeight / 2);
        drawing.Label(8, middle + 3.2, LabelText.Fitted(review.NameWords, NameWidth - 12), FigureAlign.Start);
        if (review.Rhythm.IsConstant)
        {
            drawing.Band(new DrawnBox(NameWidth + 4, middle - 5.5, Drawing.Width - NameWidth - 4, 11));
            drawing.Label(NameWidth + ((Drawing.Width - NameWidth) / 2), middle + 3.2, LabelText.Fitted(review.TimeWords, Drawing.Width - NameWidth - 8), FigureAlign.Middle);
            return;
        }

        if (!review.Rhythm.Months.IsEmpty)
        {
            drawing.Line(false, false, FigureTone.Pale, new(NameWidth + 4, middle), new(Drawing.Width, middle));
        }

        foreach (var month in review.Rhythm.Months)
        {
            drawing.Mark(MiddleOf(month), middle, review.Rhythm.HasMonth, review.Rhythm.HasMonth ? 4.5 : 3.5);
        }

        if (review.Rhythm.Months.IsEmpty)
        {
            drawing.Label(MiddleOf(0) - 6, middle + 3.2, LabelText.Fitted(review.TimeWords, Drawing.Width - MiddleOf(0)), FigureAlign.Start);
        }
    }

    private static void Legend(Drawing drawing, double y, List<ShownEntry> reviews)
    {
        var left = 5.0;
        if (reviews.Exists(review => review.Rhythm is { HasMonth: false, IsConstant: false, Months.IsEmpty: false }))
        {
            drawing.Mark(left, y, isDiamond: false);
            drawing.Label(left + 9, y + 3.2, "due by the end of this month at the latest", FigureAlign.Start);
            left += 225;
        }

        if (reviews.Exists(review => review.Rhythm.HasMonth))
        {
            drawing.Mark(left, y, isDiamond: true, 4.5);
            drawing.Label(left + 9, y + 3.2, "held in this month", FigureAlign.Start);
        }
    }
}
