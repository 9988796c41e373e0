using System.Text.RegularExpressions;
using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Themes;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-33: what keeps people who read with software, or with weak sight, from reading the document.</summary>
/// <remarks>
/// The writers see to real headings, lists, header rows and left-aligned text, whatever the deal says; what a deal, a lawyer's
/// clause or a theme can still spoil is looked at here.
/// </remarks>
internal sealed partial class Accessibility : ILegalLogic
{
    private const double LeastContrast = 4.5;

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Draft.Composed.Documents
        .SelectMany(document => Faults(scene, document))
        .Distinct()
        .Select(fault => Hit.Wrong(scene.Deal.At, ("fault", fault)))
        .Concat(scene.Passages.SelectMany(passage => InPassage(passage).Select(fault => Hit.Wrong(passage.At, ("fault", fault)) with
        {
            Clause = passage.Clause,
            Provision = passage.Provision,
        })));

    private static IEnumerable<string> Faults(ReviewScene scene, ContractDocument document)
    {
        if (!Language().IsMatch(document.Identity.Language))
        {
            yield return $"The language '{document.Identity.Language}' is none that reading software knows.";
        }

        if (string.IsNullOrWhiteSpace(document.Identity.Title))
        {
            yield return "The document has no title.";
        }

        foreach (var table in document.AllBlocks().OfType<Table>().Where(table => table.Columns.Any(column => string.IsNullOrWhiteSpace(column.Heading))))
        {
            yield return $"A table ({table.Caption}) has a column without a heading.";
        }

        foreach (var (name, colour) in Colours(DealTheme.Of(scene.Draft.Workspace, scene.Deal, document)).Where(pair => Contrast(pair.Colour) < LeastContrast))
        {
            yield return $"The theme prints {name} in {colour}, which is too pale on white: the contrast must be at least 4.5.";
        }
    }

    private static IEnumerable<string> InPassage(Passage passage)
    {
        if (string.IsNullOrWhiteSpace(passage.Text) && !passage.IsTable)
        {
            yield return $"{PassageWords.Name(passage)} has an empty paragraph.";
        }

        if (Capitals().Match(passage.Typed) is { Success: true } run)
        {
            yield return $"{PassageWords.Name(passage)} has a run of capitals, '{run.Value}', which is hard to read and is spelled out by some software.";
        }

        if (TypedNumber().Match(passage.Typed) is { Success: true } number)
        {
            yield return $"{PassageWords.Name(passage)} has the number of a list typed by hand, '{number.Value.Trim()}', which reading software does not know as a list.";
        }
    }

    private static IEnumerable<(string Name, string Colour)> Colours(Theme theme) => theme.Styles
        .Where(style => style.Value.Colour is not null)
        .Select(style => ($"'{style.Key}'", style.Value.Colour!))
        .OrderBy(pair => pair.Item1, StringComparer.Ordinal)
        .Prepend(("its quiet text", theme.QuietColour))
        .Prepend(("its text", theme.TextColour));

    // The contrast ratio of WCAG 2.2, against white paper.
    private static double Contrast(string colour) =>
        1.05 / ((0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7])) + 0.05);

    private static double Channel(string hex)
    {
        var share = Convert.ToInt32(hex, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$")]
    private static partial Regex Language();

    [GeneratedRegex(@"\b[A-Z]{2,}(?: [A-Z]{2,}){3,}\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?:^|\n|\u2028)(?:\(?[0-9a-z]{1,2}[.)] |[-\u2022*] )(?=\S)")]
    private static partial Regex TypedNumber();
}
