using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>What the drafting lint looks for: <c>templates/review/wording.yaml</c>.</summary>
public sealed record WordingData
{
    /// <summary>No data: what needs data then finds nothing.</summary>
    public static WordingData Empty { get; } = new();

    /// <summary>Phrases that leave open what had to be settled, such as "to be agreed".</summary>
    public ImmutableArray<string> OpenPhrases { get; init; } = [];

    /// <summary>The families in which such a phrase is a warning.</summary>
    public ImmutableArray<NamedPlace> ClosedFamilies { get; init; } = [];

    /// <summary>Second names for defined terms.</summary>
    public ImmutableArray<RivalNames> Rivals { get; init; } = [];

    /// <summary>Words of other forms, with what our rules write instead.</summary>
    public ImmutableArray<OldWord> OldWords { get; init; } = [];

    /// <summary>What somebody must do, as it stands after "must be": "paid".</summary>
    public ImmutableArray<string> PassiveActs { get; init; } = [];

    /// <summary>What is done on an occasion and wants a time: "tell".</summary>
    public ImmutableArray<string> TimedActs { get; init; } = [];

    /// <summary>The variables of an extension; null where that is not checked.</summary>
    public ExtensionNames? Extension { get; init; }

    /// <summary>Quorums, with the tables of those who can attend.</summary>
    public ImmutableArray<QuorumNames> Quorums { get; init; } = [];

    /// <summary>The threshold with the longest time for payment in days; null where that is not checked.</summary>
    public string? PaymentThreshold { get; init; }
}

/// <summary>Second names for a defined term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Words">The other words for it.</param>
public sealed record RivalNames(string Term, ImmutableArray<string> Words);

/// <summary>A word of other forms.</summary>
/// <param name="Words">The word.</param>
/// <param name="Instead">What our rules write instead.</param>
public sealed record OldWord(string Words, string Instead);

/// <summary>The variables of an extension.</summary>
/// <param name="First">The first term.</param>
/// <param name="Steps">The extensions.</param>
/// <param name="Longest">The maximum term.</param>
public sealed record ExtensionNames(string First, string Steps, string Longest);

/// <summary>A quorum, and the table of those who can attend.</summary>
/// <param name="Quorum">The variable with the quorum.</param>
/// <param name="Members">The table with the members.</param>
public sealed record QuorumNames(string Quorum, string Members);
