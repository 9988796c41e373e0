using RelationalContracts.Documents;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>A table of changes with what was found about each.</summary>
internal static class ChangeTable
{
    /// <summary>The table.</summary>
    /// <param name="changes">The changes; at least one.</param>
    public static Table Of(IEnumerable<ChangeFinding> changes) => EnvelopePapers.Table(
        "Changes made or proposed, with their effect and the ground on which each stands",
        ["Date", "Change", "Effect on the price#", "Effect on the term#", "Finding"],
        changes.Select(found => new Inline[]
        {
            new Text(ValueWords.Date(found.Change.Date)),
            new ValueText(ChangeNames.Of(found.Change), "changes"),
            new Text(found.Change.Value is { } value ? ChangeWords.Money(value) : "not stated"),
            new Text(ChangeWords.Size(found.Change.Months, "months")),
            new Text(ChangeNames.Verdict(found)),
        }));
}

/// <summary>How a change is called, and how what was found about it reads.</summary>
public static class ChangeNames
{
    /// <summary>The change in a few words.</summary>
    /// <param name="change">The change.</param>
    public static string Of(ContractChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var name = change.Row?.Mechanism ?? (change.About.Length > 0 ? change.About : "A change that was not planned");
        var size = change.Amount is { } amount ? $", {ChangeWords.Size(amount, change.Row?.Unit?.Name)}" : string.Empty;
        return name + size;
    }

    /// <summary>What was found, in a sentence.</summary>
    /// <param name="found">What was found.</param>
    public static string Verdict(ChangeFinding found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var inside = found.IsInside switch
        {
            true => "Inside the envelope",
            false when found.Change.Row is null => "Not planned",
            false => "Outside the envelope",
            _ => "People have to say whether it is inside the envelope",
        };
        return found.Permitted switch
        {
            TestResult.Met => $"{inside}; permitted: {found.Ground.Name}.",
            TestResult.Open => $"{inside}; whether it is permitted is open: {found.Ground.Name}.",
            _ => $"{inside}; it fits no ground on which the law allows it.",
        };
    }
}
