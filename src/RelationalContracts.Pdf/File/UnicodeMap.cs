using System.Text;
using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the map from the numbers of a document's glyphs back to text (ToUnicode; ISO 32000-1, 9.10.3).</summary>
/// <remarks>One map serves all faces, since a number stands for the same text in each.</remarks>
internal static class UnicodeMap
{
    /// <summary>The map as a CMap program.</summary>
    public static ByteBuffer Write(GlyphNumbers numbers)
    {
        var map = new ByteBuffer(4096).Append(
            """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000><FFFF> endcodespacerange

            """u8);
        for (var first = 1; first < numbers.Texts.Count;)
        {
            var last = RangeEnd(numbers.Texts, first);
            if (numbers.Texts[first].Length > 0)
            {
                WriteRange(map, numbers.Texts, first, last);
            }

            first = last + 1;
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    /// <summary>How far a range goes: over what is used or is not, over plain characters or others, and never beyond one first byte (9.10.3).</summary>
    private static int RangeEnd(IReadOnlyList<string> texts, int first)
    {
        var last = first;
        while (last + 1 < texts.Count && ((last + 1) & 0xFF) != 0 && Kind(texts, last + 1) == Kind(texts, first))
        {
            last++;
        }

        return last;
    }

    private static (bool IsUsed, bool IsPlain) Kind(IReadOnlyList<string> texts, int number) => (texts[number].Length > 0, IsPlain(texts, number));

    private static bool IsPlain(IReadOnlyList<string> texts, int number) => texts[number] is [var character] && character == number;

    /// <summary>A range of plain characters by the first of them; another with the text of each of its codes.</summary>
    private static void WriteRange(ByteBuffer map, IReadOnlyList<string> texts, int first, int last)
    {
        map.Append(Encoding.ASCII.GetBytes($"1 beginbfrange\n<{first:X4}><{last:X4}>"));
        if (IsPlain(texts, first))
        {
            map.Append(Encoding.ASCII.GetBytes($"<{first:X4}>"));
        }
        else
        {
            var codes = Enumerable.Range(first, last - first + 1).Select(number => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(texts[number]))}>");
            map.Append(Encoding.ASCII.GetBytes($"[{string.Concat(codes)}]"));
        }

        map.Append(" endbfrange\n"u8);
    }
}
