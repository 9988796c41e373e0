using System.Text.RegularExpressions;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-24: "A prevails over B" edges of the composed text that go round in a circle.</summary>
internal sealed partial class PrecedenceCycle : ILegalLogic
{
    private static readonly PhraseList Ranks = ["prevail*", "precedence over"];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var edges = scene.Passages.Where(passage => passage.Binds && Ranks.MayStandIn(passage.Text)).SelectMany(EdgesOf).ToList();
        var found = edges.Select(edge => Circle(edge, edges)).FirstOrDefault(circle => circle is not null);
        if (found is not null)
        {
            var last = edges.First(edge => edge.Winner == found[^2] && edge.Loser == found[^1]);
            yield return Hit.Wrong(last.At.At, ("circle", string.Join(", which prevails over ", found.Select(name => $"'{name}'")))) with
            {
                Clause = last.At.Clause,
                Provision = last.At.Provision,
            };
        }
    }

    /// <summary>The way from a text round to itself; null where there is none.</summary>
    private static List<string>? Circle(Edge start, List<Edge> edges)
    {
        var ways = new Queue<List<string>>([[start.Winner, start.Loser]]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Loser };
        while (ways.TryDequeue(out var way))
        {
            if (way[^1] == start.Winner)
            {
                return way;
            }

            foreach (var next in edges.Where(edge => edge.Winner == way[^1] && (edge.Loser == start.Winner || seen.Add(edge.Loser))))
            {
                ways.Enqueue([.. way, next.Loser]);
            }
        }

        return null;
    }

    private static IEnumerable<Edge> EdgesOf(Passage passage) => Prevails().Matches(passage.Text)
        .Select(match => new Edge(NameOf(match.Groups["winner"].Value, passage), NameOf(match.Groups["loser"].Value, passage), passage))
        .Where(edge => edge.Winner.Length > 0 && edge.Loser.Length > 0);

    // "The specification" and "a specification" are one text; "this clause" is the clause it stands in.
    private static string NameOf(string words, Passage passage)
    {
        var name = Article().Replace(words.Trim(), string.Empty).ToLowerInvariant();
        return name == "this clause" && passage.Clause is { } number ? $"clause {number.Split('.', '(')[0]}" : name;
    }

    [GeneratedRegex(@"(?:^|[.;,] |\band )(?<winner>[^.;,]{3,60}?) (?:prevails?|takes? precedence) over (?<loser>[^.;,]{3,60}?)(?= on | as | and |[.;,]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Prevails();

    [GeneratedRegex("^(?:the|a|an|any|every|each) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    private sealed record Edge(string Winner, string Loser, Passage At);
}
