using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Logic;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>A test that no kind of data can say: a small class of its own.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Logic">The class.</param>
internal sealed record LogicTest(TestBasis Basis, ILegalLogic Logic) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene) => Logic.Find(scene);
}
