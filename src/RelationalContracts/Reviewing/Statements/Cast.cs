using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Deals;
using RelationalContracts.Models;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>The words by which a document speaks of the deal's parties.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, ImmutableArray<string>> _byWord = new(StringComparer.Ordinal);
    private readonly PhraseFinder _names;

    /// <summary>The cast of a document.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="model">Its model, which says who acts for whom.</param>
    /// <param name="template">The document's template, which has the words for roles.</param>
    public Cast(Deal deal, PartnershipModel model, DocumentTemplate template)
    {
        All = [.. deal.Parties.Select(party => party.Short)];
        Delivering = [.. deal.Parties.Where(party => Delivers(party.Role)).Select(party => party.Short)];
        Commissioning = [.. deal.Parties.Where(party => party.Role == "commissioner").Select(party => party.Short)];
        var roles = new RoleBook(deal.Parties, model);
        foreach (var (role, words) in template.RoleWords)
        {
            var parties = roles.PartiesOf(role).Select(party => party.Short).ToImmutableArray();
            _byWord.TryAdd(words.One, parties);
            _byWord.TryAdd(words.Many, parties);
        }

        foreach (var party in deal.Parties)
        {
            foreach (var name in party.Aliases.Append(party.Name).Append(PhraseStart.WithoutThe(party.Short)))
            {
                _byWord.TryAdd(name, [party.Short]);
            }
        }

        _names = new PhraseFinder(_byWord.Keys, withPlurals: false);
    }

    /// <summary>The short names of all parties.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The parties that deliver services.</summary>
    public ImmutableArray<string> Delivering { get; }

    /// <summary>The parties that commission services.</summary>
    public ImmutableArray<string> Commissioning { get; }

    /// <summary>The parties that some words name, each once.</summary>
    /// <param name="words">The words.</param>
    public ImmutableArray<string> PartiesIn(string words) =>
        [.. _names.Find(words).SelectMany(found => _byWord[found.Phrase]).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a word is a role's or a party's.</summary>
    /// <param name="word">The word, as it is written.</param>
    public bool Knows(string word) => _byWord.ContainsKey(word);

    /// <summary>A text without the words for roles and the names in it.</summary>
    /// <param name="text">The text.</param>
    public string WithoutNames(string text)
    {
        var left = new StringBuilder();
        var done = 0;
        foreach (var (start, length, _) in _names.Find(text))
        {
            left.Append(text, done, start - done);
            done = start + length;
        }

        return left.Append(text, done, text.Length - done).ToString();
    }

    private static bool Delivers(string role) => role is "provider" or "prime";
}
