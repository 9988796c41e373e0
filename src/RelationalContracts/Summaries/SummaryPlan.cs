using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Summaries;

/// <summary>What a summary takes from a document: <c>templates/documents/summary.yaml</c>.</summary>
/// <param name="Id">Its id, which ends the file's name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Theme">The theme it wears.</param>
/// <param name="Words">The most words of sentences on the page.</param>
/// <param name="Intro">The opening paragraph; <c>{{document}}</c> is filled in.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record SummaryPlan(string Id, string Title, string Theme, int Words, string Intro, ImmutableArray<SummarySection> Sections);

/// <summary>One section of a summary.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="HasParties">Whether it lists the parties.</param>
/// <param name="Duties">Provisions in which a sentence for each role is looked for first; empty where the section is not about duties.</param>
/// <param name="Quotes">Where sentences are taken from, in order.</param>
/// <param name="Most">The most sentences.</param>
public sealed record SummarySection(
    string Heading, bool HasParties, ImmutableArray<NamedPlace> Duties, ImmutableArray<SummaryQuote> Quotes, int Most);

/// <summary>Where a sentence is taken from.</summary>
/// <param name="Of">The anchor: a provision's id, or <c>ID/schedule</c>.</param>
/// <param name="With">Words that the sentence should hold; empty for the first sentence.</param>
public sealed record SummaryQuote(NamedPlace Of, string With);
