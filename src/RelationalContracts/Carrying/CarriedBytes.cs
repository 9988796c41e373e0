using RelationalContracts.Reading;

namespace RelationalContracts.Carrying;

/// <summary>Files that are no text among the texts that a draft was made of: as Base64.</summary>
internal static class CarriedBytes
{
    /// <summary>Where the logos of themes stand.</summary>
    public const string Logos = "templates/logos/";

    /// <summary>Where the further fonts of themes stand.</summary>
    public const string Fonts = "templates/fonts/";

    /// <summary>A file as it is carried. A name in the bundle has no spaces.</summary>
    /// <param name="folder"><see cref="Logos"/> or <see cref="Fonts"/>.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What is in it.</param>
    public static (string Name, string Text) Of(string folder, string name, ReadOnlyMemory<byte> bytes) => (folder + Uri.EscapeDataString(name), Write(bytes));

    /// <summary>A carried logo or font as the file that it was; null for any other text.</summary>
    /// <param name="name">The text's name.</param>
    /// <param name="text">The text.</param>
    public static SourceFile? Find(string name, string text) =>
        (In(Logos, name) ?? In(Fonts, name)) is { } path && Read(text) is { } bytes ? new SourceFile(path, bytes) : null;

    /// <summary>Bytes as text.</summary>
    public static string Write(ReadOnlyMemory<byte> bytes) => Convert.ToBase64String(bytes.Span);

    /// <summary>The bytes again; null where somebody has changed the text.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    private static string? In(string folder, string name) =>
        name.StartsWith(folder, StringComparison.Ordinal) ? folder + Uri.UnescapeDataString(name[folder.Length..]) : null;
}
