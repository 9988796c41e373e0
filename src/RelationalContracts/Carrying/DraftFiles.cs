using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Carrying;

/// <summary>Which format carries what: the one place that building and verifying share.</summary>
public static class DraftFiles
{
    /// <summary>What a writer needs besides the document.</summary>
    /// <remarks>
    /// Word files and PDFs are what goes from hand to hand, and carry their sources; a PDF also a copy of the document that programs
    /// and people can work with. HTML, Markdown and JSON are made for other programs and carry nothing.
    /// </remarks>
    /// <param name="format">The writer's format.</param>
    /// <param name="document">The document.</param>
    /// <param name="theme">Its looks.</param>
    /// <param name="source">Its sources.</param>
    public static WriteOptions Options(string format, ContractDocument document, Theme theme, CarriedSource source)
    {
        var options = new WriteOptions(theme);
        return format switch
        {
            "docx" => options with { Source = source },
            "pdf" => options with { Source = ReadableCopies.AddTo(source, document, theme) },
            _ => options,
        };
    }
}
