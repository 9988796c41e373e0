using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Models;
using RelationalContracts.Proving.Counterexamples;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>The forms of signature, for every kind of party, form of execution and law.</summary>
internal static class SignatureFaults
{
    private static readonly string?[] Kinds = [null, .. PartyKinds.All];
    private static readonly string[] Forms = ["under-hand", "deed"];
    private static readonly string[] Laws = ["england-and-wales", "scotland", "northern-ireland"];

    /// <summary>Each combination without a form.</summary>
    public static IEnumerable<Obligation> Of(DocumentTemplate template) => Combinations(template)
        .Where(one => Signatures.FormFor(template, one.Kind, one.Form, one.Law) is null)
        .Select(one => new Obligation(7, "RC4010", Literal.True, [$"'{template.Id}'"]) { Entries = one.Entries });

    /// <summary>The words above the lines of each form that some party signs in, with what a deal says to come to it.</summary>
    public static IEnumerable<(Passage Words, ImmutableArray<DealEntry> Entries)> Words(DocumentTemplate template) => Combinations(template)
        .Select(one => (Form: Signatures.FormFor(template, one.Kind, one.Form, one.Law), one.Entries))
        .Where(pair => pair.Form is not null)
        .DistinctBy(pair => pair.Form)
        .Select(pair => (new Passage(pair.Form!.Attestation, Literal.True, true, null, true), pair.Entries))
        .Concat(template.ExecutionHeading is null ? [] : template.FurtherSignatures.Select(further => (new Passage(further.Attestation, Literal.True, false, null, true), ImmutableArray<DealEntry>.Empty)));

    private static IEnumerable<(string? Kind, string Form, string Law, ImmutableArray<DealEntry> Entries)> Combinations(DocumentTemplate template) =>
        from kind in template.IsSigned && template.ExecutionHeading is not null ? Kinds : []
        from form in Forms
        from law in Laws
        select (kind, form, law, ImmutableArray.Create(new DealEntry("form", null, form), new DealEntry("law-of", null, law), new DealEntry("parties", "kind", kind ?? string.Empty)));
}
