using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Something in a choice that cannot stand.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The provision it is about.</param>
/// <param name="Other">The other provision, where there is one: what it excludes, or what needs it.</param>
/// <param name="Rule">The rule that is broken, where one is.</param>
internal readonly record struct SelectionFault(FaultKind Kind, ProvisionId Id, ProvisionId Other = default, CompositionRule? Rule = null);

/// <summary>What cannot stand.</summary>
internal enum FaultKind
{
    /// <summary>In, and the model excludes it.</summary>
    Excluded,

    /// <summary>In, and the regime forbids it.</summary>
    Forbidden,

    /// <summary>In beside another that it excludes.</summary>
    Conflict,

    /// <summary>Needed by another, and its own condition keeps it out.</summary>
    KeptOut,

    /// <summary>In, and the deal omits it.</summary>
    Omitted,

    /// <summary>In, and a rule rules it out.</summary>
    RuledOut,

    /// <summary>In a drafting that is less than a rule asks for.</summary>
    UnderFloor,

    /// <summary>In, and no document of the deal has a drafting of it to print.</summary>
    NoDrafting,
}
