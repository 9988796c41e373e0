using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>Reads <c>proper-names.yaml</c>: the words that may be capitalised without being defined terms.</summary>
internal static class ProperNamesReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file: a list under the key <c>names</c>.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static IEnumerable<string> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } keys)
        {
            return [];
        }

        var names = keys.Texts("names");
        keys.Done();
        return names;
    }
}
