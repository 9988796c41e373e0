using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Carrying;

/// <summary>The sources of a draft as a file for signature may carry them: without notes, guidance, evidence, reasons and comments.</summary>
/// <remarks>
/// What is left is written anew from what was read, so that nothing can hide in a comment or in an odd form of YAML. A source
/// that cannot be read carries nothing; a deal with such a source is not built.
/// </remarks>
internal static class WithoutReasons
{
    private const string Reason = "reason";

    private static readonly string[] DealKeys = ["notes", "regime-reason", "library"];
    private static readonly string[] Explained = ["answers", "overrides"];
    private static readonly string[] ModelKeys = ["fit", "steps", "provisions"];
    private static readonly string[] ProvisionKeys = ["guidance", "evidence"];

    /// <summary>A deal: its decisions without its notes and reasons.</summary>
    /// <param name="text">The deal's file.</param>
    public static string Deal(string text) => Mapping(text, mapping => mapping with
    {
        Entries = [.. Without(mapping, DealKeys).Entries.Select(entry => Explained.Contains(entry.Key) ? entry with { Value = EachWithoutReason(entry.Value) } : entry)],
    });

    /// <summary>A partnership model: what the composition does not already say.</summary>
    /// <param name="text">The model's file.</param>
    public static string Model(string text) => Mapping(text, mapping => Without(mapping, ModelKeys));

    /// <summary>Any other YAML file: the same without comments.</summary>
    /// <param name="text">The file.</param>
    public static string Comments(string text) => Mapping(text, mapping => mapping);

    /// <summary>A provision: its particulars without advice, and the draftings that are used.</summary>
    /// <param name="text">The provision's file.</param>
    /// <param name="used">The draftings in use.</param>
    public static string Provision(string text, IReadOnlyCollection<VariantName> used)
    {
        if (ProvisionParts.Cut(new SourceText(text, SourceSpan.None), []) is not { } parts)
        {
            return string.Empty;
        }

        var kept = new StringBuilder("---\n").Append(Mapping(parts.FrontMatter.Text, mapping => Without(mapping, ProvisionKeys))).Append("---\n");
        var isUsed = false;
        foreach (var part in parts.Parts)
        {
            isUsed = part.Level == 2 ? !VariantNames.TryParse(part.Title, out var variant) || used.Contains(variant) : isUsed;
            if (isUsed)
            {
                kept.Append('\n').Append('#', part.Level).Append(' ').Append(part.Title).Append("\n\n").Append(part.Text.Text.Trim('\r', '\n')).Append('\n');
            }
        }

        return kept.ToString();
    }

    /// <summary>A composition: what is in, in which drafting.</summary>
    /// <param name="composition">The composition.</param>
    public static Composition Composition(Composition composition) => composition with
    {
        Choices = composition.Included.ToImmutableSortedDictionary(choice => choice.Id, choice => choice with { Reasons = [], VariantReasons = [] }),
        Regime = composition.Regime with { Reasons = [] },
    };

    private static string Mapping(string text, Func<MappingNode, SourceNode> change) => YamlReader.Read(text, SourceSpan.None, []) switch
    {
        MappingNode mapping => YamlText.Of(change(mapping)),
        { } other => YamlText.Of(other),
        null => string.Empty,
    };

    private static MappingNode Without(MappingNode mapping, string[] keys) =>
        mapping with { Entries = [.. mapping.Entries.Where(entry => !keys.Contains(entry.Key))] };

    private static SourceNode EachWithoutReason(SourceNode node) => node is MappingNode mapping
        ? mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = entry.Value is MappingNode given ? Without(given, [Reason]) : entry.Value })] }
        : node;
}
