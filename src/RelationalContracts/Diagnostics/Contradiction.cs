using System.Collections.Immutable;

namespace RelationalContracts.Diagnostics;

/// <summary>Choices and rules that cannot hold together, and what can be done about it.</summary>
/// <remarks>The set is as small as can be: with any one of its members gone, the others get on.</remarks>
/// <param name="Members">What cannot hold together; the user's own choices first.</param>
/// <param name="WaysOut">Changes of the deal, each tried: with it the contradiction is gone, and no other comes instead.</param>
public sealed record Contradiction(ImmutableArray<ContradictionMember> Members, ImmutableArray<string> WaysOut)
{
    /// <inheritdoc />
    public bool Equals(Contradiction? other) => other is not null && Members.SequenceEqual(other.Members) && WaysOut.SequenceEqual(other.WaysOut);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Members.Length, WaysOut.Length);
}

/// <summary>One of the choices and rules that cannot hold together.</summary>
/// <param name="Text">What it says, as a sentence.</param>
/// <param name="Place">Where it says so.</param>
public sealed record ContradictionMember(string Text, SourceSpan Place);
