using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>Builds a contract document by hand, with correct numbers and references, without the composer.</summary>
/// <remarks>Texts are written in the shorthand of <see cref="Wording"/>: <c>"See {#partnership-board/quorum}."</c></remarks>
public sealed partial class ContractBuilder
{
    private readonly ImmutableArray<Part>.Builder _parts = ImmutableArray.CreateBuilder<Part>();
    private readonly ImmutableArray<Block>.Builder _terms = ImmutableArray.CreateBuilder<Block>();
    private readonly Dictionary<string, Anchor> _definitions = [];

    /// <summary>What the document is called; a drafting edition unless changed.</summary>
    public DocumentIdentity Identity { get; set; } = new(
        "contract", "Harbour Alliance", "Alliance contract", "en-GB", "Draft for discussion", "0.3", new DateOnly(2026, 4, 1), Edition.Drafting);

    /// <summary>The names on the cover.</summary>
    public ImmutableArray<string> CoverParties { get; set; } = ["Harbour City Council", "Northgate Housing Trust"];

    /// <summary>The date line on the cover.</summary>
    public string Dated { get; set; } = "Dated ____________________ 2026";

    /// <summary>The contents table's heading; null for none.</summary>
    public string? ContentsHeading { get; set; } = "Contents";

    /// <summary>The heading above the clauses.</summary>
    public string TermsHeading { get; set; } = "Agreed terms";

    /// <summary>Builds a document; the writing runs twice, because a reference may point forward.</summary>
    /// <param name="write">Writes the document from front to back; called twice, so it must do the same each time.</param>
    public static ContractDocument Build(Action<ContractBuilder> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var first = new ContractBuilder([]);
        write(first);
        var second = new ContractBuilder(first._places);
        write(second);
        return second.Finished();
    }

    /// <summary>A paragraph without a number.</summary>
    /// <param name="wording">Its text in shorthand.</param>
    public Paragraph Paragraph(string wording) => new(Words(wording));

    /// <summary>A paragraph to be numbered.</summary>
    /// <param name="wording">Its text in shorthand.</param>
    /// <param name="below">What hangs from it.</param>
    public Item Item(string wording, params Draft[] below) => new(Words(wording), [.. below]);

    /// <summary>A table; a heading that ends in <c>#</c> marks a column of figures.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="headings">The headings, between vertical bars.</param>
    /// <param name="rows">The rows, in shorthand, with vertical bars between the cells.</param>
    public Table Table(string caption, string headings, params string[] rows)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var columns = headings.Split('|').Select(heading => new TableColumn(heading.TrimEnd('#'), heading.EndsWith('#')));
        return new Table(caption, [.. columns], [.. rows.Select(row => new TableRow([.. Wording.Cells(row).Select(Words)]))]);
    }

    /// <summary>A definition; its points are numbered on their own.</summary>
    /// <param name="term">The term.</param>
    /// <param name="meaning">What follows the term: "means ...".</param>
    /// <param name="points">Its points.</param>
    public Definition Definition(string term, string meaning, params Draft[] points)
    {
        ArgumentNullException.ThrowIfNull(term);
        var anchor = new Anchor("term/" + term.ToLowerInvariant().Replace(' ', '-'));
        _definitions[term] = anchor;
        var scope = new Scope(NumberingScheme.Definitions, 1, string.Empty, anchor.Value);
        return new Definition(term, anchor, [new Paragraph([new TermBeingDefined(term), .. Words(" " + meaning)]), .. Numbered(points, scope)]);
    }

    /// <summary>Adds a clause.</summary>
    /// <param name="id">The provision's id, which is its anchor.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="drafts">What it holds.</param>
    public void Clause(string id, string heading, params Draft[] drafts)
    {
        var anchor = new Anchor(id);
        var label = Counting.Label(NumberingScheme.Clauses, 1, _terms.Count + 1, string.Empty);
        Remember(anchor, label, schedule: null);
        var blocks = Numbered(drafts, new Scope(NumberingScheme.Clauses, 2, label.Reference, id));
        _terms.Add(new Clause(label, heading, anchor, anchor == Anchor.Definitions ? null : OriginOf(id), blocks));
    }

    /// <summary>Adds a schedule.</summary>
    /// <param name="id">The id of the provision that brings it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="drafts">What it holds.</param>
    public void Schedule(string id, string title, params Draft[] drafts)
    {
        var part = Listed(PartKind.Schedule, new Anchor(id + "/schedule"), title, id, drafts);
        _parts.Add(part with { CalledBy = Words($"({{#{id}}})"), Origin = OriginOf(id) });
    }

    /// <summary>Adds an annex, listed like a schedule.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="drafts">What it holds.</param>
    public void Annex(string id, string title, params Draft[] drafts) =>
        _parts.Add(Listed(PartKind.Annex, new Anchor("annex/" + id), title, "annex/" + id, drafts));

    /// <summary>Adds a part that has no number, in the order of the calls; the terms go before the first schedule or execution.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="drafts">What it holds.</param>
    public void Part(PartKind kind, string heading, params Draft[] drafts)
    {
        var scheme = kind is PartKind.Background ? NumberingScheme.Recitals : NumberingScheme.Parties;
        var blocks = Numbered(drafts, new Scope(scheme, 1, string.Empty, kind.ToString().ToLowerInvariant()));
        var anchor = kind is PartKind.Appendix ? new Anchor("appendix/" + heading.ToLowerInvariant().Replace(' ', '-')) : (Anchor?)null;
        _parts.Add(new Part(kind, heading, blocks) { Anchor = anchor });
    }

    private static Origin OriginOf(string id) => new(id, "standard", "1.0.0", IsFromLibrary: true, SourceSpan.StartOf($"{id}.md"));

    private Part Listed(PartKind kind, Anchor anchor, string title, string owner, Draft[] drafts)
    {
        var ordinal = 1 + _parts.Count(part => part.Label is not null);
        var label = Counting.Label(NumberingScheme.Schedules, 0, ordinal, string.Empty);
        Remember(anchor, label, schedule: null);
        var blocks = Numbered(drafts, new Scope(NumberingScheme.Schedules, 1, string.Empty, owner) { Schedule = anchor });
        return new Part(kind, title, blocks) { Label = label, Anchor = anchor };
    }

    private ContractDocument Finished()
    {
        var front = _parts.TakeWhile(part => part.Kind is PartKind.OpenBlanks or PartKind.Parties or PartKind.Background).ToList();
        var terms = new Part(PartKind.Terms, TermsHeading, _terms.ToImmutable());
        return new ContractDocument(Identity, CoverPage(), [.. front, terms, .. _parts.Skip(front.Count)])
        {
            ContentsHeading = ContentsHeading,
            Labels = _places.ToImmutableDictionary(place => place.Key, place => place.Value.Label),
            Definitions = _definitions.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private Cover CoverPage() => new(
        $"{Identity.Status}, 1 April 2026{(Identity.Version.Length > 0 ? ", version " : string.Empty)}{Identity.Version}", Identity.Title, Identity.Kind, "between", CoverParties, Dated);
}
