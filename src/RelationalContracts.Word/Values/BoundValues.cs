using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Word.Values;

/// <summary>The blanks and values of a document: the custom XML part that its content controls show.</summary>
/// <remarks>
/// All controls of one blank share one element, so that filling one fills all. A value that prints in two ways ("month",
/// "1 month") has an element for each: a control must show what its element holds.
/// </remarks>
internal sealed class BoundValues
{
    private readonly Dictionary<(string Variable, string? Value), BoundValue> _byContent = [];
    private readonly List<BoundValue> _all = [];

    /// <summary>Every blank and value, in the order they first stand in the document.</summary>
    public IReadOnlyList<BoundValue> All => _all;

    /// <summary>The blanks among them.</summary>
    public IEnumerable<BoundValue> Blanks => _all.Where(value => value.Value is null);

    /// <summary>The element of a blank.</summary>
    public BoundValue Of(Blank blank) => Of(blank.Variable, null, blank.Label, blank.Prompt);

    /// <summary>The element of a value.</summary>
    public BoundValue Of(ValueText value) => Of(value.Variable, value.Value, value.Variable, string.Empty);

    private BoundValue Of(string variable, string? value, string label, string prompt)
    {
        if (!_byContent.TryGetValue((variable, value), out var bound))
        {
            bound = new BoundValue(_all.Count + 1, variable, value, label, prompt);
            _byContent.Add((variable, value), bound);
            _all.Add(bound);
        }

        return bound;
    }
}

/// <summary>One element of the values part.</summary>
/// <param name="Position">Its place in the part, from 1.</param>
/// <param name="Variable">The variable, or the path of the deal's key.</param>
/// <param name="Value">What it holds; null for a blank.</param>
/// <param name="Label">What belongs there, for people.</param>
/// <param name="Prompt">What a blank shows until it is filled in.</param>
internal sealed record BoundValue(int Position, string Variable, string? Value, string Label, string Prompt)
{
    /// <summary>The name of the glossary entry that holds a blank's prompt.</summary>
    public string PromptName => string.Create(CultureInfo.InvariantCulture, $"Blank {Position}");

    /// <summary>Where the element stands, as XPath.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"/v:values[1]/v:value[{Position}]");
}
