using RelationalContracts.Law;

namespace RelationalContracts.Envelopes;

/// <summary>The law's figures on changing a contract, as they stand on the day of one change.</summary>
/// <remarks>Every figure is data of <c>templates/law/thresholds.yaml</c>; one that the data lack leaves the test that needs it open.</remarks>
/// <param name="law">The data.</param>
/// <param name="on">The day.</param>
internal sealed class ChangeFigures(LawData law, DateOnly on)
{
    /// <summary>A figure.</summary>
    /// <param name="id">Its id.</param>
    public Threshold? Find(string id) => Thresholds.At(law, id, on);

    /// <summary>A test against a figure; open where the data lack it.</summary>
    /// <param name="id">The figure's id.</param>
    /// <param name="test">The test.</param>
    public ChangeTest Against(string id, Func<Threshold, ChangeTest> test) => Find(id) is { } figure
        ? test(figure) with { Figure = figure }
        : ChangeTest.Unknown($"The law data lack the figure '{id}'.");
}
