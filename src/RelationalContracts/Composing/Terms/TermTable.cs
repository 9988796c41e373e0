using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Terms;

/// <summary>The terms that one document may use, and where each gets its meaning.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, TermMeaning> _meanings = new(StringComparer.Ordinal);

    /// <summary>The meaning of a term; null where it has none here.</summary>
    public TermMeaning? Find(string term) => _meanings.GetValueOrDefault(term);

    /// <summary>The terms in ordinal order.</summary>
    public IEnumerable<string> Terms => _meanings.Keys.Order(StringComparer.Ordinal);

    /// <summary>Adds a meaning, and reports a second one for the same term.</summary>
    public void Add(TermMeaning meaning, DiagnosticBag diagnostics)
    {
        if (!_meanings.TryAdd(meaning.Term, meaning))
        {
            diagnostics.Add(TermDiagnostics.DefinedTwice(meaning, _meanings[meaning.Term]));
        }
    }

    /// <summary>Lends all meanings to the table of a document that adopts them: it may use them and does not list them.</summary>
    public void LendTo(TermTable adopting)
    {
        foreach (var meaning in _meanings.Values)
        {
            adopting._meanings[meaning.Term] = meaning with { Body = [], Listed = false, IsLent = true };
        }
    }

    /// <summary>Adds a meaning unless the term has one: what the law says yields to what the parties say.</summary>
    public void AddIfNew(TermMeaning meaning) => _meanings.TryAdd(meaning.Term, meaning);
}

/// <summary>Where a term gets its meaning.</summary>
/// <param name="Term">The term, in its singular form.</param>
/// <param name="Body">Its meaning, expanded; empty where it is not listed among the definitions.</param>
/// <param name="Listed">Whether the definitions list it, or the parties (or another document) do.</param>
/// <param name="Anchor">What its uses point to.</param>
/// <param name="Owner">The provision that defines it; empty for the template, the law or the parties.</param>
/// <param name="At">Where it is drafted.</param>
internal sealed record TermMeaning(
    string Term, ImmutableArray<ExpandedNode> Body, bool Listed, Anchor Anchor, string Owner, SourceSpan At)
{
    /// <summary>Whether another document gives the meaning, so that nothing here can be pointed to.</summary>
    public bool IsLent { get; init; }

    /// <summary>The anchor of a term in the list of definitions.</summary>
    public static Anchor AnchorOf(string term) => new("term/" + term.ToLowerInvariant().Replace(' ', '-'));
}
