using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Expansion;

/// <summary>Punctuates items that are repeated for the rows of a table and make one sentence: semicolons, "and" or "or" before the last, a full stop.</summary>
internal static class SentenceList
{
    private static readonly char[] Ends = ['.', '?', '!', ';', ':'];

    /// <summary>Punctuates the items.</summary>
    /// <param name="items">What the rows gave.</param>
    /// <param name="word">The word before the last item.</param>
    /// <returns>The items; as they were where one is more than a line of text, or ends as a sentence of its own.</returns>
    public static IEnumerable<ExpandedNode> Join(IReadOnlyList<ExpandedNode> items, string word) => items.All(IsPart)
        ? items.Select((item, index) => WithEnd((ExpandedItem)item, End(items.Count - index, word)))
        : items;

    private static string End(int left, string word) => left switch
    {
        1 => ".",
        2 => $"; {word}",
        _ => ";",
    };

    private static bool IsPart(ExpandedNode node) =>
        node is ExpandedItem { Body: [ExpandedParagraph { Pieces: [.., var last] }] } && !Ends.Contains(TextOf(last).LastOrDefault());

    private static string TextOf(Piece piece) => piece switch
    {
        WordsPiece words => words.Value.TrimEnd(),
        FixedPiece { Inline: Text text } => text.Value,
        FixedPiece { Inline: ValueText value } => value.Value,
        _ => string.Empty,
    };

    private static ExpandedItem WithEnd(ExpandedItem item, string end)
    {
        var paragraph = (ExpandedParagraph)item.Body[0];
        return item with { Body = [paragraph with { Pieces = paragraph.Pieces.Add(new FixedPiece(new Text(end), paragraph.At)) }] };
    }
}
