namespace RelationalContracts.Law;

/// <summary>What kind of contract it is, so far as the threshold amounts tell kinds apart (Schedule 1 to the Procurement Act 2023).</summary>
/// <param name="IsLightTouch">Whether every service is a light touch service.</param>
/// <param name="IsConcession">Whether it is a concession.</param>
/// <param name="IsWorks">Whether it includes works.</param>
/// <param name="IsUtility">Whether the buyer is a utility.</param>
/// <param name="IsCentral">Whether the buyer is a central government authority, NHS bodies among them.</param>
public sealed record ContractKind(bool IsLightTouch, bool IsConcession, bool IsWorks, bool IsUtility, bool IsCentral)
{
    /// <summary>The id of its threshold.</summary>
    public string Threshold => Named.Id;

    /// <summary>What the threshold is for, after "the threshold for".</summary>
    public string Name => Named.Name;

    private (string Id, string Name) Named => (IsLightTouch, IsConcession, IsWorks, IsUtility, IsCentral) switch
    {
        (true, true, _, _, _) => ("light-touch-concession", "light touch concessions"),
        (true, _, _, true, _) => ("light-touch-utilities", "light touch utilities contracts"),
        (true, _, _, _, _) => ("light-touch", "light touch contracts"),
        (_, true, _, _, _) => ("concession", "concessions"),
        (_, _, true, _, _) => ("works", "works"),
        (_, _, _, true, _) => ("utilities", "utilities' goods and services"),
        (_, _, _, _, true) => ("central", "central government's goods and services"),
        _ => ("sub-central", "sub-central authorities' goods and services"),
    };
}
