using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Models;

/// <summary>Reads choices of variants, as models and deals make them: <c>{ partnership-board: robust }</c>.</summary>
internal static class VariantChoices
{
    /// <summary>The words for the variants.</summary>
    public static ImmutableArray<string> AllWords { get; } = [.. Enum.GetValues<VariantName>().Select(VariantNames.Word)];

    /// <summary>The words for the variants of a contract.</summary>
    public static ImmutableArray<string> GradeWords { get; } = [.. AllWords.Where(word => word != VariantName.Charter.Word())];

    /// <summary>Reads the choices under a key.</summary>
    /// <param name="keys">The mapping that holds the key.</param>
    /// <param name="key">The key.</param>
    public static ImmutableArray<VariantChoice> Read(MappingReader keys, string key)
    {
        var choices = ImmutableArray.CreateBuilder<VariantChoice>();
        foreach (var entry in keys.Entries(key))
        {
            if (Names.Check(entry.Key, NameKind.Id, entry.KeyAt, keys.Diagnostics) && Variant(entry.Value, entry.Key, AllWords, keys.Diagnostics) is { } variant)
            {
                choices.Add(new VariantChoice(new ProvisionReference(new ProvisionId(entry.Key), entry.KeyAt), variant));
            }
        }

        return choices.ToImmutable();
    }

    /// <summary>Reads the word for a variant.</summary>
    /// <param name="node">The word.</param>
    /// <param name="key">Its key, for the message.</param>
    /// <param name="words">The words allowed.</param>
    /// <param name="diagnostics">Receives RC1035.</param>
    public static VariantName? Variant(SourceNode node, string key, ImmutableArray<string> words, DiagnosticBag diagnostics)
    {
        if (node is ScalarNode scalar && words.Contains(scalar.Text) && VariantNames.TryParse(scalar.Text, out var variant))
        {
            return variant;
        }

        diagnostics.Add(ReadingDiagnostics.UnknownWord(node is ScalarNode { Text: var text } ? text : string.Empty, key, node.At, words));
        return null;
    }
}
