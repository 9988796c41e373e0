using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the font in which viewers show what people type into fields: a simple TrueType font in WinAnsiEncoding.</summary>
internal static class FieldFont
{
    private const int First = 32;
    private const int Last = 255;

    // The characters of the codes 128 to 159 (ISO 32000-1, annex D.2); no character for those that are not assigned.
    private const string Middle = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Writes the font and returns its number.</summary>
    public static int Write(PdfFile file, TrueTypeFont font)
    {
        var subset = new FontSubset(font, new GlyphNumbers());
        var numbers = new SortedDictionary<int, ushort>();
        var widths = new ByteBuffer();
        for (var code = First; code <= Last; code++)
        {
            var character = CharacterOf(code);
            var glyph = character == 0 ? (ushort)0 : font.GlyphOf(character);
            if (glyph != 0)
            {
                numbers[character] = subset.NumberOf(glyph, ((char)character).ToString());
            }

            widths.Append(glyph == 0 ? 0 : font.AdvanceOf(glyph)).Append(" "u8);
        }

        var name = subset.TaggedName();
        var body = new ByteBuffer().Append("<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding/BaseFont"u8).AppendName(name);
        body.Append("/FirstChar "u8).Append(First).Append("/LastChar "u8).Append(Last).Append("/Widths["u8).Append(widths.Written);
        return file.Add(body.Append("]/FontDescriptor "u8).AppendReference(FontObjects.WriteDescriptor(file, subset, name, CharacterTable.Write(numbers))).Append(">>"u8));
    }

    private static int CharacterOf(int code) => code switch
    {
        < 127 => code,
        127 => 0,
        < 160 => Middle[code - 128],
        _ => code,
    };
}
