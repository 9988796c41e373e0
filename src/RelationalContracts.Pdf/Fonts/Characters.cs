using System.Buffers;
using System.Globalization;
using System.Text;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>What we need to know about characters besides their glyphs.</summary>
internal static class Characters
{
    /// <summary>Stands for the hyphen that appears only where a word is broken; reads back as a soft hyphen.</summary>
    /// <remarks>A noncharacter, which no text should hold, so that a soft hyphen in the text itself stays invisible.</remarks>
    public const char BreakHyphen = '\uFDD0';

    private static readonly SearchValues<char> Unreadable =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The character at a place, a surrogate pair taken as one; an unpaired half reads as U+FFFD.</summary>
    public static int At(ReadOnlySpan<char> text, int at, out int length)
    {
        var isWhole = Rune.DecodeFromUtf16(text[at..], out var rune, out length) == OperationStatus.Done;
        return isWhole ? rune.Value : 0xFFFD;
    }

    /// <summary>Whether a character prints nothing by its nature: joiners, marks of direction, soft hyphens, controls.</summary>
    public static bool IsInvisible(int character)
    {
        if (character is >= 0x20 and < 0x7F)
        {
            return false;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(character);
        return category is UnicodeCategory.Format or UnicodeCategory.Control || character is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
    }

    /// <summary>The character whose glyph serves where a font lacks one that looks the same.</summary>
    public static int Fallback(int character) => character switch
    {
        0x00A0 or 0x2000 or 0x2002 or 0x2004 or 0x2005 or 0x2006 or 0x2007 or 0x2009 or 0x200A or 0x202F or 0x205F or 0x3000 => ' ',
        0x2010 or 0x2011 or BreakHyphen => '-',
        0x2018 or 0x2019 => '\'',
        0x201C or 0x201D => '"',
        0x2126 => 0x03A9,
        0x212B => 0x00C5,
        _ => 0,
    };

    /// <summary>The character whose glyph is shown: a quotation mark of a typewriter as the curved one that a printer would set.</summary>
    /// <remarks>Only what is seen changes; copied and read aloud, it is what was written. A mark opens where a letter or figure follows the beginning of a word.</remarks>
    /// <param name="word">The word.</param>
    /// <param name="at">The mark's place in it.</param>
    /// <param name="character">The character at that place.</param>
    public static int AsPrinted(ReadOnlySpan<char> word, int at, int character)
    {
        if (character is not ('\'' or '"'))
        {
            return character;
        }

        var rest = word[(at + 1)..];
        var opens = word[..at].IndexOfAnyExcept("([\"'") < 0 && rest.Length > 0 && char.IsLetterOrDigit(rest[0]);
        return (character, opens && !(character == '\'' && IsElision(rest))) switch
        {
            ('"', true) => '\u201C',
            ('"', false) => '\u201D',
            (_, true) => '\u2018',
            _ => '\u2019',
        };
    }

    /// <summary>Whether what follows an apostrophe is the end of a word or a year: the <c>'s</c> behind a name, the <c>'90s</c>.</summary>
    private static bool IsElision(ReadOnlySpan<char> rest) =>
        char.IsDigit(rest[0]) || rest.TrimEnd(".,;:)?!") is "s" or "d" or "m" or "t" or "ll" or "re" or "ve";

    /// <summary>Whether a character has no meaning but what one font gives it, which an archive could not keep (ISO 19005-3, 6.2.11.7.3).</summary>
    public static bool IsPrivate(int character) => character >= 0xE000 && character is <= 0xF8FF or >= 0xF0000;

    /// <summary>The text that a glyph reads back as: without the unprintable characters beside it, some of which no glyph may read as (ISO 19005-3, 6.2.11.7.2).</summary>
    public static ReadOnlySpan<char> AsRead(ReadOnlySpan<char> text) => text is [BreakHyphen] ? "\u00AD"
        : text.Length > 1 && text.ContainsAny(Unreadable) ? string.Concat(text.ToArray().Where(character => !Unreadable.Contains(character)))
        : text;
}
