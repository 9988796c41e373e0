using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Themes;

namespace RelationalContracts.Testing;

/// <summary>The themes that ship, read from <c>templates/themes/</c>.</summary>
public static class SampleThemes
{
    /// <summary>The law firm's house style.</summary>
    public static Theme Firm { get; } = Read("firm");

    /// <summary>The accessible style.</summary>
    public static Theme Public { get; } = Read("public");

    private static Theme Read(string id)
    {
        var file = $"templates/themes/{id}.yaml";
        var diagnostics = new DiagnosticBag();
        return ThemeReader.Read(SourceFile.FromText(file, Repository.Read(file)), diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}
