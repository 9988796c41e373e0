using System.Collections.Immutable;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>What one procurement regime says about changing a contract: grounds, notices and totals.</summary>
internal abstract class RegimeRule
{
    /// <summary>The name of the key that holds what was recorded about a judgement.</summary>
    protected const string RecordedKey = "recorded";

    /// <summary>The rule of a regime.</summary>
    /// <param name="regime">The regime's id; null where the facts do not decide it.</param>
    public static RegimeRule Of(string? regime) => regime switch
    {
        "full" => new ProcurementActRule(),
        "light-touch" => new LightTouchRule(),
        "below-threshold" => new BelowThresholdRule(),
        "provider-selection" => HealthRule.England,
        "wales-health" => HealthRule.Wales,
        "legacy-2015" => Regulation72Rule.Legacy,
        "scotland" => Regulation72Rule.Scotland,
        "none" => new NoProcurementRule(),
        _ => new UnmodelledRule(regime),
    };

    /// <summary>The grounds to try on a change: the one that it or its row claims first.</summary>
    /// <param name="change">The change with those linked to it.</param>
    public abstract ImmutableArray<GroundFinding> Grounds(ChangeCase change);

    /// <summary>The notices that a change on a ground needs.</summary>
    /// <param name="change">The change with those linked to it.</param>
    /// <param name="ground">The ground on which it stands.</param>
    public virtual ImmutableArray<ChangeNotice> Notices(ChangeCase change, string ground) => [];

    /// <summary>The regime's own running totals.</summary>
    /// <param name="basis">What the deal says.</param>
    /// <param name="changes">What was found about each change.</param>
    public virtual ImmutableArray<RunningTotal> Totals(EnvelopeBasis basis, ImmutableArray<ChangeFinding> changes) => [];

    /// <summary>The ground that a change or its row claims; null where neither does.</summary>
    /// <param name="change">The change.</param>
    protected static string? Claimed(ContractChange change) => change.Ground ?? change.Row?.Ground?.Name;

    /// <summary>The test that the people who must judge have recorded what they found.</summary>
    /// <param name="change">The change.</param>
    /// <param name="what">What has to be recorded.</param>
    protected static ChangeTest Recorded(ChangeCase change, string what) => change.Change.Recorded.Length > 0
        ? ChangeTest.Of(true, $"{what} Recorded: {change.Change.Recorded}")
        : ChangeTest.Unknown($"{what} Nothing is recorded ('{RecordedKey}').");

    /// <summary>The test that no new supplier is paid.</summary>
    /// <param name="change">The change.</param>
    protected static ChangeTest SameSupplier(ChangeCase change) => ChangeTest.Asked(
        change.Any(each => each.BringsNewSupplier), false, "new-supplier", "Would somebody be paid to supply who was not awarded the contract?");

    /// <summary>The test that the contract keeps its nature or character.</summary>
    /// <param name="change">The change.</param>
    /// <param name="question">The question in the words of the regime.</param>
    protected static ChangeTest SameNature(ChangeCase change, string question) =>
        ChangeTest.Asked(change.Any(each => each.AltersNature), false, "alters-nature", question);
}
