using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Themes;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>A PDF that a test wrote, in a folder of its own, with what others say about it.</summary>
internal sealed class WrittenPdf : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WrittenPdf(ContractDocument document, Theme? theme = null, CarriedSource? source = null)
    {
        Bytes = Written.With(new PdfContractWriter(), document, new WriteOptions(theme ?? SampleThemes.Firm) { Source = source }, Diagnostics);
        Path = _folder.Write("draft.pdf", Bytes);
    }

    public DiagnosticBag Diagnostics { get; } = [];

    public byte[] Bytes { get; }

    public string Path { get; }

    /// <summary>The words in reading order as the structure tree gives them, page furniture left out.</summary>
    public string StructureText => ExternalTool.PdfInfo.Output("-struct-text", Path);

    /// <summary>The words as they stand on the pages, by columns.</summary>
    public string PageText => ExternalTool.PdfToText.Output("-layout", Path, "-");

    /// <summary>The properties of the file.</summary>
    public string Properties => ExternalTool.PdfInfo.Output(Path);

    public void Dispose() => _folder.Dispose();
}
