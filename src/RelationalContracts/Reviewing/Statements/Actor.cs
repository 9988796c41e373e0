using System.Collections.Immutable;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Who acts, as far as the words tell.</summary>
internal enum ActorKind
{
    /// <summary>One party or several, by name or by role.</summary>
    Named,

    /// <summary>Every party alike: "each Party", "the Parties", "we".</summary>
    Every,

    /// <summary>Whichever party is concerned: "a Party that leaves", "one of us".</summary>
    Any,

    /// <summary>A board or a group.</summary>
    Body,

    /// <summary>A person or an organisation by its part: "the chair", "whoever receives it".</summary>
    Person,

    /// <summary>A thing: "the plan must say".</summary>
    Thing,

    /// <summary>Nobody: the sentence is in the passive and does not say by whom.</summary>
    Nobody,
}

/// <summary>Who acts.</summary>
/// <param name="Kind">What kind of actor.</param>
/// <param name="Parties">The short names of the parties that it may be; empty for what is no party.</param>
internal sealed record Actor(ActorKind Kind, ImmutableArray<string> Parties)
{
    /// <summary>An actor that is no party.</summary>
    /// <param name="kind">What kind.</param>
    public static Actor Of(ActorKind kind) => new(kind, []);

    /// <summary>Whether somebody can be held to it: all but a thing and nobody.</summary>
    public bool CanAct => Kind is not (ActorKind.Thing or ActorKind.Nobody);

    /// <summary>Whether it is one party or several, but not all alike.</summary>
    public bool IsParty => Kind is ActorKind.Named or ActorKind.Every or ActorKind.Any;
}
