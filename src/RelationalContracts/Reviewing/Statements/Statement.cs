using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>What a statement does to whoever it speaks of.</summary>
internal enum Force
{
    /// <summary>They must do something.</summary>
    Duty,

    /// <summary>They must not do something, or nobody may.</summary>
    Prohibition,

    /// <summary>They may do something.</summary>
    Power,

    /// <summary>They are entitled to something.</summary>
    Right,

    /// <summary>They need not do something.</summary>
    Freedom,

    /// <summary>They will do something: a promise in a charter, and only a fact about the future in a contract.</summary>
    Promise,

    /// <summary>They aim, intend or hope to do something.</summary>
    Aim,
}

/// <summary>One duty, power, right, promise or aim, and whose it is.</summary>
/// <param name="Force">What it does.</param>
/// <param name="Verb">The words that say so: "must", "is entitled to".</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Subject">The words for whose it is, as they stand.</param>
/// <param name="Action">What follows the verb, up to the next statement or the end of the sentence.</param>
internal sealed record Statement(Force Force, string Verb, Actor Actor, string Subject, string Action)
{
    /// <summary>Where the verb stands in the sentence.</summary>
    public int Index { get; init; }

    /// <summary>Whether the verb is the deal's and not the drafting's.</summary>
    public bool IsValue { get; init; }
}

/// <summary>What kind of text a sentence is.</summary>
internal enum SentenceKind
{
    /// <summary>A whole sentence.</summary>
    Full,

    /// <summary>An item of a list, read with the words that lead up to the list where these end in a verb of duty or power.</summary>
    Item,

    /// <summary>The meaning of a term.</summary>
    Definition,

    /// <summary>A recital: it explains, and binds nobody.</summary>
    Recital,
}

/// <summary>A sentence of a composed document, read.</summary>
/// <param name="Text">The words; an item of a list with the words that lead up to it, where these end in the verb.</param>
/// <param name="Kind">What kind of text it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Statements">The statements in it, in order.</param>
internal sealed record Sentence(string Text, SentenceKind Kind, Place Place, ImmutableArray<Statement> Statements)
{
    /// <summary>Whether most of its words are the deal's and not the drafting's.</summary>
    public bool IsValue { get; init; }
}

/// <summary>Where a sentence stands, in the document and in the drafting.</summary>
/// <param name="Document">The document's template id.</param>
/// <param name="Words">The place as a reference calls it: "clause 7.2(a)", "paragraph 1.2 of Schedule 3".</param>
/// <param name="Number">The bare number: "7.2(a)"; empty where it has none.</param>
/// <param name="Origin">The drafting it was made from; null for what the document template brings.</param>
/// <param name="At">Where it is drafted.</param>
internal sealed record Place(string Document, string Words, string Number, Origin? Origin, SourceSpan At)
{
    /// <summary>The id of the provision; empty for what the document template brings.</summary>
    public string Provision => Origin?.Provision ?? string.Empty;

    /// <summary>Whether it is a lawyer's own clause.</summary>
    public bool IsOwn => Origin is { IsFromLibrary: false };
}
