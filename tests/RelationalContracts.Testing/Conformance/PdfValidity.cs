using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Testing.Conformance;

/// <summary>The judges of every PDF that any test makes, whichever way: qpdf, and our own checker of PDF/UA-1 and PDF/A-3a.</summary>
internal static class PdfValidity
{
    /// <summary>What is wrong with a file; empty where nothing is, or where qpdf is missing outside CI.</summary>
    public static string Faults(string path)
    {
        if (!ExternalTool.Qpdf.IsInstalled && !Repository.IsCi)
        {
            return string.Empty;
        }

        var result = ExternalTool.Qpdf.Run("--check", path);
        return result.Status == 0
            ? string.Join('\n', ConformanceChecker.Check(PdfModel.Load(path), ConformanceChecker.All).Select(finding => $"{path}: {finding.Rule}: {finding.Message}"))
            : result.Output + result.Errors;
    }

    /// <inheritdoc cref="Faults(string)"/>
    public static string Faults(byte[] file)
    {
        using var folder = new TemporaryFolder();
        return Faults(folder.Write("document.pdf", file));
    }
}
