using System.Globalization;
using RelationalContracts.Composing.Values;
using RelationalContracts.Library;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>Dates lie within the life of the agreement, and the service begins before it ends.</summary>
internal sealed class DateRule : IDraftRule
{
    // Reports and reviews go on for a while after the last day.
    private const int DaysAfter = 366;

    // Something may be kept, or kept secret, long after the end.
    private const string KeptUntil = "until";

    /// <inheritdoc />
    public string Code => "RC4123";

    /// <inheritdoc />
    public string Sound => "Every date lies within the life of the agreement.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        if (reading.Draft.Deal.Service is not { Start: { } start, End: { } end })
        {
            return [];
        }

        return end < start
            ? [WordingFindings.OutsideTheTerm("the last day of the Services", ValueWords.Date(end), $"before their first day, {ValueWords.Date(start)}", reading.Draft.Deal.At)]
            : Dates(reading).Where(entry => entry.Date > LastDay(reading, start, end)).Select(entry => WordingFindings.OutsideTheTerm(
                entry.What, ValueWords.Date(entry.Date), $"more than a year after the agreement can last", reading.Where(entry.Path)));
    }

    /// <summary>The last day on which something can fall: with every extension, where there is one, and a year more.</summary>
    private static DateOnly LastDay(DraftReading reading, DateOnly start, DateOnly end)
    {
        var longest = reading.Draft.Workspace.Wording.Extension is { } names && reading.Uses(names.Longest) && reading.Values.Find(names.Longest) is DurationValue value
            ? start.DayNumber + (int)Math.Min(value.Duration.Days, 100_000m)
            : end.DayNumber;
        return DateOnly.FromDayNumber(Math.Min(Math.Max(longest, end.DayNumber) + DaysAfter, DateOnly.MaxValue.DayNumber));
    }

    // Contracts that stay beside this one have a life of their own.
    private static IEnumerable<(string What, DateOnly Date, string Path)> Dates(DraftReading reading) => reading.UsedVariables.Where(variable => variable.Name != ExistingContracts.Table).SelectMany(variable => reading.Values.Find(variable.Name) switch
    {
        DateValue date => [(variable.Label, date.Date, variable.Name)],
        TableValue table => table.Rows.SelectMany((row, index) => variable.Columns
            .Where(column => column.Name != KeptUntil && row.GetValueOrDefault(column.Name) is DateValue)
            .Select(column => (column.Label, ((DateValue)row[column.Name]).Date, string.Create(CultureInfo.InvariantCulture, $"{variable.Name}.{index + 1}.{column.Name}")))),
        _ => Enumerable.Empty<(string, DateOnly, string)>(),
    });
}

/// <summary>No interval of meetings or reviews, and no notice, is longer than the service lasts.</summary>
internal sealed class IntervalRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4124";

    /// <inheritdoc />
    public string Sound => "No interval and no notice is longer than the term.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        if (reading.Draft.Deal.Service is not { Start: { } start, End: { } end } || end < start)
        {
            yield break;
        }

        var days = end.DayNumber - start.DayNumber + 1;
        foreach (var variable in reading.UsedVariables.Where(Recurs))
        {
            if (reading.Values.Find(variable.Name) is DurationValue { Duration: var duration } && duration.Days > days + 1)
            {
                yield return WordingFindings.LongerThanTheTerm(
                    variable.Label, duration.ToString(), $"from {ValueWords.Date(start)} to {ValueWords.Date(end)}", reading.Where(variable.Name));
            }
        }
    }

    private static bool Recurs(Variable variable) => variable.Type == VariableType.Duration
        && (variable.Name.EndsWith("_interval", StringComparison.Ordinal) || variable.Name.EndsWith("_notice", StringComparison.Ordinal));
}
