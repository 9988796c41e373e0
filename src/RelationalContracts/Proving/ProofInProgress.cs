using System.Collections.Immutable;
using RelationalContracts.Models;
using RelationalContracts.Proving.Counterexamples;
using RelationalContracts.Proving.Counting;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Properties;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving;

/// <summary>The proof of one model while it goes on: what has been found so far.</summary>
/// <param name="model">The model.</param>
/// <param name="shrinker">Makes counterexamples small.</param>
/// <param name="properties">The properties to prove.</param>
internal sealed class ProofInProgress(PartnershipModel model, DealShrinker shrinker, ImmutableHashSet<int> properties)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<Counterexample> _counterexamples = [];
    private readonly List<string> _doubts = [];
    private CompositionCount _count = new(0, true);

    /// <summary>Decides whether something can happen, and shows a deal in which it does.</summary>
    /// <param name="setting">Where it is decided.</param>
    /// <param name="obligation">What must not happen.</param>
    /// <param name="choices">What the deal found includes, omits and chooses.</param>
    public void Decide(ProofSetting setting, Obligation obligation, Func<ImmutableArray<DealEntry>> choices)
    {
        if (obligation.Violated == Literal.False || !properties.Contains(obligation.Property) || _known.Contains(obligation.Fault)
            || !setting.Circuit.Solver.IsSatisfiable(obligation.Violated))
        {
            return;
        }

        _known.Add(obligation.Fault);
        var entries = WithEntries([.. FoundDeal.Entries(setting), .. choices()], obligation);
        if (shrinker.Shrink(model, entries, obligation) is { } shown)
        {
            _counterexamples.Add(new Counterexample(obligation.Property, shown.Finding, shown.Deal));
        }
        else
        {
            _doubts.Add($"{obligation.Fault}, in\n{DealText.Of(model, entries)}");
        }
    }

    /// <summary>Makes sure that there is a permitted deal at all: of none, everything could be proved.</summary>
    /// <param name="setting">Where it is decided.</param>
    /// <param name="documents">The documents of the deals.</param>
    public void HoldsFor(ProofSetting setting, ImmutableArray<DocumentTemplate> documents)
    {
        if (_counterexamples.Count == 0 && !setting.Circuit.Solver.IsSatisfiable())
        {
            _doubts.Add($"no deal is permitted with the documents {string.Join(", ", documents.Select(document => document.Id))}");
        }
    }

    /// <summary>Adds the compositions that deals with some documents lead to: others than with other documents.</summary>
    /// <param name="setting">The documents.</param>
    /// <param name="choice">What is in.</param>
    public void Count(ProofSetting setting, Choice choice)
    {
        var more = CompositionCounter.Of(setting, choice);
        _count = new CompositionCount(_count.Number + more.Number, _count.IsExact && more.IsExact);
    }

    /// <summary>What was found.</summary>
    public ModelProof Result() => new(model.Id, [.. _counterexamples], [.. _doubts], _count);

    private static ImmutableArray<DealEntry> WithEntries(ImmutableArray<DealEntry> entries, Obligation obligation)
    {
        foreach (var entry in obligation.Entries)
        {
            entries = entry is { Section: "parties" }
                ? [.. entries.Select(one => one.Section == "parties" && entry.Written.Length > 0 ? one with { Written = one.Written.Replace(" }", $", kind: {entry.Written} }}", StringComparison.Ordinal) } : one)]
                : entries.Add(entry);
        }

        return entries;
    }
}
