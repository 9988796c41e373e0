using System.Globalization;
using RelationalContracts.Law;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>How a report cites the law: the place, the enactment, and the day it was last compared with its source.</summary>
public static class CitationWords
{
    /// <summary>
    /// Several citations, those of one enactment together: "sections 33 and 74 and Schedule 8 of the Procurement Act 2023, checked on
    /// 21 November 2026; regulation 22 of the ...".
    /// </summary>
    /// <param name="citations">The citations.</param>
    /// <param name="law">The enactments they are places in are looked up here.</param>
    public static string Of(IEnumerable<Citation> citations, LawData law)
    {
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(law);
        var groups = citations.GroupBy(citation => (Title: citation.Place is null ? Name(citation, law) : Title(citation, law), Checked: Checked(citation)));
        return string.Join("; ", groups.Select(group => $"{Places([.. group.Select(citation => citation.Place).OfType<string>()], group.Key.Title)}, {group.Key.Checked}"));
    }

    /// <summary>"section 68 of the Procurement Act 2023".</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="law">The enactment it is a place in is looked up here.</param>
    public static string Name(Citation citation, LawData law)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(law);
        var title = Title(citation, law);
        return citation.Place is { } place ? $"{place} of {title}" : title;
    }

    private static string Title(Citation citation, LawData law)
    {
        var enactment = citation.Of is { } of ? law.Citations.GetValueOrDefault(of) : citation;
        return enactment?.Definition ?? enactment?.About ?? citation.Id;
    }

    private static string Places(IReadOnlyList<string> places, string title) =>
        places.Count == 0 ? title : $"{ValueWords.Series([.. places.GroupBy(KindOf).Select(Joined)])} of {title}";

    // "section" of "section 71(2)"; a place without a number is of its own kind.
    private static string KindOf(string place) => place.LastIndexOf(' ') is > 0 and var space && char.IsAsciiDigit(place[space + 1]) ? place[..space] : place;

    private static string Joined(IGrouping<string, string> places)
    {
        if (places.Distinct().ToList() is [var only])
        {
            return only;
        }

        var numbers = places.Distinct().Select(place => place[(places.Key.Length + 1)..]).OrderBy(Leading);
        return $"{places.Key}s {ValueWords.Series([.. numbers])}";
    }

    // 43 of "43J" and 71 of "71(2)".
    private static int Leading(string number) => int.Parse(number.TakeWhile(char.IsAsciiDigit).ToArray(), CultureInfo.InvariantCulture);

    private static string Checked(Citation citation) => (citation.Status, citation.Checked) switch
    {
        ("checked", { } day) => $"checked on {ValueWords.Date(day)}",
        (_, { } day) => $"looked at on {ValueWords.Date(day)} and still to be confirmed by a lawyer",
        _ => "never checked",
    };
}
