using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Law;

/// <summary>Reads the files of <c>templates/law/</c>, each a list under one key.</summary>
internal static class LawReader
{
    private static readonly string[] Statuses = ["checked", "unverified"];
    private static readonly string[] Nations = ["england", "wales", "scotland", "northern-ireland"];
    private static readonly string[] Units = ["money", "percent", "integer", "months", "days", "working-days", "years"];
    private static readonly string[] Kinds = ["law", "product"];

    /// <summary>Reads citations.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static IEnumerable<Citation> ReadCitations(SourceFile file, DiagnosticBag diagnostics) =>
        ReadList(file, "citations", "A citation", CitationOf, diagnostics);

    /// <summary>Reads dated figures.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static IEnumerable<Threshold> ReadThresholds(SourceFile file, DiagnosticBag diagnostics) =>
        ReadList(file, "thresholds", "A threshold", ThresholdOf, diagnostics);

    /// <summary>Reads the declarations of facts.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static IEnumerable<Fact> ReadFacts(SourceFile file, DiagnosticBag diagnostics) => ReadList(file, "facts", "A fact", FactOf, diagnostics);

    private static List<T> ReadList<T>(
        SourceFile file, string key, string owner, Func<MappingReader, T?> read, DiagnosticBag diagnostics)
        where T : class
    {
        var entries = new List<T>();
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } root)
        {
            return entries;
        }

        foreach (var item in root.Items(key))
        {
            if (MappingReader.Of(item, owner, diagnostics) is not { } keys)
            {
                continue;
            }

            if (read(keys) is { } entry)
            {
                entries.Add(entry);
            }

            keys.Done();
        }

        root.Done();
        return entries;
    }

    private static Citation? CitationOf(MappingReader keys)
    {
        var id = keys.RequiredName("id", NameKind.Id);
        var citation = new Citation(id ?? string.Empty, keys.PlaceOf("id"))
        {
            Term = keys.Line("term"),
            Definition = keys.Text("definition"),
            Of = keys.Name("of", NameKind.Id)?.Name,
            Place = keys.Line("place"),
            About = keys.Text("about") ?? string.Empty,
            Url = keys.Line("url"),
            Checked = keys.Date("checked"),
            Status = keys.Word("status", Statuses)?.Name ?? "unverified",
            Source = keys.Text("source") ?? string.Empty,
            Nations = [.. keys.Words("nations", Nations).Select(nation => nation.Name)],
        };
        return id is null ? null : citation;
    }

    private static Threshold? ThresholdOf(MappingReader keys)
    {
        var id = keys.RequiredName("id", NameKind.Id);
        var amount = keys.Scalar("amount", "a number") is { } scalar ? Scalars.Decimal(scalar, "amount", keys.Diagnostics) : null;
        var threshold = new Threshold(
            id ?? string.Empty, amount ?? 0, keys.Word("unit", Units)?.Name ?? "integer", keys.Date("from") ?? DateOnly.MinValue, keys.PlaceOf("id"))
        {
            Currency = keys.Line("currency"),
            Kind = keys.Word("kind", Kinds)?.Name ?? "law",
            Law = keys.Name("law", NameKind.Id)?.Name,
            About = keys.Text("about") ?? string.Empty,
            Checked = keys.Date("checked"),
            Review = keys.Integer("review", least: 1),
        };
        ReadUpkeep(keys);
        return id is null || amount is null ? null : threshold;
    }

    // For whoever keeps the data: how the figure was checked, and with what it was compared.
    private static void ReadUpkeep(MappingReader keys)
    {
        keys.Word("status", Statuses);
        keys.Text("source");
    }

    private static Fact? FactOf(MappingReader keys)
    {
        var id = keys.RequiredName("id", NameKind.Id);
        var type = keys.Word("type", [.. VariableReader.Words]) is { } word ? VariableReader.TypeOf(word.Name) : VariableType.Text;
        var fact = new Fact(
            id ?? string.Empty, type, VariableReader.ReadOptions(keys, type), keys.RequiredLine("question") ?? string.Empty,
            keys.Text("help") ?? string.Empty, keys.PlaceOf("id"))
        {
            Expects = [.. ExpectationsOf(keys)],
        };
        keys.Line("label");
        keys.Texts("used");
        return id is null ? null : fact;
    }

    private static IEnumerable<FactExpectation> ExpectationsOf(MappingReader keys) =>
        from other in keys.Entries("expects")
        let answers = other.Value as MappingNode
        where answers is not null
        from answer in answers.Entries
        where answer.Value is ScalarNode
        select new FactExpectation(answer.Key, other.Key, ((ScalarNode)answer.Value).Text.Trim());
}
