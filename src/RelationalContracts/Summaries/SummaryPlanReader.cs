using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Summaries;

/// <summary>Reads what a summary takes from a document.</summary>
internal static class SummaryPlanReader
{
    /// <summary>The id of the plan, and of the document that it makes.</summary>
    public const string Id = "summary";

    private const int UsualWords = 430;

    /// <summary>Reads <c>templates/documents/summary.yaml</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static SummaryPlan? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "A summary", diagnostics) is not { } keys)
        {
            return null;
        }

        var (id, title, theme) = (keys.RequiredName("id", NameKind.Id), keys.RequiredLine("title"), keys.Line("theme"));
        var (words, intro) = (keys.Integer("words", least: 1), keys.Text("intro"));
        var sections = keys.Each("sections", "A section", Section).ToList();
        keys.Done();
        return id is null || title is null ? null : new SummaryPlan(id, title, theme ?? "public", words ?? UsualWords, intro ?? string.Empty, [.. sections]);
    }

    private static SummarySection? Section(MappingReader keys)
    {
        var (heading, parties, most) = (keys.RequiredLine("heading"), keys.YesNo("parties"), keys.Integer("most", least: 1));
        var (duties, quotes) = (keys.NameList("duties", NameKind.Free), keys.Each("quotes", "A quote", Quote).ToList());
        return heading is null ? null : new SummarySection(heading, parties ?? false, duties, [.. quotes], most ?? int.MaxValue);
    }

    /// <summary>Reads where a sentence is taken from.</summary>
    public static SummaryQuote? Quote(MappingReader keys)
    {
        keys.Require("of");
        var (of, with) = (keys.Name("of", NameKind.Free), keys.Line("with"));
        return of is { } place ? new SummaryQuote(place, with ?? string.Empty) : null;
    }
}
