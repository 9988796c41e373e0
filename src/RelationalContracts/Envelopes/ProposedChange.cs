using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Envelopes;

/// <summary>Reads the file given with <c>--change</c>: one more entry of a deal's <c>changes</c>.</summary>
public static class ProposedChange
{
    private const string ListKey = "changes";

    /// <summary>Reads the file.</summary>
    /// <remarks>The entry may also stand in a list of one, or under the key <c>changes</c>, so that it can be copied out of a deal.</remarks>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives RC10xx for what is no YAML, and RC3118 for no change or several.</param>
    /// <returns>The entry as written; null where there is not exactly one.</returns>
    public static SourceNode? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var before = diagnostics.Count;
        var root = YamlReader.Read(file, diagnostics);
        var node = root is MappingNode { Entries: [{ Key: ListKey }] } wrapped ? wrapped[ListKey] : root;
        switch (node)
        {
            case MappingNode { Entries.Length: > 0 }:
                return node;
            case SequenceNode { Items: [var one] }:
                return one;
            default:
                if (diagnostics.Count == before)
                {
                    diagnostics.Add(EnvelopeDiagnostics.NotOneChange(node is SequenceNode several ? several.Items.Length : 0, node?.At ?? SourceSpan.StartOf(file.Path)));
                }

                return null;
        }
    }
}
