using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The words of a written file, in an order and a form in which files of different formats can be compared.</summary>
/// <remarks>
/// White space parts words and is otherwise nothing, no-break spaces included. Lines of underscores are rulings, not
/// words; a soft hyphen is an offer to the typesetter.
/// </remarks>
internal static class Words
{
    private const char SoftHyphen = '\u00AD';

    public static IReadOnlyList<string> Of(string text) =>
    [
        .. text.Replace(SoftHyphen.ToString(), string.Empty, StringComparison.Ordinal).Replace("\uFEFF", string.Empty, StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('_')).Where(word => word.Length > 0),
    ];

    /// <summary>The words without the page numbers of the contents, which only paper has, and without the leaders before them.</summary>
    public static IReadOnlyList<string> WithoutPageNumbers(IReadOnlyList<string> words, ContractDocument document)
    {
        if (document.ContentsHeading is not { } heading)
        {
            return words;
        }

        var left = words.ToList();
        var at = IndexOf(left, Of(heading), 0) + Of(heading).Count;
        foreach (var entry in document.Contents())
        {
            var line = Of($"{entry.Number} {entry.Heading}");
            at = IndexOf(left, line, at) + line.Count;
            while (at < left.Count && left[at].All(character => char.IsAsciiDigit(character) || character is '.' or '…'))
            {
                var isPageNumber = left[at].Any(char.IsAsciiDigit);
                left.RemoveAt(at);
                if (isPageNumber)
                {
                    break;
                }
            }
        }

        return left;
    }

    private static int IndexOf(List<string> words, IReadOnlyList<string> line, int from)
    {
        for (var at = from; at + line.Count <= words.Count; at++)
        {
            if (words.Skip(at).Take(line.Count).SequenceEqual(line))
            {
                return at;
            }
        }

        throw new InvalidOperationException($"The contents lack '{string.Join(' ', line)}'.");
    }
}
