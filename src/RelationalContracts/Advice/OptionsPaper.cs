using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Advice;

/// <summary>Writes advice as a paper that can go to a board and be kept as the record of the assessment.</summary>
/// <param name="result">The advice.</param>
/// <param name="workspace">The words of the paper, the questions and the sources, and the files and the law that it rests on.</param>
public sealed partial class OptionsPaper(AdviceResult result, Workspace workspace)
{
    private readonly OptionsPaperWords _words =
        workspace.Advice.Paper ?? new OptionsPaperWords("Options paper", "public", ImmutableSortedDictionary<string, PaperSection>.Empty);

    private static readonly string[] InWords = ["None", "One", "Two", "Three", "All"];

    private AdviceData Data => workspace.Advice;

    private ServiceDescription Service => result.Service;

    /// <summary>Writes the paper.</summary>
    public Paper Write()
    {
        var paper = new PaperBuilder("options-paper", Service.Title, _words.Title) { Date = Service.Date, Author = Service.Author };
        Section(paper, "short", WriteInShort);
        Section(paper, "purpose", _ => { });
        Section(paper, "service", WriteService);
        Section(paper, "comparison", WriteComparison);
        WriteOptions(paper);
        Section(paper, result.Sensitivity.IsEmpty ? "no-sensitivity" : "sensitivity", WriteSensitivity);
        Section(paper, "in-house", WriteInHouse);
        WriteWhereAny(paper, "hybrids", result.Hybrids, WriteHybrid);
        WriteWhereAny(paper, "cautions", result.Cautions, (section, caution) => section.Paragraph(Sourced(caution.Text, caution.Source)));
        WriteWhereAny(paper, "ruled-out", [.. result.Models.Where(model => model.Blocked is not null)], WriteRuledOut);
        Section(paper, "decision", WriteDecision);
        WriteAppendices(paper);
        return new Paper(paper.Build(), _words.Theme);
    }

    private void Section(PaperBuilder paper, string id, Action<PaperSectionBuilder> write) => paper.Section(_words.Section(id).Heading, section =>
    {
        foreach (var paragraph in _words.Section(id).Paragraphs)
        {
            section.Paragraph(Filled(paragraph));
        }

        write(section);
    });

    private void WriteWhereAny<T>(PaperBuilder paper, string id, ImmutableArray<T> items, Action<PaperSectionBuilder, T> write)
    {
        if (!items.IsEmpty)
        {
            Section(paper, id, section =>
            {
                foreach (var item in items)
                {
                    write(section, item);
                }
            });
        }
    }

    /// <summary>What a board reads first: the ranking, what hangs on it, and what else to weigh.</summary>
    private void WriteInShort(PaperSectionBuilder section)
    {
        if (result.Leader is null)
        {
            section.Paragraph("The answers rule out every partnership model; the reasons stand below.");
            return;
        }

        section.Paragraph($"Of the {Figure(result.Models.Length)} models, these come first: {ValueWords.Series([.. result.Options.Select(option => $"{option.Model.Title} ({Score(option)} of 100)")])}.");
        section.Paragraph(result.Sensitivity.IsEmpty
            ? "No change of a single answer would put another model first."
            : $"Another answer to one question would put another model first: {ValueWords.Series([.. result.Sensitivity.Select(change => change.Question.Id).Distinct()])}. Look at these again before deciding.");
        section.Paragraph(InHouseInShort());
        if (!result.LeftOpen.IsEmpty)
        {
            section.Paragraph($"{Figure(result.LeftOpen.Length)} of {Figure(Data.Questions.Length)} questions are not answered. Each counts half for and half against every model that asks it.");
        }
    }

    private string InHouseInShort() => result.InHouse.Where(finding => finding.IsThere is true).Select(finding => PhraseStart.Small(finding.Circumstance.Name)).ToList() is { Count: > 0 } here
        ? $"In-house delivery should be compared with these, because {ValueWords.Series(here)}."
        : "None of the four circumstances for bringing the service in-house is found.";

    private void WriteService(PaperSectionBuilder section)
    {
        section.Paragraph(Service.Description.Length > 0
            ? [PaperText.Value(Service.Description, "description")]
            : [new Blank("What the service is, for whom, and what it costs today", "description", string.Empty)]);
        if (!result.LeftOpen.IsEmpty)
        {
            var count = $"{Figure(result.LeftOpen.Length)} of {Figure(Data.Questions.Length)}";
            section.Paragraph($"{count} questions were left open: {string.Join(", ", result.LeftOpen.Select(question => question.Id))}.");
        }
    }

    private void WriteComparison(PaperSectionBuilder section)
    {
        if (result.Leader is not null)
        {
            section.Add(Chart());
        }

        section.Add(PaperText.Table(
            "The models by their scores, best first",
            ["Model", "Score#", "What it is"],
            result.Models.Where(model => model.Blocked is null).Select(model => new[] { model.Model.Title, Score(model), model.Model.Summary })).WithShares([3, 1, 6]));
        if (result.Leader is { } leader)
        {
            section.Paragraph($"{leader.Model.Title} comes first. The options below are put forward for a decision.");
        }
    }

    private void WriteOptions(PaperBuilder paper)
    {
        foreach (var (option, index) in result.Options.Select((option, index) => (option, index)))
        {
            var heading = _words.Section("option").Heading
                .Replace("{{number}}", Figure(index + 1), StringComparison.Ordinal)
                .Replace("{{model}}", option.Model.Title, StringComparison.Ordinal);
            paper.Section(heading, section => WriteOption(section, option));
        }
    }

    private void WriteOption(PaperSectionBuilder section, ModelAdvice option)
    {
        section.Paragraph($"{option.Model.Summary} It scores {Score(option)} of 100.");
        section.Lead("For.", option.For.Any() ? string.Empty : "No answer speaks clearly for it.", [.. option.For.Select(weighed => ReasonText.For(weighed, Data))]);
        section.Lead(
            "Against.", option.Against.Any() ? string.Empty : "No answer speaks clearly against it.", [.. option.Against.Select(weighed => ReasonText.Against(weighed, Data))]);
        foreach (var mitigated in option.Mitigated)
        {
            section.Lead("Would be ruled out.", $"{mitigated.Gate.Reason} What is done about it: {mitigated.Mitigation}");
        }

        if (!option.Model.Steps.IsEmpty)
        {
            section.Lead("Before signing.", "If this option is chosen:", option.Model.Steps);
        }
    }

    private void WriteSensitivity(PaperSectionBuilder section)
    {
        if (!result.Sensitivity.IsEmpty)
        {
            section.Add(PaperText.Table(
                "Changes of one answer after which another model would lead",
                ["Question", "Answer given", "If it were", "Would lead"],
                result.Sensitivity.GroupBy(change => (change.Question, change.WouldLead)).Select(group => new[]
                {
                    $"{group.Key.Question.Id}: {group.Key.Question.Text}",
                    Service.Answers.GetValueOrDefault(group.Key.Question.Id)?.Printed ?? "left open",
                    string.Join(" or ", group.Select(change => change.Answer.Printed)),
                    group.Key.WouldLead.Title,
                })).WithShares([4, 2, 2, 3]));
        }
    }

    private void WriteInHouse(PaperSectionBuilder section)
    {
        section.Add(PaperText.Table(
            "The four circumstances for running a service in-house",
            ["Circumstance", "Here?", "What it means"],
            result.InHouse.Select(finding => new[] { finding.Circumstance.Name, Word(finding.IsThere), finding.Circumstance.Text })));
        var here = Math.Min(result.InHouse.Count(finding => finding.IsThere is true), InWords.Length - 1);
        section.Paragraph(here == 0
            ? "None of the four is found. In-house delivery need not be examined further on these grounds."
            : $"{InWords[here]} of the four {(here == 1 ? "is" : "are")} found. Compare in-house delivery with the options above, with its cost, before deciding.");
    }

    private void WriteHybrid(PaperSectionBuilder section, Hybrid hybrid) =>
        section.Lead(hybrid.Title + ".", Sourced(hybrid.Text, hybrid.Source));

    private void WriteRuledOut(PaperSectionBuilder section, ModelAdvice model) =>
        section.Lead(model.Model.Title + ".", Sourced(model.Blocked!.Reason, model.Blocked.Source));

    private static void WriteDecision(PaperSectionBuilder section)
    {
        foreach (var (lead, label) in new[]
        {
            ("Option chosen.", "Option chosen"),
            ("Reasons.", "Reasons, and why the other options were not chosen"),
            ("Decided by.", "Name and post, or the board"),
            ("Date.", "Date of the decision"),
        })
        {
            section.Paragraph([new RunInHeading(lead), new Text(" "), new Blank(label, "decision." + lead.TrimEnd('.').ToLowerInvariant().Replace(' ', '_'), string.Empty)]);
        }
    }

    private string Filled(string text) => text
        .Replace("{{service}}", Service.Title, StringComparison.Ordinal)
        .Replace("{{leader}}", result.Leader?.Model.Title ?? "no model", StringComparison.Ordinal)
        .Replace("{{options}}", Figure(result.Options.Length), StringComparison.Ordinal);

    private string Sourced(string text, NamedPlace source) => ReasonText.Of(text, source, Data);

    private static string Word(bool? isThere) => isThere switch
    {
        true => "Yes",
        false => "No",
        _ => "Not known",
    };

    private static string Score(ModelAdvice model) => model.Score.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
