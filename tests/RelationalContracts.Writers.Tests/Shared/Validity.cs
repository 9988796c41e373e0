using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Word;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>Other people's judges of our files. Every file that a shared test makes passes them before the test sees it.</summary>
internal static class Validity
{
    public static byte[] Checked(string format, byte[] file)
    {
        if (format == "docx")
        {
            WordValidity.Check(file);
        }
        else if (format == "pdf" && (ExternalTool.Qpdf.IsInstalled || Repository.IsCi))
        {
            PdfFaults(file).Should().BeEmpty();
        }

        return file;
    }

    /// <summary>What qpdf finds wrong with a file; empty where it finds nothing.</summary>
    public static string PdfFaults(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var result = ExternalTool.Qpdf.Run("--check", folder.Write("document.pdf", file));
        return result.Status == 0 ? string.Empty : result.Output + result.Errors;
    }
}
