using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Calendars;

/// <summary>Dates that procurement law adds, from the dated figures of <c>templates/law</c>.</summary>
internal static class StatutoryDates
{
    // Regimes under which the contract is a public contract of the Procurement Act.
    private static readonly string[] PublicContracts = ["full", "light-touch"];

    /// <summary>The dates.</summary>
    public static IEnumerable<CalendarEvent> Of(Workspace workspace, Deal deal, ComposedDeal composed)
    {
        if (!PublicContracts.Contains(composed.Composition.Regime.Id) || deal.Service is not { Start: { } start, End: { } end })
        {
            yield break;
        }

        if (Thresholds.At(workspace.Law, "termination-notice-days", end) is { } days && end.Year < DateOnly.MaxValue.Year)
        {
            yield return new CalendarEvent("law.termination-notice", "Last day for the contract termination notice, if the contract ends on its last day", end.AddDays((int)days.Amount - 1), "law")
            {
                Description = $"Within {days.Amount:0} days, beginning with the day on which the contract ends (section 80 of the Procurement Act 2023). Figure checked on {Checked(days)}.",
            };
        }

        if (composed.Composition.Has(new ProvisionId("published-kpis")) && composed.Composition.Regime.Id == "full"
            && Thresholds.At(workspace.Law, "kpi-assessment-interval", start) is { } months)
        {
            var every = new Recurrence("MONTHLY", (int)months.Amount);
            var first = Recurrences.First(start, every);
            if (first <= end)
            {
                yield return new CalendarEvent("law.kpi-assessment", "Latest day to assess and publish performance against the key performance indicators", first, "law")
                {
                    Every = every,
                    Until = end,
                    Provision = "published-kpis",
                    Description = $"At least once in every {months.Amount:0} months, and when the contract ends (section 71 of the Procurement Act 2023). Figure checked on {Checked(months)}.",
                };
            }
        }
    }

    private static string Checked(Threshold figure) => figure.Checked is { } day ? ValueWords.Date(day) : "no day";
}
