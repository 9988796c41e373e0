using RelationalContracts.Diagnostics;
using RelationalContracts.Proving;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Proving;

public sealed class ShippedLibraryProofTests
{
    private static readonly Workspace Shipped = WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, new DiagnosticBag());

    public static TheoryData<string> Models => [.. Shipped.Models.Keys];

    [Theory]
    [MemberData(nameof(Models))]
    public void No_permitted_deal_of_a_shipped_model_comes_out_broken(string model)
    {
        var proof = new LibraryProver(Shipped).Prove(Shipped.Models[model]);

        string.Join("\n", proof.Counterexamples.Select(example => $"{example.Finding}\n{example.Deal}").Concat(proof.Doubts)).Should().BeEmpty();
    }
}
