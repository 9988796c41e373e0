using System.Collections.Immutable;

namespace RelationalContracts.Documents;

/// <summary>A composed contract or charter: numbered, cross-referenced, with its definitions, and nothing about its looks.</summary>
/// <remarks>
/// Immutable and complete: all words, numbers and references that any format prints are in it, in their order
/// (<see cref="Foreword"/>, <see cref="Cover"/>, contents, <see cref="Parts"/>). What an edition must not show is not in the document at all.
/// </remarks>
/// <param name="Identity">What the document is called and which state it is in.</param>
/// <param name="Cover">The first page.</param>
/// <param name="Parts">The document's parts, in printed order.</param>
public sealed record ContractDocument(DocumentIdentity Identity, Cover Cover, ImmutableArray<Part> Parts)
{
    /// <summary>The heading of the contents table; null where the document has none (a short charter).</summary>
    public string? ContentsHeading { get; init; }

    /// <summary>The part that stands on pages before the cover: what is still open in a draft; null for none.</summary>
    public Part? Foreword => Parts is [{ Kind: PartKind.OpenBlanks } first, ..] ? first : null;

    /// <summary>The place among <see cref="Parts"/> of the first one after cover and contents.</summary>
    public int FirstPart => Foreword is null ? 0 : 1;

    /// <summary>Every number that can be referred to, by its anchor.</summary>
    public IReadOnlyDictionary<Anchor, Label> Labels { get; init; } = ImmutableDictionary<Anchor, Label>.Empty;

    /// <summary>The terms that are used, with the anchor of each definition, in alphabetical order.</summary>
    public ImmutableSortedDictionary<string, Anchor> Definitions { get; init; } =
        ImmutableSortedDictionary.Create<string, Anchor>(StringComparer.Ordinal);

    /// <summary>What the contents table lists: clauses, headed parts that are not the terms, schedules and annexes, in order.</summary>
    public IEnumerable<ContentsEntry> Contents()
    {
        foreach (var part in Parts)
        {
            if (part.Kind is PartKind.Terms)
            {
                foreach (var clause in part.Blocks.OfType<Clause>())
                {
                    yield return new ContentsEntry(clause.Label.Printed, clause.Heading, clause.Anchor) { Language = clause.HeadingLanguage };
                }
            }
            else if (part.HasOwnPages && part.Anchor is { } anchor)
            {
                yield return new ContentsEntry(part.Label?.Printed ?? string.Empty, part.Heading, anchor) { Language = part.HeadingLanguage };
            }
        }
    }
}

/// <summary>One line of the contents table.</summary>
/// <param name="Number">The number as printed: <c>7.</c>, <c>Schedule 1</c>; empty for an appendix.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Anchor">The place.</param>
public sealed record ContentsEntry(string Number, string Heading, Anchor Anchor)
{
    /// <summary>The language of the heading, as BCP 47 has it; null where it is the document's.</summary>
    public string? Language { get; init; }
}

/// <summary>What a document is called, and which state it is in.</summary>
/// <param name="Template">The id of the document template, such as <c>contract</c>.</param>
/// <param name="Title">The deal's title.</param>
/// <param name="Kind">What kind of document it is, in words for the reader: "Alliance contract".</param>
/// <param name="Language">The language as BCP 47 has it, such as <c>en-GB</c>.</param>
/// <param name="Status">The state in words: "Draft for discussion".</param>
/// <param name="Version">The deal's version, or empty.</param>
/// <param name="Date">The date of this draft; null where the deal leaves it open.</param>
/// <param name="Edition">Who the file is for.</param>
public sealed record DocumentIdentity(
    string Template, string Title, string Kind, string Language, string Status, string Version, DateOnly? Date, Edition Edition)
{
    /// <summary>Who wrote the deal, for the properties of the file; empty where the deal does not say.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>The title's language, as BCP 47 has it, where that is not the document's; else null.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The words around the number of a page and of all pages, in the document's language: "page 7 of 42".</summary>
    public (string Page, string Of) PageWords => Language.StartsWith("cy", StringComparison.OrdinalIgnoreCase) ? ("tudalen ", " o ") : ("page ", " of ");

    /// <summary>The header's left: the short title.</summary>
    public string HeaderLeft => Title;

    /// <summary>The header's right: the state.</summary>
    public string HeaderRight => Status;

    /// <summary>The footer's left: the version, or the kind of document where the deal gives no version.</summary>
    public string FooterLeft => Version.Length == 0 ? Kind : $"Version {Version}";

    /// <summary>The title of the file, as a reader's window shows it.</summary>
    public string FileTitle => $"{Title}: {Kind}";
}

/// <summary>Who a file is for.</summary>
public enum Edition
{
    /// <summary>For execution: no notes, no highlights, no reasons.</summary>
    Clean,

    /// <summary>For drafting: notes and guidance, open blanks listed.</summary>
    Drafting,

    /// <summary>For teaching: every variant not chosen beside the chosen one.</summary>
    Training,
}

/// <summary>The first page.</summary>
/// <param name="StatusLine">State, date and version: "Draft for discussion, 1 April 2026, version 0.3".</param>
/// <param name="Title">The deal's title.</param>
/// <param name="Subtitle">The kind of document.</param>
/// <param name="Between">The word before the parties: "between".</param>
/// <param name="Parties">The parties' names as the cover shows them, in the deal's order.</param>
/// <param name="Dated">The date line to be filled in at signature: "Dated", a gap and the year; empty where it has none.</param>
public sealed record Cover(
    string StatusLine, string Title, string Subtitle, string Between, ImmutableArray<string> Parties, string Dated)
{
    /// <summary>The language of each party's name, where that is not the document's, null elsewhere; empty where all are.</summary>
    public ImmutableArray<string?> PartyLanguages { get; init; } = [];

    /// <summary>The language of a party's name, as BCP 47 has it, where that is not the document's; else null.</summary>
    /// <param name="index">The party, from 0.</param>
    public string? LanguageOfParty(int index) => index < PartyLanguages.Length ? PartyLanguages[index] : null;

    /// <summary>Whether it stands at the head of the first page, with the text below it, instead of on a page of its own.</summary>
    public bool IsBrief { get; init; }
}
