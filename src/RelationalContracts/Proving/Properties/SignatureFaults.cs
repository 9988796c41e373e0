using RelationalContracts.Models;
using RelationalContracts.Proving.Counterexamples;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>Whether a signed document has a form of signature for every kind of party, form of execution and law.</summary>
internal static class SignatureFaults
{
    private static readonly string?[] Kinds = [null, .. PartyKinds.All];
    private static readonly string[] Forms = ["under-hand", "deed"];
    private static readonly string[] Laws = ["england-and-wales", "scotland", "northern-ireland"];

    /// <summary>Each combination without a form.</summary>
    public static IEnumerable<Obligation> Of(DocumentTemplate template)
    {
        if (!template.IsSigned || template.ExecutionHeading is null)
        {
            return [];
        }

        return from kind in Kinds
               from form in Forms
               from law in Laws
               where !template.SignatureForms.Any(candidate => Serves(candidate, kind, form, law))
               select new Obligation(7, "RC4010", Literal.True, [$"'{template.Id}'"])
               {
                   Entries = [new DealEntry("form", null, form), new DealEntry("law-of", null, law), new DealEntry("parties", "kind", kind ?? string.Empty)],
               };
    }

    private static bool Serves(SignatureForm candidate, string? kind, string form, string law) =>
        (candidate.Kinds.IsEmpty || (kind is not null && candidate.Kinds.Contains(kind)))
        && (candidate.Form is null || candidate.Form == form)
        && (candidate.LawOf is null || candidate.LawOf == law);
}
