using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Themes;

namespace RelationalContracts.Deals;

/// <summary>What the user decided: model, parties, choices, values. One <c>*.deal.yaml</c> file (section 4 of <c>docs/formats.md</c>).</summary>
/// <remarks>
/// As written: whether the model, the provisions and the values exist and fit is for the composer to say, since that depends
/// on the library. Values therefore stay source nodes here.
/// </remarks>
public sealed record Deal
{
    /// <summary>The partnership model's id.</summary>
    public required NamedPlace Model { get; init; }

    /// <summary>The title printed on the cover.</summary>
    public required string Title { get; init; }

    /// <summary>The day of this draft; null where left open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of the documents, as BCP 47 has it.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>The values that are in another language.</summary>
    public ImmutableArray<SpokenValue> Languages { get; init; } = [];

    /// <summary>Who is bound, in their order.</summary>
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>What is bought or done.</summary>
    public Service Service { get; init; } = new();

    /// <summary>The day on which the law's figures count: when the service starts, else that of the draft; null for the newest.</summary>
    internal DateOnly? LawCountsOn => Service.Start ?? Date;

    /// <summary>What is known about the deal, by the fact's id.</summary>
    public ImmutableArray<MappingEntry> Facts { get; init; } = [];

    /// <summary>The overall strength, where the deal says one.</summary>
    public VariantName? Strength { get; init; }

    /// <summary>Provisions to take in.</summary>
    public ImmutableArray<ProvisionReference> Include { get; init; } = [];

    /// <summary>Provisions to leave out.</summary>
    public ImmutableArray<ProvisionReference> Omit { get; init; } = [];

    /// <summary>Variants chosen for single provisions.</summary>
    public ImmutableArray<VariantChoice> Variants { get; init; } = [];

    /// <summary>Values of variables, by name.</summary>
    public ImmutableArray<MappingEntry> Values { get; init; } = [];

    /// <summary>The drafter's notes, by provision.</summary>
    public ImmutableArray<DealNote> Notes { get; init; } = [];

    /// <summary>The regime, where the user overrides what the facts give.</summary>
    public NamedPlace? Regime { get; init; }

    /// <summary>Why the regime is overridden.</summary>
    public string? RegimeReason { get; init; }

    /// <summary>Whose law governs: <c>england-and-wales</c>, <c>scotland</c> or <c>northern-ireland</c>.</summary>
    public NamedPlace? LawOf { get; init; }

    /// <summary>How it is executed: <c>deed</c> or <c>under-hand</c>.</summary>
    public string? Form { get; init; }

    /// <summary>The state: <c>draft</c>, <c>co-design</c> or <c>final</c>.</summary>
    public string Status { get; init; } = "draft";

    /// <summary>The version of the draft; empty where left open.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>Who drafts; empty where left open.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>Which of the model's documents to write; null for all. The main one is always written.</summary>
    public ImmutableArray<NamedPlace>? Documents { get; init; }

    /// <summary>The theme's id; null for the document template's.</summary>
    public NamedPlace? Theme { get; init; }

    /// <summary>The logo on the cover, in place of the theme's; null for the theme's.</summary>
    public Logo? Logo { get; init; }

    /// <summary>Whether the signature blocks of a PDF can be filled in on a screen.</summary>
    public bool WantsFormFields { get; init; }

    /// <summary>Whether documents show their pictures: yes, unless the deal says no.</summary>
    public bool WantsPictures { get; init; } = true;

    /// <summary>Folders of a lawyer's own clauses, laid over the library in order.</summary>
    public ImmutableArray<NamedPlace> Library { get; init; } = [];

    /// <summary>Documents attached.</summary>
    public ImmutableArray<Annex> Annexes { get; init; } = [];

    /// <summary>Contracts that go on beside this one, as written.</summary>
    public SourceNode? ExistingContracts { get; init; }

    /// <summary>The procurement notices, published or in draft, as far as the deal holds them.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Answers to questions of the legal checks, by check id, as written.</summary>
    public ImmutableArray<MappingEntry> Answers { get; init; } = [];

    /// <summary>Overridden legal checks, by check id, as written.</summary>
    public ImmutableArray<MappingEntry> Overrides { get; init; } = [];

    /// <summary>Changes made or proposed so far, as written.</summary>
    public ImmutableArray<SourceNode> Changes { get; init; } = [];

    /// <summary>The text of its file.</summary>
    public string SourceText { get; init; } = string.Empty;

    /// <summary>The keys of its file, in their order.</summary>
    public ImmutableArray<MappingEntry> Keys { get; init; } = [];

    /// <summary>Where its file begins.</summary>
    public required SourceSpan At { get; init; }

    /// <summary>Where a key stands; where the file begins, if it lacks the key.</summary>
    /// <param name="key">The key: "facts".</param>
    public SourceSpan PlaceOf(string key) => Keys.FirstOrDefault(entry => entry.Key == key)?.KeyAt ?? At;

    /// <summary>Where the deal says its overall strength; where it names its model, if it leaves the strength to be standard.</summary>
    internal SourceSpan PlaceOfStrength => Strength is null ? Model.At : PlaceOf("strength");
}

/// <summary>One of those who are bound, or who take part.</summary>
/// <param name="Name">Its full name: any Unicode text on one line.</param>
/// <param name="Short">What the document calls it; the name where the deal gives none.</param>
/// <param name="Role">Its role's id.</param>
/// <param name="At">Where the deal names it.</param>
public sealed record Party(string Name, string Short, string Role, SourceSpan At)
{
    /// <summary>Whether the deal gives a short name.</summary>
    public bool HasShort { get; init; }

    /// <summary>council, nhs-body, department, company, charity, cic, partnership, individual or unincorporated; null where left open.</summary>
    public string? Kind { get; init; }

    /// <summary>Its address; null where left open.</summary>
    public string? Address { get; init; }

    /// <summary>A registration or reference of another sort; null for none.</summary>
    public string? Identifier { get; init; }

    /// <summary>Its number at Companies House; null for none.</summary>
    public string? CompanyNumber { get; init; }

    /// <summary>Its number at the charity regulator; null for none.</summary>
    public string? CharityNumber { get; init; }

    /// <summary>Who signs for it, by name; empty where left open.</summary>
    public ImmutableArray<Person> Signatories { get; init; } = [];

    /// <summary>The day on which its trustees, or those in whose name it signs, gave authority to sign; null where left open.</summary>
    public DateOnly? AuthorityDate { get; init; }

    /// <summary>Other names under which it is known.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>A person.</summary>
/// <param name="Name">The name.</param>
/// <param name="Post">The post held; null where left open.</param>
public sealed record Person(string Name, string? Post);

/// <summary>What is bought or done.</summary>
public sealed record Service
{
    /// <summary>What it is; null where left open.</summary>
    public string? Description { get; init; }

    /// <summary>Its first day; null where left open.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Its last day; null where left open.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Its value, VAT included; null where left open.</summary>
    public Money? Value { get; init; }
}

/// <summary>An amount of money.</summary>
/// <param name="Amount">The amount in units of the currency.</param>
/// <param name="Currency">The currency, as ISO 4217 has it.</param>
public sealed record Money(decimal Amount, string Currency);

/// <summary>A drafter's note on a provision.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Text">The note.</param>
public sealed record DealNote(ProvisionReference Provision, string Text);

/// <summary>A document attached to the deal's main document.</summary>
/// <param name="Id">Its id: as given, or made from the title.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reference">How to find it: a file, a version, a date; null where left open.</param>
/// <param name="At">Where the deal names it.</param>
public sealed record Annex(string Id, string Title, string? Reference, SourceSpan At);
