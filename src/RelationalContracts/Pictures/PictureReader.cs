using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Pictures;

/// <summary>Reads a picture's file.</summary>
internal static class PictureReader
{
    private static readonly string[] Kinds = ["governance", "steps", "calendar", "flow"];

    /// <summary>Reads a file of <c>templates/pictures/</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The picture as far as it could be read; null where it has not even an id.</returns>
    public static PictureTemplate? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } source
            || MappingReader.Of(YamlReader.Read(source.Text, source.At(0), diagnostics), "A picture", diagnostics) is not { } keys)
        {
            return null;
        }

        var picture = Picture(keys, source);
        keys.Done();
        return picture;
    }

    private static PictureTemplate? Picture(MappingReader keys, SourceText source)
    {
        var id = keys.RequiredName("id", NameKind.Id);
        keys.Require("kind");
        var picture = new PictureTemplate
        {
            Id = id ?? string.Empty,
            Kind = (PictureKind)Math.Max(0, Array.IndexOf(Kinds, keys.Word("kind", Kinds)?.Name)),
            Title = keys.RequiredLine("title") ?? string.Empty,
            Nodes = [.. keys.Items("nodes").Select(node => NodeOf(node, keys.Diagnostics)).OfType<PictureNode>()],
            Entries = [.. keys.Items("shows").Select(node => EntryOf(node, keys.Diagnostics)).OfType<PictureEntry>()],
            WayOut = [.. keys.Items("way-out").Select(node => EntryOf(node, keys.Diagnostics)).OfType<PictureEntry>()],
            At = source.At(0),
        };
        return id is null ? null : picture;
    }

    private static PictureNode? NodeOf(SourceNode node, DiagnosticBag diagnostics)
    {
        const int columns = 3;
        if (MappingReader.Of(node, "A node of a picture", diagnostics) is not { } keys)
        {
            return null;
        }

        keys.Require("id");
        var id = keys.Name("id", NameKind.Id);
        var read = new PictureNode(id ?? default, Math.Min(columns, keys.Integer("column", least: 1) ?? 1), Inlines(keys, "name"), keys.Word("role", Roles.All));
        keys.Done();
        return id is null ? null : read;
    }

    private static PictureEntry? EntryOf(SourceNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "What a picture shows", diagnostics) is not { } keys)
        {
            return null;
        }

        keys.Require("provision");
        var provision = keys.Name("provision", NameKind.Id);
        var entry = new PictureEntry(new ProvisionReference(new ProvisionId(provision?.Name ?? string.Empty), provision?.At ?? keys.At), Inlines(keys, "name"))
        {
            Variants = [.. keys.Words("variants", VariantChoices.AllWords).Select(word => VariantNames.TryParse(word.Name, out var variant) ? variant : default)],
            When = keys.Scalar("when", "a condition") is { } condition ? ExprParser.Parse(condition.Text, condition.At, diagnostics) : null,
            Who = Inlines(keys, "who"),
            Time = Inlines(keys, "time"),
            Every = keys.Name("every", NameKind.Variable),
            Month = keys.Name("month", NameKind.Variable),
            Table = keys.Name("table", NameKind.Variable),
            From = keys.Name("from", NameKind.Id),
            To = keys.Name("to", NameKind.Id),
            Decides = keys.YesNo("decides") ?? false,
        };
        keys.Done();
        return provision is null ? null : entry;
    }

    private static System.Collections.Immutable.ImmutableArray<DraftInline> Inlines(MappingReader keys, string key) =>
        keys.Scalar(key, "text") is { } text ? DraftingReader.ReadInlines(new SourceText(text.Text, Scalars.TextPlace(text)), keys.Diagnostics) : [];
}
