using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Models;
using RelationalContracts.Proving.Properties;
using RelationalContracts.Reading;

namespace RelationalContracts.Proving.Counterexamples;

/// <summary>Composes a found deal to see the fault happen, and takes away whatever the fault does not need.</summary>
/// <param name="workspace">The library and templates.</param>
/// <param name="ofLibrary">What is wrong with the library whatever a deal says.</param>
/// <param name="kept">What every deal says, and no smaller one may leave out.</param>
internal sealed class DealShrinker(Workspace workspace, IReadOnlyCollection<Diagnostic> ofLibrary, ImmutableArray<DealEntry> kept)
{
    /// <summary>Makes a deal as small as it can be with the fault in it.</summary>
    /// <param name="model">The deal's model.</param>
    /// <param name="entries">What it says.</param>
    /// <param name="fault">The fault.</param>
    /// <returns>The deal's text and what composing reports; null where composing reports no such fault.</returns>
    public (string Deal, Diagnostic Finding)? Shrink(PartnershipModel model, ImmutableArray<DealEntry> entries, Obligation fault)
    {
        var findings = Compose(model, entries);
        if (Fault(findings, fault) is null)
        {
            return null;
        }

        var allowed = OfTheDeal(findings).Append(fault.Code).ToHashSet(StringComparer.Ordinal);
        for (var size = entries.Length; size > 0; size /= 2)
        {
            entries = WithoutChunks(model, entries, fault, allowed, size);
        }

        entries = WithoutChunks(model, entries, fault, allowed, 1);
        return (Text(model, entries), Fault(Compose(model, entries), fault)!);
    }

    private ImmutableArray<DealEntry> WithoutChunks(PartnershipModel model, ImmutableArray<DealEntry> entries, Obligation fault, HashSet<string> allowed, int size)
    {
        for (var start = 0; start < entries.Length;)
        {
            var smaller = entries.RemoveRange(start, Math.Min(size, entries.Length - start));
            var findings = Compose(model, smaller);
            if (Fault(findings, fault) is not null && OfTheDeal(findings).All(allowed.Contains))
            {
                entries = smaller;
            }
            else
            {
                start += size;
            }
        }

        return entries;
    }

    private static Diagnostic? Fault(IEnumerable<Diagnostic> findings, Obligation fault) =>
        findings.FirstOrDefault(finding => finding.Code == fault.Code && fault.Mentions.All(word => finding.Message.Contains(word, StringComparison.Ordinal)));

    /// <summary>The errors that make a deal one that is not permitted, or that cannot be read.</summary>
    private static IEnumerable<string> OfTheDeal(IEnumerable<Diagnostic> findings) => findings
        .Where(finding => finding.Severity is Severity.Error && !finding.Code.StartsWith("RC4", StringComparison.Ordinal) && !finding.Code.StartsWith("RC2", StringComparison.Ordinal))
        .Select(finding => finding.Code);

    private string Text(PartnershipModel model, ImmutableArray<DealEntry> entries) => DealText.Of(model, entries.AddRange(kept));

    private DiagnosticBag Compose(PartnershipModel model, ImmutableArray<DealEntry> entries)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(ofLibrary);
        if (DealReader.Read(SourceFile.FromText("counterexample.deal.yaml", Text(model, entries)), diagnostics) is { } deal)
        {
            ContractComposer.Compose(workspace, deal, Edition.Drafting, diagnostics);
        }

        return diagnostics;
    }
}
