using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing;

/// <summary>All that a review looks at: what the user said, what was composed from it, and the dated law.</summary>
/// <param name="Workspace">Library, models and law.</param>
/// <param name="Deal">The deal.</param>
/// <param name="Composed">What was composed from it.</param>
/// <param name="Today">The day on which the law counts: the clock's in a terminal, the deal's in a file; null where neither is known.</param>
/// <param name="AtExecution">Whether the draft is to be signed: <c>status: final</c> or a clean edition.</param>
public sealed record DraftUnderReview(Workspace Workspace, Deal Deal, ComposedDeal Composed, DateOnly? Today, bool AtExecution)
{
    private DraftReading? _reading;

    /// <summary>What reading and composing reported: a fault of the draft that is also a legal check is found here.</summary>
    public ImmutableArray<Diagnostic> Reported { get; init; } = [];

    /// <summary>The documents read into sentences; read once, since several checks need it, and since the day changes nothing in them.</summary>
    internal DraftReading Reading => _reading is { } reading && IsOf(reading.Draft) ? reading : _reading = DraftReading.Of(this);

    /// <summary>The same draft on another day, with what has been read of it.</summary>
    /// <param name="day">The day on which the law counts; null where it is not known.</param>
    public DraftUnderReview On(DateOnly? day) => this with { Today = day, _reading = Reading };

    private bool IsOf(DraftUnderReview other) =>
        ReferenceEquals(other.Composed, Composed) && ReferenceEquals(other.Deal, Deal) && ReferenceEquals(other.Workspace, Workspace);
}
