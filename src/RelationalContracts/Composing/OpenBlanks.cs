using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing;

/// <summary>The places that a deal leaves to be filled in.</summary>
public static class OpenBlanks
{
    /// <summary>The blanks of a document, each once, in printed order.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<Blank> Of(ContractDocument document) => document.AllInlines().OfType<Blank>().DistinctBy(blank => blank.Variable);

    /// <summary>Reports documents that may not be executed because blanks are open (RC4012).</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="at">Where the deal begins.</param>
    /// <param name="diagnostics">Receives RC4012 for each document with blanks.</param>
    public static void Report(IEnumerable<ContractDocument> documents, SourceSpan at, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var document in documents)
        {
            var open = Of(document).ToList();
            if (open.Count > 0)
            {
                diagnostics.Add(DocumentDiagnostics.OpenBlanks(open, document.Identity.Kind, at));
            }
        }
    }
}
