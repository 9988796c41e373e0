using System.Collections.Immutable;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>Things that a part of the composed text must say, each known by phrases of which one must stand there.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Scope">Where it looks.</param>
/// <param name="Parts">What must be said.</param>
/// <param name="Each">Whether each provision of the scope must say all of it by itself.</param>
/// <param name="Fewest">The id of the figure that says how many must be said; null for all.</param>
/// <param name="Triggers">Ids of lists: only a provision with a phrase of them is looked at; empty for no condition.</param>
internal sealed record PartsTest(
    TestBasis Basis, TextScope Scope, ImmutableArray<RequiredPart> Parts, bool Each, string? Fewest, ImmutableArray<string> Triggers) : CheckTest(Basis)
{
    /// <summary>The id of a list: only a deal with a word of it in its title or in a party's name is looked at; null for no condition.</summary>
    public string? Titles { get; init; }

    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        if (Titles is not null && !Phrases.Has(NamesIn(scene), scene.List(Titles)))
        {
            return [];
        }

        var groups = Each
            ? Scope.Of(scene).Where(passage => passage.Provision is not null).GroupBy(passage => passage.Provision!, StringComparer.Ordinal).Select(group => (group.Key, Text(group)))
            : [(Scope.ProvisionsIn(scene).FirstOrDefault() ?? string.Empty, Text(Scope.Of(scene)))];
        return groups.Where(group => IsTriggered(scene, group.Item2)).SelectMany(group => Missing(scene, group.Item1, group.Item2));
    }

    internal override IEnumerable<(string What, string Name)> Names() =>
        Scope.Provisions.Select(id => ("provision", id)).Concat(Triggers.Append(Titles).OfType<string>().Select(list => ("list", list)));

    private static string NamesIn(ReviewScene scene) =>
        string.Join(' ', scene.Deal.Parties.SelectMany(party => party.Aliases.Append(party.Name).Append(party.Short)).Prepend(scene.Deal.Title));

    private bool IsTriggered(ReviewScene scene, string text) => Triggers.IsEmpty || Triggers.Any(list => Phrases.Has(text, scene.List(list)));

    private IEnumerable<Hit> Missing(ReviewScene scene, string provision, string text)
    {
        var missing = Parts.Where(part => !Phrases.Has(text, part.Phrases)).Select(part => part.Name).ToList();
        var said = Parts.Length - missing.Count;
        var isEnough = Fewest is { } id && scene.Situation.Figure(id) is { } fewest ? said >= fewest.Amount : missing.Count == 0;
        if (!isEnough)
        {
            yield return Hit.Wrong(
                scene.Deal.At,
                ("missing", ValueWords.Series(missing)),
                ("count", said.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                ("provision", provision.Length == 0 ? "The text" : $"'{scene.TitleOf(provision)}'")) with
            {
                Clause = provision.Length == 0 ? null : scene.ClauseOf(provision),
                Provision = provision.Length == 0 ? null : provision,
            };
        }
    }

    private static string Text(IEnumerable<Passage> passages) => string.Join(' ', passages.Select(passage => passage.Text));
}

/// <summary>Something that a text must say.</summary>
/// <param name="Name">What it is, for the message.</param>
/// <param name="Phrases">The phrases by which it is known.</param>
internal sealed record RequiredPart(string Name, PhraseList Phrases);
