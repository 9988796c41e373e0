using System.Collections.Immutable;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>Provisions that must be in the draft.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="All">Each of these.</param>
/// <param name="Any">At least one of these; none where there are none.</param>
internal sealed record ProvisionsTest(TestBasis Basis, ImmutableArray<string> All, ImmutableArray<string> Any) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        List<string> missing = [.. All.Where(id => !scene.Has(id)).Select(scene.TitleOf)];
        if (!Any.IsEmpty && !Any.Any(scene.Has))
        {
            missing.Add(string.Join(" or ", Any.Select(scene.TitleOf)));
        }

        if (missing.Count > 0)
        {
            yield return Hit.Wrong(scene.Deal.At, ("missing", ValueWords.Series([.. missing.Select(title => $"'{title}'")])));
        }
    }

    internal override IEnumerable<(string What, string Name)> Names() => All.Concat(Any).Select(id => ("provision", id));
}
