using System.Collections.Immutable;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>The words of an options paper that are the same for every service.</summary>
/// <param name="Title">What the paper is: "Options paper".</param>
/// <param name="Theme">The theme it wears.</param>
/// <param name="Sections">Headings and opening paragraphs, by the section's id.</param>
public sealed record OptionsPaperWords(string Title, string Theme, ImmutableSortedDictionary<string, PaperSection> Sections)
{
    /// <summary>A section's words; for one that the file leaves out, its id as the heading and no paragraphs.</summary>
    /// <param name="id">The section's id.</param>
    public PaperSection Section(string id) => Sections.GetValueOrDefault(id) ?? new PaperSection(id, []);
}

/// <summary>The heading and the opening paragraphs of a section.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Paragraphs">The paragraphs; <c>{{service}}</c>, <c>{{leader}}</c> and <c>{{options}}</c> are filled in.</param>
public sealed record PaperSection(string Heading, ImmutableArray<string> Paragraphs);

/// <summary>Reads the words of an options paper: the key <c>paper</c>.</summary>
internal static class OptionsPaperWordsReader
{
    /// <summary>Reads.</summary>
    public static OptionsPaperWords? Read(MappingReader file)
    {
        if (file.Mapping("paper", "'paper'") is not { } keys)
        {
            return null;
        }

        var sections = ImmutableSortedDictionary.CreateBuilder<string, PaperSection>(StringComparer.Ordinal);
        foreach (var entry in keys.Entries("sections"))
        {
            if (MappingReader.Of(entry.Value, "A section", keys.Diagnostics) is { } section)
            {
                sections[entry.Key] = new PaperSection(section.RequiredLine("heading") ?? string.Empty, section.Texts("text"));
                section.Done();
            }
        }

        var words = new OptionsPaperWords(keys.RequiredLine("title") ?? string.Empty, keys.Line("theme") ?? "public", sections.ToImmutable());
        keys.Done();
        return words;
    }
}
