using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace RelationalContracts.Carrying;

/// <summary>Hashes texts as the bytes of a file that holds them one after the other, without putting that file together.</summary>
internal static class TextHash
{
    // In characters; none takes more than three bytes.
    private const int Chunk = 8 * 1024;

    /// <summary>SHA-256 of texts in UTF-8, in lower-case hexadecimal.</summary>
    /// <param name="texts">The texts, none of which ends between two halves of a character.</param>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = ArrayPool<byte>.Shared.Rent(Chunk * 3);
        foreach (var text in texts)
        {
            Add(hash, text, bytes);
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, ReadOnlySpan<char> text, byte[] bytes)
    {
        while (text.Length > 0)
        {
            var length = Math.Min(Chunk, text.Length);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(text[..length], bytes));
            text = text[length..];
        }
    }
}
