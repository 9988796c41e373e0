namespace RelationalContracts.Carrying;

/// <summary>Files that are no text among the texts that a draft was made of: as Base64.</summary>
internal static class BytesAsText
{
    /// <summary>The bytes as text.</summary>
    public static string Write(ReadOnlyMemory<byte> bytes) => Convert.ToBase64String(bytes.Span);

    /// <summary>The bytes again; null where somebody has changed the text.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
