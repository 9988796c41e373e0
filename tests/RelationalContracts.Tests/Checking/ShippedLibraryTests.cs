using RelationalContracts.Checking;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Checking;

public sealed class ShippedLibraryTests
{
    [Fact]
    public void The_shipped_library_is_sound_as_a_whole()
    {
        var diagnostics = new DiagnosticBag();
        var workspace = WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, diagnostics);

        LibraryCheck.Run(workspace, diagnostics);

        string.Join("\n", diagnostics).Should().BeEmpty();
    }
}
