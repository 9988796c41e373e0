using System.Collections.Immutable;

namespace RelationalContracts.Library.Coverage;

/// <summary>What the library is held against: the field's catalogue, its sources, the minimum set of each model, and the forms that people know.</summary>
/// <param name="Catalogue">Every number of the catalogue, in its order.</param>
/// <param name="Sources">Every source of the domain briefs, in their order.</param>
/// <param name="MinimumSets">What each model must contain, in the order of the brief.</param>
/// <param name="Forms">The standard forms, in the order of their ids.</param>
public sealed record CoverageData(
    ImmutableArray<CatalogueEntry> Catalogue,
    ImmutableArray<LibrarySource> Sources,
    ImmutableArray<MinimumSet> MinimumSets,
    ImmutableArray<StandardForm> Forms);

/// <summary>A number of the catalogue, and what answers it.</summary>
/// <param name="Number">The number, such as <c>P301</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Provision">The provision that carries the number; null where something other than a provision of its own answers it.</param>
/// <param name="Drafting">The variants that the provision must have.</param>
/// <param name="See">Provisions that answer a number without a provision of its own; empty where the engine or a template does.</param>
/// <param name="AnsweredBy">How such a number is answered, in a sentence; empty where a provision carries it.</param>
public sealed record CatalogueEntry(
    string Number,
    string Title,
    ProvisionId? Provision,
    ImmutableArray<VariantName> Drafting,
    ImmutableArray<ProvisionId> See,
    string AnsweredBy);

/// <summary>A source of the domain briefs.</summary>
/// <param name="Code">Its number there, such as <c>R56</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="CitedAs">The one name under which provisions cite it; null where none does.</param>
public sealed record LibrarySource(string Code, string Title, string? CitedAs);

/// <summary>What a model must contain, by family.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="Mandatory">Families that it must answer.</param>
/// <param name="Recommended">Families that it should answer.</param>
public sealed record MinimumSet(string Model, ImmutableArray<string> Mandatory, ImmutableArray<string> Recommended);

/// <summary>A form that people know, and where the library answers each of its headings.</summary>
/// <remarks>The forms are copyright: only the names of their parts stand here, for orientation, and none of their text.</remarks>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="About">What it is for, and where its headings were read.</param>
/// <param name="Headings">Its headings, in its own order.</param>
public sealed record StandardForm(string Id, string Title, string About, ImmutableArray<FormHeading> Headings);

/// <summary>A heading of a form.</summary>
/// <param name="Heading">The heading, in our words where the form's own were not read.</param>
/// <param name="Provisions">The provisions that answer it.</param>
/// <param name="Note">Where else it is answered, or why it is left unanswered; empty where provisions answer it.</param>
/// <param name="WhenMissing">Why a robust contract between two parties may leave it unanswered; empty where none may.</param>
public sealed record FormHeading(string Heading, ImmutableArray<ProvisionId> Provisions, string Note, string WhenMissing);
