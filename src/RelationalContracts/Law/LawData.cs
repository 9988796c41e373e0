using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Law;

/// <summary>Dated data about the law: citations, figures and the facts that decide which of it applies. From <c>templates/law/</c>.</summary>
/// <param name="Citations">By id.</param>
/// <param name="Thresholds">By id; each id's entries in order of their dates.</param>
/// <param name="Facts">By id.</param>
public sealed record LawData(
    ImmutableSortedDictionary<string, Citation> Citations,
    ImmutableSortedDictionary<string, ImmutableArray<Threshold>> Thresholds,
    ImmutableSortedDictionary<string, Fact> Facts)
{
    /// <summary>No data.</summary>
    public static LawData Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, Citation>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, ImmutableArray<Threshold>>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Fact>(StringComparer.Ordinal));
}

/// <summary>An enactment, or a place in one.</summary>
/// <param name="Id">Its id, such as <c>pa2023</c> or <c>pa2023-s74</c>.</param>
/// <param name="At">Where it is listed.</param>
public sealed record Citation(string Id, SourceSpan At)
{
    /// <summary>The defined term under which documents cite it: "Procurement Act"; null for a place in an enactment.</summary>
    public string? Term { get; init; }

    /// <summary>What the term means: "the Procurement Act 2023".</summary>
    public string? Definition { get; init; }

    /// <summary>The id of the enactment it is a place in; null for an enactment.</summary>
    public string? Of { get; init; }

    /// <summary>Where in it: "section 74".</summary>
    public string? Place { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public string About { get; init; } = string.Empty;

    /// <summary>Where to read it.</summary>
    public string? Url { get; init; }

    /// <summary>The day it was last compared with its source; null where never.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary><c>checked</c> or <c>unverified</c>.</summary>
    public string Status { get; init; } = "unverified";

    /// <summary>What it was compared with.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The nations it counts in; empty for all.</summary>
    public ImmutableArray<string> Nations { get; init; } = [];
}

/// <summary>A dated figure of the law, or a setting of ours.</summary>
/// <param name="Id">Its id, such as <c>kpi-duty</c>.</param>
/// <param name="Amount">The figure.</param>
/// <param name="Unit">money, percent, integer, months or days.</param>
/// <param name="From">The day from which it counts.</param>
/// <param name="At">Where it is listed.</param>
public sealed record Threshold(string Id, decimal Amount, string Unit, DateOnly From, SourceSpan At)
{
    /// <summary>The currency of an amount of money; null elsewhere.</summary>
    public string? Currency { get; init; }

    /// <summary><c>law</c>, or <c>product</c> for a setting of ours.</summary>
    public string Kind { get; init; } = "law";

    /// <summary>The id of the citation it comes from; null for a setting of ours.</summary>
    public string? Law { get; init; }

    /// <summary>What it is about.</summary>
    public string About { get; init; } = string.Empty;

    /// <summary>The day it was last compared with its source; null where never.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>Days after <see cref="Checked"/> at which it must be looked at again; null where nothing special is known.</summary>
    public int? Review { get; init; }
}

/// <summary>A question about the deal whose answer decides which law applies.</summary>
/// <param name="Id">Its id, such as <c>authority</c>.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Options">For a choice, the options.</param>
/// <param name="Question">How to ask for it.</param>
/// <param name="Help">More about the question; empty where there is none.</param>
/// <param name="At">Where it is declared.</param>
public sealed record Fact(
    string Id, VariableType Type, ImmutableArray<ChoiceOption> Options, string Question, string Help, SourceSpan At)
{
    /// <summary>What an answer leads one to expect of other facts; a deal that says otherwise has mostly got one of the two wrong.</summary>
    public ImmutableArray<FactExpectation> Expects { get; init; } = [];
}

/// <summary>What an answer to one fact leads one to expect of another.</summary>
/// <param name="Answer">The answer, such as <c>scottish-authority</c>.</param>
/// <param name="Fact">The other fact: <c>nation</c>.</param>
/// <param name="Expected">The answer expected there: <c>scotland</c>.</param>
public sealed record FactExpectation(string Answer, string Fact, string Expected);
