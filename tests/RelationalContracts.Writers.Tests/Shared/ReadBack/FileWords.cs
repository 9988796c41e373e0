using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>Reads written files back with other people's readers.</summary>
internal static class FileWords
{
    /// <summary>The words of files of one format, each with the document it was written from, which tells what the contents list.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string format, IReadOnlyList<(ContractDocument Document, byte[] File)> files)
    {
        var texts = format == "docx" ? WordTexts(files) : [.. files.Select(file => Text(format, file.File))];
        return [.. files.Zip(texts, (file, text) => IsPaged(format) ? Words.WithoutPageNumbers(Words.Of(text), file.Document) : Words.Of(text))];
    }

    private static string Text(string format, byte[] file) => format switch
    {
        "pdf" => PdfWords.Of(file),
        "html" => HtmlWords.Of(file),
        "md" => MarkdownWords.Of(file),
        "json" => JsonWords.Of(file),
        _ => throw new InvalidOperationException($"Nobody reads '{format}' back yet: add a reader that is not ours."),
    };

    private static IReadOnlyList<string> WordTexts(IReadOnlyList<(ContractDocument Document, byte[] File)> files)
    {
        using var folder = new TemporaryFolder();
        return LibreOffice.Texts([.. files.Select((file, index) => folder.Write($"document-{index}.docx", file.File))]);
    }

    private static bool IsPaged(string format) => format is "docx" or "pdf";
}
