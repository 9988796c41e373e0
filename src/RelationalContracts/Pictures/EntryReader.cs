using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Pictures;

/// <summary>Finds what of a picture one document has, with the words and values of that document.</summary>
/// <remarks>
/// An entry counts where its provision is a clause of the document, in a drafting the entry is about. A time counts only where
/// that clause prints the variable it comes from; so a picture can say nothing that the clauses do not say.
/// </remarks>
internal sealed class EntryReader
{
    private readonly DealContext _context;
    private readonly Expander _expander;
    private readonly TextFinisher _finisher;
    private readonly Dictionary<ProvisionId, ExpandedClause> _clauses;
    private readonly Dictionary<ProvisionId, IReadOnlySet<string>> _printed = [];

    /// <summary>A reader of a document.</summary>
    public EntryReader(DealContext context, ExpandedDocument document, TextFinisher finisher)
    {
        _context = context;
        _expander = document.Expander;
        _finisher = finisher;
        _clauses = document.Clauses.ToDictionary(clause => clause.Provision.Id);
    }

    /// <summary>The first month of the year that a calendar shows; null where the deal does not say when the services start.</summary>
    public int? FirstMonth => _context.Deal.Service.Start?.Month;

    /// <summary>The entries that the document has, in the picture's order.</summary>
    public IReadOnlyList<ShownEntry> Read(IEnumerable<PictureEntry> entries) => [.. entries.Where(IsIn).SelectMany(Show)];

    /// <summary>A run of a picture's text.</summary>
    public ImmutableArray<Inline> Run(ImmutableArray<DraftInline> text) => Run(text, Scope.Nothing);

    /// <summary>The number of the clause, which leads to it.</summary>
    private ImmutableArray<Inline> ClauseOf(PictureEntry entry) =>
        [.. _finisher.Finish([new PendingReference(_clauses[entry.Provision.Id].Anchor, entry.Provision.At)], startsSentence: false).Select(NumberOnly)];

    private static Inline NumberOnly(Inline inline) =>
        inline is CrossReference reference ? reference with { Pieces = [.. reference.Pieces.Where(piece => piece.NumberOf is not null)] } : inline;

    private bool IsIn(PictureEntry entry) =>
        _clauses.TryGetValue(entry.Provision.Id, out var clause)
        && (entry.Variants.IsEmpty || entry.Variants.Contains(clause.Variant))
        && (entry.When is not { } condition || _expander.Holds(condition))
        && VariablesOf(entry.Name).Concat(VariablesOf(entry.Who)).All(variable => Prints(entry, variable));

    private bool Prints(PictureEntry entry, string variable) => PrintedBy(entry.Provision.Id).Contains(variable);

    /// <summary>What a clause prints, looked up once: few clauses of a document are in a picture.</summary>
    private IReadOnlySet<string> PrintedBy(ProvisionId provision) =>
        _printed.TryGetValue(provision, out var known) ? known : _printed[provision] = PrintedVariables.Of(_clauses[provision]);

    private IEnumerable<string> VariablesOf(ImmutableArray<DraftInline> text) =>
        text.OfType<DraftPlaceholder>().Select(placeholder => placeholder.Expression).Where(name => _context.Values.Declaration(name) is not null);

    private IEnumerable<ShownEntry> Show(PictureEntry entry)
    {
        if (entry.Table is { } table)
        {
            return Prints(entry, table.Name) && _context.Values.Find(table.Name) is TableValue value
                ? value.Rows.Select((row, index) => RowOf(entry, row, new Scope(table.Name, row, index + 1)))
                : [];
        }

        var variable = entry.Every ?? entry.Month;
        if (variable is { } needed && !Prints(entry, needed.Name))
        {
            return [];
        }

        var rhythm = variable is { } given ? RhythmOf(_context.Values.Find(given.Name)) : Rhythm.None;
        return [Shown(entry, Scope.Nothing) with { Rhythm = rhythm }];
    }

    private ShownEntry RowOf(PictureEntry entry, ImmutableDictionary<string, Value> row, Scope scope) =>
        Shown(entry, scope) with { Rhythm = RhythmOf(entry.Every is { } column ? row.GetValueOrDefault(column.Name) : null) };

    private ShownEntry Shown(PictureEntry entry, Scope scope) => new(
        entry,
        Run(entry.Name, scope),
        Run(entry.Who, scope),
        VariablesOf(entry.Time).All(variable => Prints(entry, variable)) ? Phrase(entry.Time, scope) : [],
        ClauseOf(entry));

    private Rhythm RhythmOf(Value? value) => value switch
    {
        DurationValue every => Rhythm.Every(every.Duration),
        ChoiceValue { Options: [var month] } when Months.NumberOf(month.Name) is { } number => Rhythm.In(number, FirstMonth ?? 1),
        _ => Rhythm.None,
    };

    /// <summary>A run of text, with the values of a row where it stands in one.</summary>
    private ImmutableArray<Inline> Run(ImmutableArray<DraftInline> text, Scope scope) => Capitalised(Phrase(text, scope));

    private ImmutableArray<Inline> Phrase(ImmutableArray<DraftInline> text, Scope scope) =>
        [.. _finisher.Finish(scope.Table.Length == 0 ? _expander.Expand(text, string.Empty) : [.. text.SelectMany((inline, index) => Pieces(text, inline, index, scope))]).Select(Plain)];

    private ImmutableArray<Piece> Pieces(ImmutableArray<DraftInline> text, DraftInline inline, int index, Scope scope)
    {
        if (inline is DraftPlaceholder { Expression: var expression } && expression.StartsWith("row.", StringComparison.Ordinal))
        {
            var column = expression["row.".Length..];
            return [new FixedPiece(new Text(scope.Row.TryGetValue(column, out var value) ? string.Join(' ', ValueWords.Lines(value, IsAfterEvery(text, index))) : "–"), inline.At)];
        }

        // With what stands before it, so that "every 1 month" reads "every month".
        var expanded = _expander.Expand(index > 0 ? [text[index - 1], inline] : [inline], string.Empty);
        return index > 0 ? expanded[_expander.Expand([text[index - 1]], string.Empty).Length..] : expanded;
    }

    private static bool IsAfterEvery(ImmutableArray<DraftInline> text, int index) => index > 0 && text[index - 1] is DraftText before && before.Value.EndsWith("every ", StringComparison.Ordinal);

    /// <summary>A picture is no part of the terms: what would be a term or an open blank there is plain words here.</summary>
    private static Inline Plain(Inline inline) => inline is CrossReference ? inline : new Text(PlainText.Of(inline));

    /// <summary>Names stand alone, in boxes and cells, and begin with a capital.</summary>
    private static ImmutableArray<Inline> Capitalised(ImmutableArray<Inline> run) =>
        run is [Text { Value: [var first, ..] words }, ..] && char.IsLower(first) ? run.SetItem(0, new Text(PhraseStart.Capital(words))) : run;

    private sealed record Scope(string Table, ImmutableDictionary<string, Value> Row, int Number)
    {
        public static Scope Nothing { get; } = new(string.Empty, ImmutableDictionary<string, Value>.Empty, 0);
    }
}
