using System.Collections.Immutable;

namespace RelationalContracts.Documents;

/// <summary>What a part of a document is for.</summary>
public enum PartKind
{
    /// <summary>The list of blanks still open, on a drafting edition's first page, before the cover.</summary>
    OpenBlanks,

    /// <summary>Who is bound.</summary>
    Parties,

    /// <summary>Why they are here.</summary>
    Background,

    /// <summary>The clauses.</summary>
    Terms,

    /// <summary>A schedule; begins a page.</summary>
    Schedule,

    /// <summary>A document of the client's that is attached; listed like a schedule; begins a page.</summary>
    Annex,

    /// <summary>Where the parties sign, or show their support.</summary>
    Execution,

    /// <summary>A report bound in with a drafting edition; begins a page.</summary>
    Appendix,
}

/// <summary>One of the large pieces that a document consists of, in their printed order.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Heading">Its heading: "Parties", "Background", "Agreed terms", or a schedule's title.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record Part(PartKind Kind, string Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>The language of the heading, as BCP 47 has it; null where it is the document's.</summary>
    public string? HeadingLanguage { get; init; }

    /// <summary>A schedule's number, printed on the line above its title; null for what has none.</summary>
    public Label? Label { get; init; }

    /// <summary>What references point to; null where nothing can.</summary>
    public Anchor? Anchor { get; init; }

    /// <summary>How lists of the document's places call it: its anchor or, where it has none, its kind.</summary>
    public string Name => Anchor?.Value ?? Kind switch
    {
        PartKind.OpenBlanks => "open-blanks",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether it begins a page and is called by a title of its own: a schedule, an annex or an appendix.</summary>
    public bool HasOwnPages => Kind is PartKind.Schedule or PartKind.Annex or PartKind.Appendix;

    /// <summary>For a schedule, the clause that calls it, printed small below the title; empty elsewhere.</summary>
    public ImmutableArray<Inline> CalledBy { get; init; } = [];

    /// <summary>The drafting a schedule was made from; null for the document's own parts.</summary>
    public Origin? Origin { get; init; }
}
