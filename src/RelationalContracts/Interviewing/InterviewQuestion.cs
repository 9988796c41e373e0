using System.Collections.Immutable;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>One thing that an interview asks.</summary>
/// <param name="Path">Where the answer goes: <c>title</c>, <c>facts.nation</c>, <c>parties</c> with a row and a column.</param>
/// <param name="Section">The part of the interview it belongs to.</param>
/// <param name="Wanted">What is wanted: type, options, bounds, question, help.</param>
public sealed record InterviewQuestion(string Path, string Section, Variable Wanted)
{
    /// <summary>For a cell of a list, its row, from 0; null elsewhere.</summary>
    public int? Row { get; init; }

    /// <summary>Whether it opens a row that is not there yet: leaving it open says that the list is complete.</summary>
    public bool OpensRow { get; init; }

    /// <summary>What is answered along with it: the role of a party that the model needs.</summary>
    public KeyValuePair<string, string>? Along { get; init; }

    /// <summary>Why it is asked; empty where the question says it all.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>The answer so far; null where it has not been asked, an empty scalar where it was left open.</summary>
    public SourceNode? Answer { get; init; }

    /// <summary>The group of each option, where there are so many that they are listed only on request; else empty.</summary>
    public ImmutableArray<string> OptionGroups { get; init; } = [];

    /// <summary>Whether it has still to be asked.</summary>
    public bool IsOpen => Answer is null;

    /// <summary>Tells questions apart.</summary>
    public string Key => Row is { } row ? $"{Path}[{row}].{Wanted.Name}" : Path;
}
