using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace RelationalContracts.Reviewing.Legal.Data;

/// <summary>Phrases to look for in a text, capitals or not. One that ends in <c>*</c> stands for every word that begins so.</summary>
/// <remarks>Most passages hold none of a list's phrases, which one search for all of them at once tells.</remarks>
[CollectionBuilder(typeof(PhraseList), nameof(Of))]
public sealed class PhraseList : IReadOnlyList<string>
{
    private readonly ImmutableArray<string> _phrases;
    private readonly SearchValues<string> _any;

    private PhraseList(ImmutableArray<string> phrases)
    {
        _phrases = phrases;
        _any = SearchValues.Create([.. phrases.Select(phrase => phrase.TrimEnd('*'))], StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc />
    public int Count => _phrases.Length;

    /// <inheritdoc />
    public string this[int index] => _phrases[index];

    /// <summary>A list of phrases.</summary>
    /// <param name="phrases">The phrases.</param>
    public static PhraseList Of(ReadOnlySpan<string> phrases) => new([.. phrases]);

    /// <summary>Whether the letters of one of the phrases stand in a text, if perhaps as part of a longer word.</summary>
    /// <param name="text">The text.</param>
    public bool MayStandIn(string text) => text.AsSpan().ContainsAny(_any);

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_phrases).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
