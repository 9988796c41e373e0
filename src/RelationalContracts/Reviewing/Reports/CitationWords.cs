using RelationalContracts.Law;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>How a report cites the law: the place, the enactment, and the day it was last compared with its source.</summary>
public static class CitationWords
{
    /// <summary>"section 68 of the Procurement Act 2023, checked on 21 November 2026".</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="law">The enactment it is a place in is looked up here.</param>
    public static string Of(Citation citation, LawData law)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return $"{Name(citation, law)}, {Checked(citation)}";
    }

    /// <summary>"section 68 of the Procurement Act 2023".</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="law">The enactment it is a place in is looked up here.</param>
    public static string Name(Citation citation, LawData law)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(law);
        var enactment = citation.Of is { } of ? law.Citations.GetValueOrDefault(of) : citation;
        var title = enactment?.Definition ?? enactment?.About ?? citation.Id;
        return citation.Place is { } place ? $"{place} of {title}" : title;
    }

    private static string Checked(Citation citation) => (citation.Status, citation.Checked) switch
    {
        ("checked", { } day) => $"checked on {ValueWords.Date(day)}",
        (_, { } day) => $"looked at on {ValueWords.Date(day)} and still to be confirmed by a lawyer",
        _ => "never checked",
    };
}
