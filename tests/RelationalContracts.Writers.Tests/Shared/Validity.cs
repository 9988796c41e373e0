using RelationalContracts.Testing.Conformance;
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
        else if (format == "pdf")
        {
            PdfValidity.Faults(file).Should().BeEmpty();
        }

        return file;
    }
}
