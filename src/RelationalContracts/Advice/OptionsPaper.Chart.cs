using RelationalContracts.Documents;

namespace RelationalContracts.Advice;

/// <content>The chart of the scores. The table below it says the same in words and figures.</content>
public sealed partial class OptionsPaper
{
    private const double ChartWidth = 440;
    private const double BarLeft = 180;
    private const double BarFull = 220;
    private const double RowHeight = 21;
    private const double BarHeight = 13;
    private const decimal FullScore = 100;

    private Figure Chart()
    {
        var ranked = result.Models.Where(model => model.Blocked is null).ToList();
        var shapes = ranked.SelectMany((model, row) => Bar(model, row * RowHeight));
        var height = (ranked.Count * RowHeight) + 4;
        var axis = new FigureLine([new FigurePoint(BarLeft, 0), new FigurePoint(BarLeft, height)], false, false, FigureTone.Quiet);
        var said = string.Join(", ", ranked.Select(model => $"{model.Model.Title} {Score(model)}"));
        return new Figure("The scores of the models", $"A bar chart of the scores out of 100: {said}.", ChartWidth, height, [.. shapes, axis]);
    }

    /// <summary>A bar is a pale band with an outline; the leader's outline is in the accent, and its label heavier.</summary>
    private IEnumerable<FigureShape> Bar(ModelAdvice model, double top)
    {
        var isLeader = model == result.Leader;
        var width = Math.Max(1, (double)(model.Score / FullScore) * BarFull);
        var (barTop, baseline) = (top + ((RowHeight - BarHeight) / 2), top + (RowHeight / 2) + (Documents.Figure.LabelSize / 3));
        yield return new FigureBox(BarLeft, barTop, width, BarHeight, FigureTone.Pale);
        yield return new FigureBox(BarLeft, barTop, width, BarHeight, isLeader ? FigureTone.Accent : FigureTone.Text);
        yield return new FigureLabel(0, baseline, model.Model.Title, FigureAlign.Start, isLeader, FigureTone.Text);
        yield return new FigureLabel(BarLeft + width + 6, baseline, Score(model), FigureAlign.Start, isLeader, FigureTone.Text);
    }
}
