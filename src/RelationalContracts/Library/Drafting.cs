using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;

namespace RelationalContracts.Library;

/// <summary>One drafting of a provision as read: conditions still open, places for values still empty.</summary>
/// <param name="Name">Which variant.</param>
/// <param name="Body">The clause's text.</param>
/// <param name="Schedules">Schedules that the variant adds.</param>
/// <param name="Definitions">Definitions that stand under this variant.</param>
/// <param name="At">Where its heading stands.</param>
public sealed record Drafting(
    VariantName Name,
    ImmutableArray<DraftNode> Body,
    ImmutableArray<DraftSchedule> Schedules,
    ImmutableArray<DraftDefinition> Definitions,
    SourceSpan At);

/// <summary>A schedule of a variant.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Anchor">Its name within the provision: <c>schedule</c>, or <c>schedule-2</c> for a second one.</param>
/// <param name="Body">Its text.</param>
/// <param name="At">Where its heading stands.</param>
public sealed record DraftSchedule(string Title, string Anchor, ImmutableArray<DraftNode> Body, SourceSpan At)
{
    /// <summary>The language of the title, as BCP 47 has it; null where it is the document's.</summary>
    public string? TitleLanguage { get; init; }
}

/// <summary>A definition as drafted.</summary>
/// <param name="Term">The term in its singular form.</param>
/// <param name="Body">Its meaning: inlines in a paragraph first, then points as items.</param>
/// <param name="At">Where the term stands.</param>
public sealed record DraftDefinition(string Term, ImmutableArray<DraftNode> Body, SourceSpan At);

/// <summary>A piece of drafting that stands on lines of its own.</summary>
/// <param name="At">Where it begins.</param>
public abstract record DraftNode(SourceSpan At);

/// <summary>A numbered paragraph; the numbers of neighbours run on, through conditions and repeats.</summary>
/// <param name="Label">The name given with <c>{#label}</c>; null for none.</param>
/// <param name="Body">Its text: a paragraph first, then deeper items, tables, conditions.</param>
/// <param name="At">Where it begins.</param>
public sealed record DraftItem(string? Label, ImmutableArray<DraftNode> Body, SourceSpan At) : DraftNode(At);

/// <summary>Text without a number of its own.</summary>
/// <param name="Inlines">The text.</param>
/// <param name="At">Where it begins.</param>
public sealed record DraftParagraph(ImmutableArray<DraftInline> Inlines, SourceSpan At) : DraftNode(At);

/// <summary>A pipe table written in the drafting itself.</summary>
/// <param name="Headings">The header row.</param>
/// <param name="Rows">The rows' cells.</param>
/// <param name="At">Where it begins.</param>
public sealed record DraftTable(
    ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<ImmutableArray<DraftInline>>> Rows, SourceSpan At) : DraftNode(At);

/// <summary>Text that stands only where a condition holds: <c>::: when EXPR</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Body">The text.</param>
/// <param name="At">Where the fence stands.</param>
public sealed record DraftWhen(Expr Condition, ImmutableArray<DraftNode> Body, SourceSpan At) : DraftNode(At);

/// <summary>Text repeated for each party or each row: <c>::: each party in parties.providers</c>, <c>::: each row in envelope</c>.</summary>
/// <param name="Item">The name of what is repeated over: <c>party</c> or <c>row</c>.</param>
/// <param name="Source">What is repeated over: <c>parties</c>, <c>parties.providers</c>, or a table's name.</param>
/// <param name="Body">The text.</param>
/// <param name="At">Where the fence stands.</param>
public sealed record DraftEach(string Item, string Source, ImmutableArray<DraftNode> Body, SourceSpan At) : DraftNode(At)
{
    /// <summary>The word before the last of what is repeated, where the whole is one sentence: <c>and</c>, <c>or</c>; null for none.</summary>
    public string? JoinedBy { get; init; }
}

/// <summary>A run of drafted text.</summary>
/// <param name="At">Where it begins.</param>
public abstract record DraftInline(SourceSpan At);

/// <summary>Words; defined terms are looked for in them.</summary>
/// <param name="Value">The words, with straight quotes still straight.</param>
/// <param name="At">Where they begin.</param>
public sealed record DraftText(string Value, SourceSpan At) : DraftInline(At);

/// <summary>Words that are not the defined term they look like, <c>[Board]{.plain}</c>, or in another language, <c>[Bwrdd]{lang=cy}</c>.</summary>
/// <param name="Value">The words.</param>
/// <param name="At">Where they begin.</param>
public sealed record DraftPlain(string Value, SourceSpan At) : DraftInline(At)
{
    /// <summary>Their language, as BCP 47 has it; null for the document's.</summary>
    public string? Language { get; init; }
}

/// <summary>A run-in heading: <c>**Quorum.**</c> at the beginning of a paragraph.</summary>
/// <param name="Value">The heading with its full stop.</param>
/// <param name="At">Where it begins.</param>
public sealed record DraftRunIn(string Value, SourceSpan At) : DraftInline(At);

/// <summary>A cross-reference: <c>[](#id)</c>, <c>[](#id/label)</c>, <c>[](#annex/id)</c>.</summary>
/// <param name="Target">What stands after the <c>#</c>.</param>
/// <param name="At">Where it begins.</param>
public sealed record DraftReference(string Target, SourceSpan At) : DraftInline(At);

/// <summary>A place for a value: <c>{{board_quorum}}</c>, <c>{{party.name}}</c>, <c>{{row.limit}}</c>, <c>{{commissioner}}</c>, <c>{{each provider}}</c>.</summary>
/// <param name="Expression">What stands between the braces, with single spaces.</param>
/// <param name="At">Where the braces begin.</param>
public sealed record DraftPlaceholder(string Expression, SourceSpan At) : DraftInline(At);
