using System.Text;
using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the map from a subset's glyphs back to text (ToUnicode; ISO 32000-1, 9.10.3).</summary>
internal static class UnicodeMap
{

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
        // The codes of a range have one first byte (9.10.3).
        foreach (var range in Enumerable.Range(1, subset.Glyphs.Count - 1).GroupBy(number => number >> 8))
        {
            WriteRange(map, subset, [.. range]);
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    /// <summary>A range with the text of each of its codes, which takes half of what a line for each code would.</summary>
    private static void WriteRange(ByteBuffer map, FontSubset subset, int[] numbers)
    {
        map.Append(Encoding.ASCII.GetBytes($"1 beginbfrange\n<{numbers[0]:X4}><{numbers[^1]:X4}>["));
        foreach (var number in numbers)
        {
            map.Append(Encoding.ASCII.GetBytes($"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(subset.Glyphs[number].Text))}>"));
        }

        map.Append("]endbfrange\n"u8);
    }
}
