using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Models;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Summaries;

/// <summary>Sums up a composed deal on one page, in the words of its main document.</summary>
/// <remarks>
/// The summary quotes; it never restates. Whatever the library or the deal changes, the summary changes with it, and a sentence that
/// a lawyer strikes is gone from both.
/// </remarks>
public sealed partial class ContractSummary
{
    private const int DutiesOfARole = 2;
    private static readonly string[] SharedSubjects = ["Each Party that provides any of the Services", "Each Party", "Each of us", "We"];

    private readonly SummaryPlan _plan;
    private readonly Deal _deal;
    private readonly ContractDocument _main;
    private readonly DocumentTemplate? _template;
    private readonly QuotableSentences _sentences;
    private readonly HashSet<string> _quoted = [];
    private int _wordsLeft;

    private ContractSummary(SummaryPlan plan, Workspace workspace, Deal deal, ContractDocument main)
    {
        _plan = plan;
        _deal = deal;
        _main = main;
        _template = workspace.Templates.GetValueOrDefault(main.Identity.Template);
        _sentences = new QuotableSentences(main, _template?.ClauseWord ?? "clause", _template?.ParagraphWord ?? "paragraph");
    }

    /// <summary>Whether a deal asks for a summary among its documents.</summary>
    /// <param name="deal">The deal.</param>
    public static bool IsWanted(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Documents is { } wanted && wanted.Any(document => document.Name == SummaryPlanReader.Id);
    }

    /// <summary>Sums up.</summary>
    /// <param name="workspace">The plan of the summary, and the templates.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composed">The composed deal; its main document is summed up.</param>
    /// <returns>The summary with the theme it wears; null where the templates have no plan for one.</returns>
    public static Paper? Of(Workspace workspace, Deal deal, ComposedDeal composed)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(composed);
        return workspace.Summary is { } plan && composed.Documents is [var main, ..]
            ? new Paper(new ContractSummary(plan, workspace, deal, main).Write(), plan.Theme)
            : null;
    }

    private ContractDocument Write()
    {
        var identity = _main.Identity with { Template = _plan.Id, Kind = _plan.Title };
        var document = _template?.IsCharter is true ? "charter" : "agreement";
        var intro = new Part(PartKind.Background, string.Empty, [PaperText.Paragraph(Intro().Replace("{{document}}", document, StringComparison.Ordinal))])
        {
            Anchor = new Anchor("summary/intro"),
        };
        return new ContractDocument(
            identity,
            new Cover(string.Empty, _deal.Title, Subtitle(), string.Empty, [], string.Empty) { IsBrief = true },
            [intro, .. Sections()]);
    }

    // A deal without a description has nothing to say in that sentence.
    private string Intro() => _deal.Service.Description is { Length: > 0 } service
        ? _plan.Intro.Replace("{{service}}", service.ReplaceLineEndings(" ").TrimEnd('.', ' '), StringComparison.Ordinal)
        : AboutService().Replace(_plan.Intro, string.Empty);

    [GeneratedRegex(@"[^.]*\{\{service\}\}[^.]*\. ?")]
    private static partial Regex AboutService();

    private string Subtitle()
    {
        var kind = $"{_plan.Title} of the {PhraseStart.Small(_main.Identity.Kind)}";
        return (_deal.Service.Start, _deal.Service.End) switch
        {
            ({ } start, { } end) => $"{kind}, {ValueWords.Date(start)} to {ValueWords.Date(end)}",
            ({ } start, null) => $"{kind}, from {ValueWords.Date(start)}",
            _ => kind,
        };
    }

    /// <summary>Gives each section its first sentence, then each its second, and so on, until the page is full.</summary>
    private IEnumerable<Part> Sections()
    {
        var offers = _plan.Sections.Select(section => new Queue<QuotedSentence>(Offered(section))).ToList();
        var taken = _plan.Sections.Select(_ => new List<QuotedSentence>()).ToList();
        _wordsLeft = _plan.Words - PartiesText().Split(' ').Length;
        while (offers.Exists(offer => offer.Count > 0))
        {
            for (var i = 0; i < offers.Count; i++)
            {
                Take(offers[i], taken[i], _plan.Sections[i].Most);
            }
        }

        return _plan.Sections.Select((section, index) => Section(section, taken[index], index)).OfType<Part>();
    }

    private void Take(Queue<QuotedSentence> offer, List<QuotedSentence> taken, int most)
    {
        while (offer.TryDequeue(out var sentence))
        {
            if (taken.Count < most && sentence.Words <= _wordsLeft && _quoted.Add(sentence.Text))
            {
                taken.Add(sentence);
                _wordsLeft -= sentence.Words;
                return;
            }
        }
    }

    private IEnumerable<QuotedSentence> Offered(SummarySection section) => section.Duties.IsEmpty
        ? section.Quotes.Select(Best).OfType<QuotedSentence>()
        : InTurn([.. _deal.Parties.Select(party => party.Role).Distinct().Select(role => DutiesOf(role, section).ToList())]);

    /// <summary>The first of each, then the second of each: no role fills the section before every other has been heard.</summary>
    private static IEnumerable<QuotedSentence> InTurn(List<List<QuotedSentence>> duties) =>
        Enumerable.Range(0, DutiesOfARole).SelectMany(turn => duties.Where(role => turn < role.Count).Select(role => role[turn]));

    private QuotedSentence? Best(SummaryQuote quote)
    {
        var all = (quote.Of.Name == "background" ? _sentences.Background() : _sentences.Of(new Anchor(quote.Of.Name))).ToList();
        return quote.With.Length == 0 ? all.FirstOrDefault() : all.FirstOrDefault(sentence => sentence.Text.Contains(quote.With, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What a role must do: by its own name, from different provisions; else what falls on every party.</summary>
    private IEnumerable<QuotedSentence> DutiesOf(string role, SummarySection section)
    {
        var own = Duties(section, [.. OwnSubjects(role)]).Distinct().Take(DutiesOfARole).ToList();
        return own.Count > 0 ? own : Duties(section, SharedSubjects).Take(1);
    }

    private IEnumerable<QuotedSentence> Duties(SummarySection section, IReadOnlyCollection<string> subjects)
    {
        var starts = subjects.SelectMany(subject => new[] { $"{subject} must ", $"{subject} will " }).ToList();
        return section.Duties.Select(duty => _sentences.Of(new Anchor(duty.Name))).Append(_sentences.All())
            .Select(sentences => sentences.FirstOrDefault(sentence => starts.Exists(start => sentence.Text.StartsWith(start, StringComparison.Ordinal))))
            .OfType<QuotedSentence>();
    }

    private IEnumerable<string> OwnSubjects(string role)
    {
        foreach (var party in _deal.Parties.Where(party => party.Role == role))
        {
            yield return PhraseStart.Capital(party.Short);
        }

        if (_template?.RoleWords.GetValueOrDefault(role) is { } words)
        {
            yield return "The " + words.One;
            yield return "Each " + words.One;
            yield return "The " + words.Many;
        }
    }

    private Part? Section(SummarySection section, List<QuotedSentence> taken, int index)
    {
        var blocks = taken.Select(sentence => (Block)PaperText.Paragraph($"{sentence.Text[..^1]} ({sentence.Reference}).")).ToImmutableArray();
        if (section.HasParties)
        {
            blocks = blocks.Insert(0, new Paragraph([PaperText.Value(PartiesText(), "parties")]));
        }

        return blocks.IsEmpty ? null : new Part(PartKind.Background, section.Heading, blocks) { Anchor = new Anchor($"summary/{index + 1}") };
    }

    /// <summary>The parties by role: "Commissioner: Harbour City Council. Providers: Northgate; Harbour."</summary>
    private string PartiesText() => string.Join(" ", _deal.Parties.GroupBy(party => party.Role).Select(role =>
        $"{RoleWord(role.Key, role.Count())}: {string.Join("; ", role.Select(party => party.Name))}."));

    private string RoleWord(string role, int count) => _template?.RoleWords.GetValueOrDefault(role) is { } words
        ? count == 1 ? words.One : words.Many
        : PhraseStart.Capital(role);
}
