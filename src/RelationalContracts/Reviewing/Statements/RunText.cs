using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Documents;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>A paragraph as running text, which knows what its words were made from.</summary>
internal sealed class RunText
{
    private readonly List<(int Start, Inline Inline)> _pieces = [];

    /// <summary>Reads a run of inlines; a run-in heading is left out, since it only names what follows.</summary>
    /// <param name="inlines">The inlines.</param>
    public RunText(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Where(inline => inline is not RunInHeading))
        {
            _pieces.Add((text.Length, inline));
            text.Append(PlainText.Of(inline));
        }

        Words = text.ToString();
    }

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>What the words at a place were made from.</summary>
    /// <param name="index">The place.</param>
    public Inline At(int index) => _pieces.FindLast(piece => piece.Start <= index).Inline;

    /// <summary>Whether the word at a place was filled in from the deal.</summary>
    /// <param name="index">The place; one before the beginning was not.</param>
    public bool IsValueAt(int index) => index >= 0 && At(index) is ValueText;
}
