using DocumentFormat.OpenXml.Packaging;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Themes;
using RelationalContracts.Word;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>Makes Word files for tests; every one passes the validator before a test sees it.</summary>
internal static class WordFiles
{
    public static byte[] Bytes(ContractDocument document, Theme? theme = null, CarriedSource? source = null, DiagnosticBag? diagnostics = null)
    {
        using var output = new MemoryStream();
        new WordContractWriter().Write(document, new WriteOptions(theme ?? SampleThemes.Firm) { Source = source }, output, diagnostics ?? []);
        var bytes = output.ToArray();
        WordValidity.Check(bytes);
        return bytes;
    }

    public static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
