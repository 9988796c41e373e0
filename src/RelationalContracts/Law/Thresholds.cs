namespace RelationalContracts.Law;

/// <summary>Looks dated figures up.</summary>
public static class Thresholds
{
    /// <summary>The figure in force on a day.</summary>
    /// <param name="law">The data.</param>
    /// <param name="id">The threshold's id.</param>
    /// <param name="on">The day; null for the newest figure.</param>
    /// <returns>The entry, the first one for a day before any; null where the data have none of that id.</returns>
    public static Threshold? At(LawData law, string id, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (!law.Thresholds.TryGetValue(id, out var dated) || dated.IsEmpty)
        {
            return null;
        }

        return on is { } day ? dated.LastOrDefault(entry => entry.From <= day) ?? dated[0] : dated[^1];
    }
}
