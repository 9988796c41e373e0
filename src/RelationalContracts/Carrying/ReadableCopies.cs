using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Writers;
using RelationalContracts.Writers.Json;
using RelationalContracts.Writers.Markdown;

namespace RelationalContracts.Carrying;

/// <summary>Puts the document itself beside its sources as JSON and as Markdown, for those who cannot work with a PDF.</summary>
public static class ReadableCopies
{
    private static readonly IContractWriter[] Writers = [new JsonContractWriter(), new MarkdownContractWriter()];

    /// <summary>Adds the copies.</summary>
    /// <remarks>The copies carry no sources of their own. What they could not show, the file itself reports.</remarks>
    /// <param name="source">What the file carries already; hashes only stay hashes only.</param>
    /// <param name="document">The document.</param>
    /// <param name="theme">Its looks.</param>
    public static CarriedSource AddTo(CarriedSource source, ContractDocument document, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(source);
        var files = source.Files.ToImmutableSortedDictionary(StringComparer.Ordinal);
        return files.ContainsKey(DraftSources.Deal)
            ? source with { Files = files.SetItems(Writers.Select(writer => KeyValuePair.Create($"document.{writer.Format}", Text(writer, document, theme)))) }
            : source;
    }

    private static string Text(IContractWriter writer, ContractDocument document, Theme theme)
    {
        using var bytes = new MemoryStream();
        writer.Write(document, new WriteOptions(theme), bytes, new DiagnosticBag());
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
