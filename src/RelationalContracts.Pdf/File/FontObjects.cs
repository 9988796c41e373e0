using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes a subset as a composite font: Type 0, CIDFontType2, Identity-H (ISO 32000-1, 9.7).</summary>
/// <remarks>
/// Glyph numbers of the subset are the character ids, so the map between them is the identity. There is no CIDSet:
/// PDF/A-3 does not ask for one, and one that errs would break PDF/UA (7.21.4.2).
/// </remarks>
internal static class FontObjects
{
    /// <summary>Writes a font and returns the number of its Type 0 dictionary.</summary>
    /// <param name="file">The file.</param>
    /// <param name="subset">The font.</param>
    /// <param name="toUnicode">The number of the map back to text.</param>
    public static int Write(PdfFile file, FontSubset subset, int toUnicode)
    {
        var name = subset.TaggedName();
        var descendant = WriteDescendant(file, subset, name, WriteDescriptor(file, subset, name));
        var font = new ByteBuffer().Append("<</Type/Font/Subtype/Type0/BaseFont"u8).AppendName(name).Append("/Encoding/Identity-H/DescendantFonts["u8);
        font.AppendReference(descendant).Append("]/ToUnicode "u8).AppendReference(toUnicode).Append(">>"u8);
        return file.Add(font);
    }

    private static int WriteDescendant(PdfFile file, FontSubset subset, string name, int descriptor)
    {
        var font = new ByteBuffer().Append("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).AppendName(name);
        font.Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8).AppendReference(descriptor);
        font.Append("/W[0["u8);
        foreach (var glyph in subset.Glyphs)
        {
            font.Append(subset.AdvanceOf(glyph)).Append(" "u8);
        }

        return file.Add(font.Append("]]>>"u8));
    }

    /// <summary>Writes the map back to text that all fonts of a document share.</summary>
    public static int WriteMap(PdfFile file, GlyphNumbers numbers)
    {
        var map = file.Reserve();
        file.AddStream(map, [], UnicodeMap.Write(numbers).Written);
        return map;
    }

    /// <summary>Writes what a subset is like, with the subset itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="subset">The subset.</param>
    /// <param name="name">Its name with its tag.</param>
    /// <param name="characters">A table from characters to glyphs, for a simple font; null for a composite one.</param>
    public static int WriteDescriptor(PdfFile file, FontSubset subset, string name, byte[]? characters = null)
    {
        // A composite font is symbolic, since its glyphs are beyond the standard Latin set (9.8.2).
        const int ofCharacters = 32;
        const int symbolic = 4;
        var font = subset.Font;
        var descriptor = new ByteBuffer().Append("<</Type/FontDescriptor/FontName"u8).AppendName(name).Append("/Flags "u8).Append(characters is null ? symbolic : ofCharacters);
        descriptor.Append("/FontBBox["u8).Append(font.Box.Left).Append(" "u8).Append(font.Box.Bottom).Append(" "u8);
        descriptor.Append(font.Box.Right).Append(" "u8).Append(font.Box.Top).Append("]/ItalicAngle 0/Ascent "u8).Append(font.Ascent);
        descriptor.Append("/Descent "u8).Append(font.Descent).Append("/CapHeight "u8).Append(font.CapHeight).Append("/StemV "u8).Append(StemWidth(font));
        return file.Add(descriptor.Append("/FontFile2 "u8).AppendReference(WriteProgram(file, subset, characters)).Append(">>"u8));
    }

    /// <summary>The usual estimate of a stem's width from the face's weight; only a substitute font would use it.</summary>
    private static int StemWidth(TrueTypeFont font) => 10 + (220 * (font.Weight - 50) / 900);

    private static int WriteProgram(PdfFile file, FontSubset subset, byte[]? characters)
    {
        var program = SubsetFile.Write(subset, characters);
        var number = file.Reserve();
        file.AddStream(number, new ByteBuffer().Append("/Length1 "u8).Append(program.Length).Written, program);
        return number;
    }
}
