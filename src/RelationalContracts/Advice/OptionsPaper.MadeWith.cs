using System.Security.Cryptography;
using System.Text.RegularExpressions;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Law;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Advice;

/// <content>What the assessment was made with, so that somebody can make it again, or see that it could not be.</content>
public sealed partial class OptionsPaper
{
    /// <summary>As many characters of a fingerprint as people can compare: no two versions of a file will share them.</summary>
    private const int Shown = 16;

    private const string AdviceFolder = "/advice/";
    private const string ModelFolder = "/models/";

    private IEnumerable<Block> MadeWith()
    {
        yield return PaperText.Paragraph($"Program: relcon {typeof(OptionsPaper).Assembly.GetName().Version?.ToString(3)}. Assessment dated: {(Service.Date is { } day ? ValueWords.Date(day) : "no day given")}.");
        yield return PaperText.Paragraph("The dated rules of law that it rests on. " + LawAge().Words);
        if (LegalRows().ToList() is { Count: > 0 } rows)
        {
            yield return PaperText.Table("The rules of law, with the day on which each was last compared with its source", ["Rule", "What it is about", "Last checked"], rows);
        }

        yield return PaperText.Paragraph($"Questions, guidance and weights, each with the first {Figure(Shown)} characters of the SHA-256 fingerprint of its file.");
        yield return PaperText.Table("The files of the adviser", ["File", "Fingerprint"], AdviceFiles().Select(file => new[] { NameOf(file), Fingerprint(file) }));
    }

    private IEnumerable<SourceFile> AdviceFiles() => workspace.Files.Where(file => AdviceFile().IsMatch(NameOf(file))).OrderBy(NameOf, StringComparer.Ordinal);

    // Where the templates lie on this machine is nobody's business, and would make two machines' papers differ.
    private static string NameOf(SourceFile file)
    {
        var path = PathOf(file);
        return path[(Math.Max(path.LastIndexOf(AdviceFolder, StringComparison.Ordinal), path.LastIndexOf(ModelFolder, StringComparison.Ordinal)) + 1)..];
    }

    private static string PathOf(SourceFile file) => "/" + file.Path.Replace('\\', '/');

    private static string Fingerprint(SourceFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))[..Shown];

    private RulesAge LawAge() => RulesAge.Of(DatedRule.Of(workspace.Law, Citations(), Figures()), Service.Date);

    private IEnumerable<string[]> LegalRows() => Citations().Select(citation => new[] { NameOf(citation), citation.About, Checked(citation.Checked) })
        .Concat(Figures().Select(figure => new[] { $"{ValueWords.Money(new Money(figure.Amount, figure.Currency ?? "GBP"))}, in force from {ValueWords.Date(figure.From)}", figure.About, Checked(figure.Checked) }));

    private string NameOf(Citation citation) => citation is { Of: { } act, Place: { } place } && workspace.Law.Citations.GetValueOrDefault(act)?.Term is { } term
        ? $"{term}, {place}"
        : citation.Term ?? citation.Id;

    private IEnumerable<Citation> Citations() => UsedSources().Distinct().Select(id => Data.Sources.GetValueOrDefault(id)).OfType<AdviceSource>()
        .SelectMany(source => source.Law).Select(name => workspace.Law.Citations.GetValueOrDefault(name.Name)).OfType<Citation>().Distinct();

    private IEnumerable<Threshold> Figures() => Data.Cautions.SelectMany(caution => caution.When)
        .Concat(result.Models.SelectMany(model => model.Weighed).Select(weighed => weighed.Criterion.Test))
        .Select(test => test.Figure).OfType<LegalFigure>().DistinctBy(figure => figure.Id)
        .Select(figure => Thresholds.At(workspace.Law, figure.Id, Service.Date)).OfType<Threshold>();

    [GeneratedRegex(@"^(?:advice|models)/[^/]+\.yaml$")]
    private static partial Regex AdviceFile();

    private static string Checked(DateOnly? day) => day is { } on ? ValueWords.Date(on) : "never";
}
