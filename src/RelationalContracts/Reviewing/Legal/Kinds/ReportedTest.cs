using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>A fault that composing has reported under a code of its own, and that is a fault in law too.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Codes">The codes.</param>
internal sealed record ReportedTest(TestBasis Basis, ImmutableArray<string> Codes) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene) => scene.Draft.Reported
        .Where(found => found.Severity != Severity.Note && Codes.Contains(found.Code))
        .Select(found => Hit.Wrong(found.Place, ("reported", found.Message), ("code", found.Code)));
}
