using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Library.Coverage;

/// <summary>Reads what the library is held against: <c>templates/coverage/</c> and <c>templates/forms/</c>.</summary>
public static class CoverageReader
{
    private const string FormsFolder = "/forms/";
    private const string CoverageFolder = "/coverage/";

    private static readonly ImmutableArray<string> VariantWords = [.. VariantChoices.GradeWords, VariantName.Charter.Word()];

    /// <summary>Reads the files.</summary>
    /// <param name="templates">The files of <c>templates/</c>; those of other folders are passed over.</param>
    /// <param name="diagnostics">Receives what is wrong with them.</param>
    public static CoverageData Read(IEnumerable<SourceFile> templates, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var files = templates.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return new CoverageData(
            [.. files.SelectMany(file => Items(file, "catalogue", Entry, diagnostics))],
            [.. files.SelectMany(file => Items(file, "sources", Source, diagnostics))],
            [.. files.SelectMany(file => MinimumSets(file, diagnostics))],
            [.. files.Where(file => file.Path.Contains(FormsFolder, StringComparison.Ordinal)).Select(file => Form(file, diagnostics)).OfType<StandardForm>()]);
    }

    private static IEnumerable<T> Items<T>(SourceFile file, string name, Func<MappingReader, T> read, DiagnosticBag diagnostics)
    {
        if (Root(file, name, diagnostics) is not { } root)
        {
            return [];
        }

        var items = ItemsOf(root, name, read);
        root.Done();
        return items;
    }

    private static List<T> ItemsOf<T>(MappingReader keys, string name, Func<MappingReader, T> read)
    {
        var items = new List<T>();
        foreach (var item in keys.Items(name))
        {
            if (MappingReader.Of(item, $"An entry of '{name}'", keys.Diagnostics) is { } entry)
            {
                items.Add(read(entry));
                entry.Done();
            }
        }

        return items;
    }

    private static MappingReader? Root(SourceFile file, string name, DiagnosticBag diagnostics) =>
        file.Path.EndsWith($"{CoverageFolder}{name}.yaml", StringComparison.Ordinal)
            ? MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics)
            : null;

    private static CatalogueEntry Entry(MappingReader keys) => new(
        keys.RequiredLine("number") ?? string.Empty,
        keys.RequiredLine("title") ?? string.Empty,
        keys.Name("provision", NameKind.Id) is { } provision ? new ProvisionId(provision.Name) : null,
        [.. keys.Words("drafting", VariantWords).Select(word => VariantNames.TryParse(word.Name, out var name) ? name : default)],
        Ids(keys, "see"),
        keys.Line("answered-by") ?? string.Empty);

    private static LibrarySource Source(MappingReader keys) => new(
        keys.RequiredLine("code") ?? string.Empty, keys.RequiredLine("title") ?? string.Empty, keys.Line("cited-as"));

    private static IEnumerable<MinimumSet> MinimumSets(SourceFile file, DiagnosticBag diagnostics)
    {
        if (Root(file, "families", diagnostics) is not { } root)
        {
            return [];
        }

        var sets = root.Entries("models").Select(entry => MinimumSetOf(entry, diagnostics)).OfType<MinimumSet>().ToList();
        root.Done();
        return sets;
    }

    private static MinimumSet? MinimumSetOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(entry.Value, "A model's minimum set", diagnostics) is not { } keys)
        {
            return null;
        }

        var set = new MinimumSet(entry.Key, FamiliesOf(keys, "mandatory"), FamiliesOf(keys, "recommended"));
        keys.Done();
        return set;
    }

    private static ImmutableArray<string> FamiliesOf(MappingReader keys, string key) => [.. keys.Words(key, Families.InOrder).Select(word => word.Name)];

    private static StandardForm? Form(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "A form", diagnostics) is not { } keys)
        {
            return null;
        }

        var form = new StandardForm(
            keys.RequiredName("id", NameKind.Id) ?? string.Empty,
            keys.RequiredLine("title") ?? string.Empty,
            keys.RequiredLine("about") ?? string.Empty,
            [.. ItemsOf(keys, "headings", Heading)]);
        keys.Done();
        return form;
    }

    private static FormHeading Heading(MappingReader keys) =>
        new(keys.RequiredLine("heading") ?? string.Empty, Ids(keys, "provisions"), keys.Line("note") ?? string.Empty, keys.Line("when-missing") ?? string.Empty);

    private static ImmutableArray<ProvisionId> Ids(MappingReader keys, string key) => [.. keys.References(key).Select(reference => reference.Id)];
}
