using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>What brings a provision in; each is enough by itself.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="By">The provision that needs it, where one does.</param>
/// <param name="Rule">The rule that adds it, where one does.</param>
internal readonly record struct Support(SupportKind Kind, ProvisionId By = default, CompositionRule? Rule = null);

/// <summary>The things that bring a provision in, the strongest first.</summary>
internal enum SupportKind
{
    /// <summary>The model requires it.</summary>
    Required,

    /// <summary>The regime makes it mandatory.</summary>
    Mandatory,

    /// <summary>The deal includes it.</summary>
    Included,

    /// <summary>The model recommends it, and the deal does not omit it.</summary>
    Recommended,

    /// <summary>A rule adds it.</summary>
    Added,

    /// <summary>A provision that is in needs it.</summary>
    Needed,
}
