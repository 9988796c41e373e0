using RelationalContracts.Deals;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Law;

/// <summary>The facts of a deal by their types. One that is left open, or is not of its type, is null.</summary>
/// <remarks>Whether a fact exists and fits its declaration is for <c>DealCheck</c> to report; reading it here reports nothing.</remarks>
/// <param name="deal">The deal.</param>
public sealed class DealFacts(Deal deal)
{
    /// <summary>A word, such as an option of a choice.</summary>
    /// <param name="id">The fact's id.</param>
    public string? Word(string id) => Node(id) is ScalarNode { IsEmpty: false } scalar ? scalar.Text.Trim() : null;

    /// <summary>A yes or a no.</summary>
    /// <param name="id">The fact's id.</param>
    public bool? YesNo(string id) => Word(id) is { } word && Scalars.TryYesNo(word, out var yes) ? yes : null;

    /// <summary>An amount of money.</summary>
    /// <param name="id">The fact's id.</param>
    public Money? Money(string id) => Node(id) is { } node && MoneyReader.TryRead(node, out var money) ? money : null;

    /// <summary>Whether a choice has been made, and is one of some options.</summary>
    /// <param name="id">The fact's id.</param>
    /// <param name="options">The options.</param>
    public bool IsOneOf(string id, params ReadOnlySpan<string> options) => Word(id) is { } word && options.Contains(word);

    private SourceNode? Node(string id) => deal.Facts.FirstOrDefault(fact => fact.Key == id)?.Value;
}
