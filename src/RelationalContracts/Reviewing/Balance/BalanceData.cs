using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>What the checks of balance go by: <c>templates/review/balance.yaml</c>.</summary>
public sealed record BalanceData
{
    /// <summary>No data: the checks then find nothing.</summary>
    public static BalanceData Empty { get; } = new();

    /// <summary>The variable whose table lists a deal's guiding principles.</summary>
    public string PrinciplesTable { get; init; } = string.Empty;

    /// <summary>The column of that table with a principle's name.</summary>
    public string PrincipleColumn { get; init; } = string.Empty;

    /// <summary>Which provisions put which principle to work.</summary>
    public ImmutableArray<PrincipleMachinery> Principles { get; init; } = [];

    /// <summary>How many duties on one side for each on the other are too many; null where that is not checked.</summary>
    public int? Ratio { get; init; }

    /// <summary>Fewer duties than this on the heavier side say nothing.</summary>
    public int FewestDuties { get; init; }

    /// <summary>Fewer remedies than this on the heavier side say nothing.</summary>
    public int FewestRemedies { get; init; }

    /// <summary>The models in which duties are to be in balance.</summary>
    public ImmutableArray<NamedPlace> BalancedModels { get; init; } = [];

    /// <summary>Families of fine words.</summary>
    public ImmutableArray<NamedPlace> WordFamilies { get; init; } = [];

    /// <summary>Families of the machinery that the words need.</summary>
    public ImmutableArray<NamedPlace> MachineryFamilies { get; init; } = [];
}

/// <summary>What can put a guiding principle to work.</summary>
/// <param name="Principle">Its usual name.</param>
/// <param name="Names">That name and others for it, in lower case.</param>
/// <param name="Mechanisms">The provisions.</param>
public sealed record PrincipleMachinery(string Principle, ImmutableArray<string> Names, ImmutableArray<ProvisionReference> Mechanisms);
