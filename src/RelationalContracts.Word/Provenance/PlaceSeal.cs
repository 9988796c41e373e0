using System.Security.Cryptography;
using System.Text;

namespace RelationalContracts.Word.Provenance;

/// <summary>Gathers the words of one place while they are written, for the hash that tells whether they still stand.</summary>
/// <remarks>
/// A paragraph ends with a line feed; spaces of every kind count as one plain space, and those at the ends of a paragraph do
/// not count: Word and LibreOffice move them. A paragraph without words does not count. Numbers that Word counts are no part of the text.
/// </remarks>
public sealed class PlaceSeal
{
    private readonly StringBuilder _text = new();
    private int _paragraph;
    private bool _space;

    /// <summary>Adds words to the paragraph that is open.</summary>
    /// <param name="words">The words as printed.</param>
    public void Add(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var c in words)
        {
            Add(c);
        }
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        if (_text.Length > _paragraph)
        {
            _text.Append('\n');
        }

        _paragraph = _text.Length;
        _space = false;
    }

    /// <summary>SHA-256 of the words so far, in lower-case hexadecimal; the seal is then empty again.</summary>
    public string Close() => HashOf(CloseText());

    /// <summary>The words so far as they are hashed; the seal is then empty again.</summary>
    public string CloseText()
    {
        EndParagraph();
        var text = _text.ToString();
        _text.Clear();
        _paragraph = 0;
        return text;
    }

    /// <summary>SHA-256 of words that <see cref="CloseText"/> gave, in lower-case hexadecimal.</summary>
    /// <param name="text">The words.</param>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Add(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            _space = _text.Length > _paragraph;
            return;
        }

        if (_space)
        {
            _text.Append(' ');
            _space = false;
        }

        _text.Append(c);
    }
}
