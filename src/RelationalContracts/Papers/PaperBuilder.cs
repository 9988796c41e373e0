using System.Collections.Immutable;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Documents;
using RelationalContracts.Values;

namespace RelationalContracts.Papers;

/// <summary>Builds a paper of numbered sections, as reports to boards and committees are laid out.</summary>
/// <remarks>
/// Its title stands at the head of the first page and it has no contents table: most are of two or three pages, and the longer ones
/// open with a summary. Readers of files have the bookmarks.
/// </remarks>
/// <param name="template">What the paper is, as an id; it ends the file's name.</param>
/// <param name="title">The title on the cover.</param>
/// <param name="kind">What kind of paper it is, in words.</param>
internal sealed class PaperBuilder(string template, string title, string kind)
{
    private readonly ImmutableArray<Block>.Builder _sections = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Part>.Builder _appendices = ImmutableArray.CreateBuilder<Part>();
    private ContractDocument? _dress;

    /// <summary>The state in words, printed in the header: "Draft for discussion".</summary>
    public string Status { get; init; } = "Draft for discussion";

    /// <summary>The day of the paper; null where left open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who wrote it; empty where left open.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>The language.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>A paper about a deal, in the dress of its own documents: their title, state and language.</summary>
    /// <param name="main">The deal's main document.</param>
    /// <param name="template">What the paper is, as an id; it ends the file's name.</param>
    /// <param name="kind">What kind of paper it is, in words.</param>
    public static PaperBuilder InDressOf(ContractDocument main, string template, string kind) => new(template, main.Identity.Title, kind) { _dress = main };

    /// <summary>Adds a section; one without content is left out.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="write">Writes its content.</param>
    public void Section(string heading, Action<PaperSectionBuilder> write)
    {
        var label = LabelMaker.Clause(_sections.Count + 1);
        var section = new PaperSectionBuilder(label);
        write(section);
        if (section.Blocks is { IsEmpty: false } blocks)
        {
            _sections.Add(new Clause(label, PaperText.Of(heading).Value, new Anchor($"section-{label.Reference}"), null, blocks));
        }
    }

    /// <summary>Adds an appendix, which begins a page.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="blocks">Its content.</param>
    public void Appendix(string heading, params ImmutableArray<Block> blocks) => _appendices.Add(
        new Part(PartKind.Appendix, PaperText.Of(heading).Value, blocks) { Anchor = new Anchor($"appendix-{Numerals.Arabic(_appendices.Count + 1)}") });

    /// <summary>Adds a part behind the sections, such as signatures.</summary>
    /// <param name="part">The part.</param>
    public void Append(Part part) => _appendices.Add(part);

    /// <summary>Ends the paper.</summary>
    /// <param name="termsHeading">The heading over the sections; empty for none.</param>
    public ContractDocument Build(string termsHeading = "") => (_dress is null ? Undressed() : Dressed(_dress)) with
    {
        Parts = [.. Sections(termsHeading), .. _appendices],
        Labels = _sections.OfType<Clause>().ToImmutableDictionary(section => section.Anchor, section => section.Label),
    };

    private IEnumerable<Part> Sections(string heading) =>
        _sections.Count == 0 ? [] : [new Part(PartKind.Terms, heading, _sections.ToImmutable())];

    private ContractDocument Dressed(ContractDocument main) =>
        new(main.Identity with { Template = template, Kind = kind }, main.Cover with { Subtitle = kind, Between = string.Empty, Parties = [], Dated = string.Empty, IsBrief = true }, []);

    private ContractDocument Undressed()
    {
        var identity = new DocumentIdentity(template, title, kind, Language, Status, string.Empty, Date, Edition.Drafting) { Author = Author };
        var status = Date is { } date ? $"{Status}, {ValueWords.Date(date)}" : Status;
        return new ContractDocument(identity, new Cover(status, title, kind, string.Empty, [], string.Empty) { IsBrief = true }, []);
    }
}
