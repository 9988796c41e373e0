using System.Buffers.Binary;
using RelationalContracts.Themes;

namespace RelationalContracts.Carrying;

/// <summary>The further fonts of a theme among the texts that a draft was made of, where their licence lets everybody have them.</summary>
/// <remarks>
/// A font that may be embedded may not always be handed on whole, as an attachment does. Its own statement decides: bits 1 to 3 of
/// <c>fsType</c> are zero where it may be installed by whoever gets it (OpenType, table OS/2).
/// </remarks>
internal static class CarriedFonts
{
    private const int DirectoryAt = 12;
    private const int EntryLength = 16;
    private const int UseAt = 8;
    private const int RestrictingBits = 0x000E;

    /// <summary>The fonts of a theme that may be carried, as they are carried.</summary>
    /// <param name="theme">The theme, with the bytes of its fonts.</param>
    public static IEnumerable<(string Name, string Text)> Of(Theme theme) =>
        theme.FurtherFonts.Where(font => MayBeHandedOn(font.File.Span)).Select(font => CarriedBytes.Of(CarriedBytes.Fonts, font.Name, font.File));

    private static bool MayBeHandedOn(ReadOnlySpan<byte> font)
    {
        var tables = font.Length < DirectoryAt ? 0 : BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (var at = DirectoryAt; at + EntryLength <= Math.Min(font.Length, DirectoryAt + (tables * EntryLength)); at += EntryLength)
        {
            var start = BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]);
            if (font[at..].StartsWith("OS/2"u8) && start + UseAt + 2 <= (uint)font.Length)
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(font[((int)start + UseAt)..]) & RestrictingBits) == 0;
            }
        }

        return false;
    }
}
