using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Reading;

public sealed class ShippedFilesTests
{
    [Fact]
    public void The_shipped_library_and_templates_read_without_an_error()
    {
        var diagnostics = new DiagnosticBag();

        var workspace = WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, diagnostics);

        string.Join("\n", diagnostics).Should().BeEmpty();
        workspace.Library.Count.Should().BeGreaterThan(60);
    }
}
