using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The letters of a text without spaces and hyphens: what is left to compare where lines may end inside a word.</summary>
internal static class Letters
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words) => [.. Joined(words).Select(letter => letter.ToString())];

    /// <summary>The letters without the labels of drawings, which a text format does not have; each must be there.</summary>
    public static IReadOnlyList<string> WithoutLabels(IReadOnlyList<string> words, ContractDocument document)
    {
        var letters = Joined(words);
        foreach (var figure in document.AllBlocks().OfType<Figure>())
        {
            var text = Joined(Words.Of(string.Join(' ', figure.Words)));
            var at = letters.IndexOf(text, StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(0, "the labels of '{0}' are printed in their order", figure.Caption);
            letters = letters.Remove(at, text.Length);
        }

        return [.. letters.Select(letter => letter.ToString())];
    }

    /// <summary>The letters without the drafting notes, which a PDF has where they stand and other formats elsewhere; each must be there.</summary>
    public static IReadOnlyList<string> WithoutNotes(IReadOnlyList<string> words, ContractDocument document)
    {
        var letters = Joined(words);
        foreach (var note in document.AllBlocks().OfType<DraftingNote>())
        {
            var text = Joined(Words.Of($"{note.Kind}. {string.Join(' ', note.Paragraphs)}"));
            var at = letters.IndexOf(text, StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(0, "the note '{0}' is printed", text);
            letters = letters.Remove(at, text.Length);
        }

        return [.. letters.Select(letter => letter.ToString())];
    }

    private static string Joined(IReadOnlyList<string> words) =>
        string.Concat(words).Replace("-", string.Empty, StringComparison.Ordinal).Replace("\u2010", string.Empty, StringComparison.Ordinal);
}
