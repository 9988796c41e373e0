using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Deals;

/// <summary>Reads what a deal says of languages: the documents', and that of single values.</summary>
internal static class LanguageReader
{
    private const string Usual = "en-GB";

    /// <summary>The documents' language.</summary>
    public static string ReadMain(MappingReader keys) =>
        keys.Line("language") is { Length: > 0 } language && IsSound(language, keys.PlaceOf("language"), keys.Diagnostics) ? language : Usual;

    /// <summary>The values in other languages: <c>languages: { cy: [title, parties.2.name] }</c>.</summary>
    public static ImmutableArray<SpokenValue> ReadValues(MappingReader keys)
    {
        var spoken = ImmutableArray.CreateBuilder<SpokenValue>();
        foreach (var entry in keys.Entries("languages").Where(entry => IsSound(entry.Key, entry.KeyAt, keys.Diagnostics)))
        {
            foreach (var item in ItemsOf(entry.Value))
            {
                if (item is ScalarNode { IsEmpty: false } path)
                {
                    spoken.Add(new SpokenValue(path.Text.Trim(), entry.Key, path.At));
                }
                else
                {
                    keys.Diagnostics.Add(ReadingDiagnostics.WrongShape(entry.Key, "a list of values' names", item.At));
                }
            }
        }

        return spoken.ToImmutable();
    }

    private static IEnumerable<SourceNode> ItemsOf(SourceNode node) => node is SequenceNode sequence ? sequence.Items : [node];

    private static bool IsSound(string language, SourceSpan at, DiagnosticBag diagnostics)
    {
        var isSound = LanguageTags.IsWellFormed(language);
        if (!isSound)
        {
            diagnostics.Add(LanguageDiagnostics.NotALanguage(language, at));
        }

        return isSound;
    }
}
