using System.Text;

namespace RelationalContracts.Pdf.File;

/// <summary>Text for people as PDF holds it: a byte a character where its own encoding has them all, else UTF-16 (ISO 32000-1, 7.9.2.2).</summary>
internal static class TextString
{
    // What PDFDocEncoding has at the codes 128 to 158, and the euro sign at 160 (annex D.2); from 161 on it is Latin-1.
    private const string Typographic =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E";
    private const int FirstTypographic = 128;
    private const int Euro = 160;
    private const int SoftHyphen = 173;

    /// <summary>As many characters as a string may hold in any encoding: 32,767 bytes (ISO 32000-1, annex C; ISO 19005-3, 6.1.13).</summary>
    private const int MostCharacters = (32_767 - 2) / 2;

    /// <summary>A text, or so much of it as a string of a file may hold, with an ellipsis.</summary>
    public static string Bounded(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        var length = MostCharacters - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
    }

    /// <summary>The bytes of a text, or of so much of it as a string may hold.</summary>
    public static byte[] Encode(string whole)
    {
        var text = Bounded(whole);
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (CodeOf(text[i]) is not { } code)
            {
                return Utf16(text);
            }

            bytes[i] = (byte)code;
        }

        // What begins like the mark of another encoding would be read in that one.
        return bytes is [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..] ? Utf16(text) : bytes;
    }

    /// <summary>The text that bytes stand for.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes is [0xFE, 0xFF, .. var rest]
        ? Encoding.BigEndianUnicode.GetString(rest)
        : string.Concat(bytes.ToArray().Select(CharacterOf));

    private static byte[] Utf16(string text) => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];

    private static int? CodeOf(char character)
    {
        if (character is (>= ' ' and <= '~') or '\t' or '\n' or '\r' or (> '\u00A0' and <= '\u00FF' and not '\u00AD'))
        {
            return character;
        }

        var place = Typographic.IndexOf(character, StringComparison.Ordinal);
        return character == '\u20AC' ? Euro : place < 0 ? null : FirstTypographic + place;
    }

    private static char CharacterOf(byte code) => code switch
    {
        Euro => '\u20AC',
        >= FirstTypographic and < FirstTypographic + 31 => Typographic[code - FirstTypographic],
        SoftHyphen => '\uFFFD',
        _ => (char)code,
    };
}
