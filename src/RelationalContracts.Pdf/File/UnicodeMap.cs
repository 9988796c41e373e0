using System.Text;
using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the map from a subset's glyphs back to text (ToUnicode; ISO 32000-1, 9.10.3).</summary>
internal static class UnicodeMap
{
    private const int LinesPerBlock = 100;

    /// <summary>The map as a CMap program.</summary>
    public static ByteBuffer Write(FontSubset subset)
    {
        var map = new ByteBuffer(4096).Append(
            """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000><FFFF> endcodespacerange

            """u8);
        foreach (var block in Enumerable.Range(1, subset.Glyphs.Count - 1).Chunk(LinesPerBlock))
        {
            WriteBlock(map, subset, block);
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static void WriteBlock(ByteBuffer map, FontSubset subset, int[] numbers)
    {
        map.Append(numbers.Length).Append(" beginbfchar\n"u8);
        foreach (var number in numbers)
        {
            var text = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(subset.Glyphs[number].Text));
            map.Append(Encoding.ASCII.GetBytes($"<{number:X4}><{text}>\n"));
        }

        map.Append("endbfchar\n"u8);
    }
}
