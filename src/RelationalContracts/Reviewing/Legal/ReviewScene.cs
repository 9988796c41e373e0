using System.Collections.Immutable;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>A draft as the tests of the legal checks see it: its facts, values and words, each looked up once.</summary>
internal sealed class ReviewScene
{
    private readonly Lazy<ImmutableArray<Passage>> _passages;
    private readonly Lazy<ILookup<string, Passage>> _byProvision;

    /// <summary>The scene of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="decisions">What people have decided about its checks.</param>
    public ReviewScene(DraftUnderReview draft, Decisions decisions)
    {
        Draft = draft;
        Decisions = decisions;
        // What is wrong with the values has been reported when the deal was composed.
        Values = DealValues.Read(draft.Workspace.Library, draft.Deal, []);
        Situation = new ReviewSituation(draft, Values);
        _passages = new(() => PassageReader.Read(draft));
        _byProvision = new(() => Passages.ToLookup(passage => passage.Provision ?? string.Empty, StringComparer.Ordinal));
    }

    /// <summary>The draft.</summary>
    public DraftUnderReview Draft { get; }

    /// <summary>What people have decided about its checks.</summary>
    public Decisions Decisions { get; }

    /// <summary>The deal.</summary>
    public Deal Deal => Draft.Deal;

    /// <summary>Facts, figures and what is in.</summary>
    public ReviewSituation Situation { get; }

    /// <summary>The values of variables.</summary>
    public DealValues Values { get; }

    /// <summary>Every passage of every document.</summary>
    public ImmutableArray<Passage> Passages => _passages.Value;

    /// <summary>The passages made from a provision.</summary>
    /// <param name="provision">The provision's id.</param>
    public IEnumerable<Passage> PassagesOf(string provision) => _byProvision.Value[provision];

    /// <summary>Whether a provision is in.</summary>
    /// <param name="provision">Its id.</param>
    public bool Has(string provision) => Situation.Has(new ProvisionId(provision));

    /// <summary>The words of a list.</summary>
    /// <param name="list">The list's id.</param>
    public PhraseList List(string list) => Draft.Workspace.Legal.Lists.GetValueOrDefault(list, []);

    /// <summary>The rows of a table; null where the deal leaves it open.</summary>
    /// <param name="variable">The table's variable.</param>
    public ImmutableArray<ImmutableDictionary<string, Value>>? Rows(string variable) => Values.Find(variable) is TableValue table ? table.Rows : null;

    /// <summary>What a provision is called; its id where the library lacks it.</summary>
    /// <param name="provision">Its id.</param>
    public string TitleOf(string provision) => Draft.Workspace.Library.Find(new ProvisionId(provision))?.Title ?? provision;

    /// <summary>The printed number of a provision's clause; null where it is not printed.</summary>
    /// <param name="provision">Its id.</param>
    public string? ClauseOf(string provision) => Draft.Composed.Documents
        .Select(document => document.Labels.GetValueOrDefault(new Documents.Anchor(provision))?.Reference)
        .FirstOrDefault(reference => reference is not null);

    /// <summary>Where the deal gives a value; where it would, if it does not.</summary>
    /// <param name="variable">The variable's name.</param>
    public SourceSpan PlaceOfValue(string variable) => PlaceIn("values", Deal.Values, variable);

    /// <summary>Where the deal gives a fact; where it would, if it does not.</summary>
    /// <param name="fact">The fact's id.</param>
    public SourceSpan PlaceOfFact(string fact) => PlaceIn("facts", Deal.Facts, fact);

    /// <summary>Where the deal settles what a condition asks for; where it would, if it does not.</summary>
    /// <param name="operand">What the condition asks for.</param>
    public SourceSpan PlaceOf(Operand operand) => operand switch
    {
        FactOperand fact => PlaceOfFact(fact.Name),
        VariableOperand variable => PlaceOfValue(variable.Name),
        RegimeOperand => Deal.PlaceOf("facts"),
        ServiceValueOperand or ServiceTermOperand => Deal.PlaceOf("service"),
        _ => Deal.At,
    };

    /// <summary>That a table's rows are not known.</summary>
    /// <param name="table">The table's variable.</param>
    public Hit OpenTable(string table) => Hit.Unknown(PlaceOfValue(table), $"the table '{table}'");

    /// <summary>That a value is not known.</summary>
    /// <param name="variable">The value's variable.</param>
    public Hit OpenValue(string variable) => Hit.Unknown(PlaceOfValue(variable), $"the value '{variable}'");

    /// <summary>Whether the deal answers a fact.</summary>
    /// <param name="fact">The fact's id.</param>
    public bool Knows(string fact) => !Situation.MeasureOf(new FactOperand(fact)).IsOpen;

    /// <summary>Whether a fact is yes, or one of some words.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <param name="words">The words; none for yes.</param>
    public bool Is(string fact, params string[] words)
    {
        var measure = Situation.MeasureOf(new FactOperand(fact));
        return words.Length == 0 ? measure.IsYes : !measure.IsOpen && measure.Words.Any(words.Contains);
    }

    private SourceSpan PlaceIn(string section, ImmutableArray<MappingEntry> entries, string key) =>
        entries.FirstOrDefault(entry => entry.Key == key)?.KeyAt ?? Deal.PlaceOf(section);
}
