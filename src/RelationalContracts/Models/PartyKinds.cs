using System.Collections.Immutable;

namespace RelationalContracts.Models;

/// <summary>The kinds of party that a deal may name, by which signature blocks differ.</summary>
public static class PartyKinds
{
    /// <summary>The words.</summary>
    public static ImmutableArray<string> All { get; } =
        ["council", "nhs-body", "department", "company", "charity", "cic", "partnership", "individual", "unincorporated"];
}

/// <summary>The laws that may govern a document.</summary>
public static class LawsOf
{
    /// <summary>The words.</summary>
    public static ImmutableArray<string> All { get; } = ["england-and-wales", "scotland", "northern-ireland"];
}
