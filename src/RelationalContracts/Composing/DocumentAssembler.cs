using System.Collections.Immutable;
using RelationalContracts.Composing.Editions;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Pictures;

namespace RelationalContracts.Composing;

/// <summary>Puts one document together from what has been expanded, numbered and looked up.</summary>
internal sealed class DocumentAssembler
{
    private readonly DealContext _context;
    private readonly ExpandedDocument _expanded;
    private readonly DocumentNumbering _numbering;
    private readonly IReadOnlyCollection<string> _used;
    private readonly BlockBuilder _build;
    private readonly FrontMatter _front;
    private readonly bool _isMain;
    private readonly TextFinisher _pictureText;
    private readonly Edition _edition;

    /// <summary>An assembler.</summary>
    public DocumentAssembler(
        DealContext context, ExpandedDocument expanded, DocumentNumbering numbering, TextFinisher finisher, TextFinisher pictureText, IReadOnlyCollection<string> used, Edition edition, bool isMain)
    {
        _pictureText = pictureText;
        _context = context;
        _expanded = expanded;
        _numbering = numbering;
        _used = used;
        _isMain = isMain;
        _edition = edition;
        _build = new BlockBuilder(numbering, finisher);
        _front = new FrontMatter(context, expanded.Template, edition, isMain);
    }

    /// <summary>Sets the other grades of each clause beside it; null where the edition does not.</summary>
    public VariantComparison? Comparison { get; init; }

    /// <summary>Assembles.</summary>
    public ContractDocument Assemble()
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        parts.Add(_front.Parties());
        AddBackground(parts);
        parts.Add(new Part(PartKind.Terms, _expanded.Template.TermsHeading ?? string.Empty, Clauses()));
        parts.AddRange(Schedules());
        parts.AddRange(Annexes());
        AddExecution(parts);
        AddPictures(parts);
        AddOpenBlanks(parts);
        return new ContractDocument(_front.Identity(), _front.Cover(), parts.ToImmutable())
        {
            ContentsHeading = _expanded.Template.ContentsHeading,
            Labels = _numbering.Places.ToDictionary(place => place.Key, place => place.Value.Label),
            Definitions = _used.Select(term => _expanded.Terms.Find(term)!).Where(meaning => !meaning.IsLent).ToImmutableSortedDictionary(meaning => meaning.Term, meaning => meaning.Anchor, StringComparer.Ordinal),
        };
    }

    /// <summary>The terms that the clause of definitions lists, in alphabetical order.</summary>
    public static IEnumerable<TermMeaning> Listed(TermTable terms, IReadOnlyCollection<string> used) =>
        used.Select(term => terms.Find(term)!).Where(meaning => meaning.Listed).OrderBy(meaning => meaning.Term, StringComparer.OrdinalIgnoreCase);

    private void AddOpenBlanks(ImmutableArray<Part>.Builder parts)
    {
        if (_edition is not Edition.Clean && new OpenBlankList(_expanded.Template).Of(parts) is { } open)
        {
            parts.Insert(0, open);
        }
    }

    private void AddBackground(ImmutableArray<Part>.Builder parts)
    {
        if (_expanded.Template.BackgroundHeading is { } heading && !_expanded.Recitals.IsEmpty)
        {
            parts.Add(new Part(PartKind.Background, heading, [.. _expanded.Recitals.SelectMany(recital => _build.Build(recital.Body))]));
        }
    }

    private ImmutableArray<Block> Clauses()
    {
        var clauses = _expanded.Clauses.Select(Clause).ToList<Block>();
        if (clauses.Count == 0)
        {
            _context.Diagnostics.Add(DocumentDiagnostics.NoClauses(_expanded.Template, _context.Deal.At));
        }

        if (_numbering.Places.TryGetValue(Anchor.Definitions, out var place))
        {
            clauses.Insert(place.Label.Ordinal - 1, Definitions(place.Label));
        }

        return [.. clauses];
    }

    private Clause Clause(ExpandedClause clause)
    {
        var blocks = _build.Build(clause.Body);
        if (blocks.IsEmpty)
        {
            _context.Diagnostics.Add(DocumentDiagnostics.EmptyClause(clause));
        }

        return new Clause(
            _numbering.Places[clause.Anchor].Label, clause.Provision.Title, clause.Anchor, clause.Origin, [.. blocks, .. Others(clause), .. _front.Notes(clause.Provision)])
        {
            HeadingLanguage = clause.Provision.TitleLanguage,
        };
    }

    private IEnumerable<Block> Others(ExpandedClause clause) =>
        Comparison?.Of(clause, _numbering.Places[clause.Anchor].Label) ?? [];

    private Clause Definitions(Label label)
    {
        var definitions = Listed(_expanded.Terms, _used).Select(_build.Definition);
        return new Clause(
            label,
            _expanded.Template.DefinitionsHeading,
            Anchor.Definitions,
            null,
            [.. _build.Build(_expanded.DefinitionsIntro), new DefinitionList([.. definitions])]);
    }

    private IEnumerable<Part> Schedules()
    {
        foreach (var clause in _expanded.Clauses)
        {
            foreach (var schedule in clause.Schedules)
            {
                var blocks = _build.Build(schedule.Body);
                if (blocks.IsEmpty)
                {
                    _context.Diagnostics.Add(DocumentDiagnostics.EmptySchedule(schedule));
                }

                yield return new Part(PartKind.Schedule, schedule.Draft.Title, blocks)
                {
                    HeadingLanguage = schedule.Draft.TitleLanguage,
                    Label = _numbering.Places[schedule.Anchor].Label,
                    Anchor = schedule.Anchor,
                    Origin = clause.Origin,
                    CalledBy = _build.Run([new PendingReference(clause.Anchor, schedule.Draft.At)]),
                };
            }
        }
    }

    private IEnumerable<Part> Annexes() => !_isMain
        ? []
        : _context.Deal.Annexes.Select((annex, index) => new Part(PartKind.Annex, annex.Title, AnnexText(annex, index))
        {
            Label = _numbering.Places[DocumentNumbering.AnchorOf(annex)].Label,
            Anchor = DocumentNumbering.AnchorOf(annex),
        });

    private static ImmutableArray<Block> AnnexText(Annex annex, int index)
    {
        var path = $"annexes.{index + 1}.reference";
        Inline reference = annex.Reference is { } words ? new ValueText(words, path) : new Blank($"Reference of {annex.Title}", path, string.Empty);
        return [new Paragraph([new Text("Attached: "), reference])];
    }

    private void AddExecution(ImmutableArray<Part>.Builder parts)
    {
        if (_expanded.Template.ExecutionHeading is { } heading)
        {
            var signatures = new Signatures(_context, _expanded.Template, _expanded.Expander, _build).Blocks();
            parts.Add(new Part(PartKind.Execution, heading, [.. _build.Build(_expanded.ExecutionIntro), .. signatures]));
        }
    }

    private void AddPictures(ImmutableArray<Part>.Builder parts)
    {
        if (new PictureBook(_context, _expanded.Template, new EntryReader(_context, _expanded, _pictureText)).Part() is { } pictures)
        {
            parts.Add(pictures);
        }
    }
}
