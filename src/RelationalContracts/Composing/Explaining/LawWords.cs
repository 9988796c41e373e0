using RelationalContracts.Law;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Explaining;

/// <summary>How a figure of the law is cited in an explanation: place, enactment and dates.</summary>
internal static class LawWords
{
    /// <summary>What a figure is about and where it comes from: "above this value ... (section 52 of the Procurement Act 2023; ...)".</summary>
    /// <param name="law">The law data.</param>
    /// <param name="threshold">The figure.</param>
    public static string Of(LawData law, Threshold threshold) => $"{threshold.About} ({Source(law, threshold)})";

    /// <summary>Where a figure comes from, from when it counts and when it was checked.</summary>
    /// <param name="law">The law data.</param>
    /// <param name="threshold">The figure.</param>
    public static string Source(LawData law, Threshold threshold)
    {
        var source = threshold.Kind == "product" ? "a setting of this software, not law" : Citation(law, threshold.Law);
        var dates = $"figure from {ValueWords.Date(threshold.From)}" + (threshold.Checked is { } day ? $", checked {ValueWords.Date(day)}" : string.Empty);
        return source is null ? dates : $"{source}; {dates}";
    }

    /// <summary>A place in an enactment: "section 52 of the Procurement Act 2023"; null where the data have none of that id.</summary>
    /// <param name="law">The law data.</param>
    /// <param name="id">The citation's id.</param>
    public static string? Citation(LawData law, string? id)
    {
        if (id is null || !law.Citations.TryGetValue(id, out var citation))
        {
            return null;
        }

        var enactment = citation.Of is { } of ? law.Citations.GetValueOrDefault(of)?.Definition : citation.Definition;
        return (citation.Place, enactment) switch
        {
            ({ } place, { } act) => $"{place} of {act}",
            ({ } place, null) => place,
            (null, { } act) => act,
            _ => citation.About.Length > 0 ? citation.About : null,
        };
    }
}
