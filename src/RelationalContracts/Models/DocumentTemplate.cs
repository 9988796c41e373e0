using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Models;

/// <summary>The order and furniture of one kind of document. One file in <c>templates/documents/</c>.</summary>
/// <remarks>Texts are drafting: they may hold <c>{{...}}</c>, conditions and repeats like a provision.</remarks>
public sealed record DocumentTemplate
{
    private readonly ImmutableArray<NamedPlace> _order = [];
    private readonly Dictionary<string, int> _places = [];

    /// <summary>Its id, such as <c>contract</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the document is called where the model's title does not say: "Terms of reference".</summary>
    public required string Title { get; init; }

    /// <summary>Whether its provisions print in their charter text instead of a grade.</summary>
    public required bool IsCharter { get; init; }

    /// <summary>Whether the parties sign it.</summary>
    public required bool IsSigned { get; init; }

    /// <summary>The document of the same deal whose definitions count here too; null for none.</summary>
    public NamedPlace? AdoptsDefinitions { get; init; }

    /// <summary>What it takes and in which order: family and provision ids, and <c>definitions</c> for the clause of definitions.</summary>
    public ImmutableArray<NamedPlace> Order
    {
        get => _order;
        init => (_order, _places) = (value, PlacesOf(value));
    }

    /// <summary>The order of its clauses where another document of the model is the main one; empty for <see cref="Order"/>.</summary>
    /// <remarks>A charter beside a contract says to a wider network what it can share, and leaves the rest to the contract.</remarks>
    public ImmutableArray<NamedPlace> OrderBeside { get; init; } = [];

    /// <summary>What a reference calls a clause: "clause" or "section".</summary>
    public string ClauseWord { get; init; } = "clause";

    /// <summary>What a reference calls a schedule's numbered text: "paragraph".</summary>
    public string ParagraphWord { get; init; } = "paragraph";

    /// <summary>What a schedule's number begins with: "Schedule".</summary>
    public string ScheduleWord { get; init; } = "Schedule";

    /// <summary>The heading of the contents table; null for none.</summary>
    public string? ContentsHeading { get; init; }

    /// <summary>The heading of the clause of definitions: "Definitions".</summary>
    public string DefinitionsHeading { get; init; } = "Definitions";

    /// <summary>What introduces the definitions: "In this Agreement:".</summary>
    public required ImmutableArray<DraftNode> DefinitionsIntro { get; init; }

    /// <summary>The definitions it brings: Agreement, Party, Services.</summary>
    public ImmutableArray<DraftDefinition> Definitions { get; init; } = [];

    /// <summary>The words for each role; the composer says whom they mean, from the deal's parties.</summary>
    public ImmutableSortedDictionary<string, RoleWords> RoleWords { get; init; } = ImmutableSortedDictionary<string, RoleWords>.Empty;

    /// <summary>The word before the parties on the cover: "between".</summary>
    public string CoverBetween { get; init; } = "between";

    /// <summary>The date line of the cover; empty for none.</summary>
    public string CoverDated { get; init; } = string.Empty;

    /// <summary>Whether the title stands above the text, and the parties are not listed twice, instead of a cover on a page of its own.</summary>
    public bool IsCoverBrief { get; init; }

    /// <summary>The heading over the parties.</summary>
    public string PartiesHeading { get; init; } = "Parties";

    /// <summary>The heading over the background; null where the document has none.</summary>
    public string? BackgroundHeading { get; init; }

    /// <summary>Provisions whose text prints as the background's recitals.</summary>
    public ImmutableArray<ProvisionReference> BackgroundProvisions { get; init; } = [];

    /// <summary>The heading over the clauses; null for none.</summary>
    public string? TermsHeading { get; init; }

    /// <summary>The heading over the signatures; null where the document is not signed.</summary>
    public string? ExecutionHeading { get; init; }

    /// <summary>What stands above the signatures.</summary>
    public ImmutableArray<DraftNode> ExecutionIntro { get; init; } = [];

    /// <summary>The forms of signature block, by kind of party and form: see <see cref="SignatureForm"/>.</summary>
    public ImmutableArray<SignatureForm> SignatureForms { get; init; } = [];

    /// <summary>Blocks for those who are not yet parties: the body that joins by an adherence deed.</summary>
    public ImmutableArray<FurtherSignature> FurtherSignatures { get; init; } = [];

    /// <summary>The pictures bound in behind the signatures; null for none.</summary>
    public TemplatePictures? Pictures { get; init; }

    /// <summary>The theme where the deal names none.</summary>
    public string Theme { get; init; } = "firm";

    /// <summary>The text of its file, carried in drafts so that they can be rebuilt.</summary>
    public string SourceText { get; init; } = string.Empty;

    /// <summary>Where its file begins.</summary>
    public required SourceSpan At { get; init; }

    /// <summary>Where its order names a family, a provision or the definitions; null where it does not.</summary>
    /// <param name="name">The name.</param>
    internal int? PlaceOf(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>The pieces of its own texts: what introduces the definitions and the signatures, and the definitions it brings.</summary>
    internal IEnumerable<DraftNode> AllNodes() =>
        DefinitionsIntro.Concat(ExecutionIntro).Concat(Definitions.SelectMany(definition => definition.Body)).AndBelow();

    /// <summary>The template as it counts beside a main document.</summary>
    public DocumentTemplate Beside() => OrderBeside.IsEmpty ? this : this with { Order = OrderBeside };

    /// <summary>The places by name; of one that is named twice the first counts.</summary>
    private static Dictionary<string, int> PlacesOf(ImmutableArray<NamedPlace> order)
    {
        var places = new Dictionary<string, int>(order.Length, StringComparer.Ordinal);
        for (var place = 0; place < order.Length; place++)
        {
            places.TryAdd(order[place].Name, place);
        }

        return places;
    }
}

/// <summary>The words for a role.</summary>
/// <param name="One">For one party: "Commissioner".</param>
/// <param name="Many">For several: "Commissioners".</param>
public sealed record RoleWords(string One, string Many);

/// <summary>How a kind of party signs.</summary>
/// <param name="Kinds">The kinds of party it is for; empty for every kind.</param>
/// <param name="Form">The form it is for: <c>deed</c> or <c>under-hand</c>; null for both.</param>
/// <param name="LawOf">The law it is for: <c>england-and-wales</c>, <c>scotland</c>, <c>northern-ireland</c>; null for all.</param>
/// <param name="Attestation">The words above the lines; <c>{{party.name}}</c> and the like are filled in.</param>
/// <param name="Lines">What is filled in by hand.</param>
public sealed record SignatureForm(
    ImmutableArray<string> Kinds, string? Form, string? LawOf, ImmutableArray<DraftInline> Attestation, ImmutableArray<string> Lines);

/// <summary>A signature block for somebody whom the deal does not name.</summary>
/// <param name="Party">Who signs.</param>
/// <param name="Attestation">The words above the lines.</param>
/// <param name="Lines">What is filled in by hand.</param>
public sealed record FurtherSignature(string Party, ImmutableArray<DraftInline> Attestation, ImmutableArray<string> Lines);

/// <summary>The pictures of a kind of document.</summary>
/// <param name="Heading">The heading above them.</param>
/// <param name="Intro">What stands before them: that they are no part of the contract.</param>
/// <param name="Show">The pictures, in order; one that has nothing to show in a document is left out.</param>
public sealed record TemplatePictures(string Heading, ImmutableArray<DraftInline> Intro, ImmutableArray<NamedPlace> Show);
