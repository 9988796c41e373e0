using System.Buffers;
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
    private const int Beginning = 4096;

    private char[] _text = new char[Beginning];
    private int _length;
    private int _paragraph;
    private bool _space;

    /// <summary>Adds words to the paragraph that is open.</summary>
    /// <param name="words">The words as printed.</param>
    public void Add(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        // A space may stand before each.
        Grow(2 * words.Length);
        foreach (var c in words)
        {
            Add(c);
        }
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        if (_length > _paragraph)
        {
            Grow(1);
            _text[_length++] = '\n';
        }

        _paragraph = _length;
        _space = false;
    }

    /// <summary>SHA-256 of the words so far, in lower-case hexadecimal; the seal is then empty again.</summary>
    public string Close()
    {
        EndParagraph();
        var hash = HashOf(_text.AsSpan(0, _length));
        Empty();
        return hash;
    }

    /// <summary>The words so far as they are hashed; the seal is then empty again.</summary>
    public string CloseText()
    {
        EndParagraph();
        var text = new string(_text, 0, _length);
        Empty();
        return text;
    }

    /// <summary>SHA-256 of words that <see cref="CloseText"/> gave, in lower-case hexadecimal.</summary>
    /// <param name="text">The words.</param>
    public static string HashOf(ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    private void Add(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            _space = _length > _paragraph;
            return;
        }

        if (_space)
        {
            _text[_length++] = ' ';
            _space = false;
        }

        _text[_length++] = c;
    }

    private void Grow(int by)
    {
        if (_length + by > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + by));
        }
    }

    private void Empty()
    {
        _length = 0;
        _paragraph = 0;
    }
}
