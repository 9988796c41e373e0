using System.Buffers.Binary;
using System.Text;

namespace RelationalContracts.Pdf.Reading;

/// <summary>What the codes of one font stand for.</summary>
internal sealed class GlyphText
{
    private const int MostCodes = 0x10000;
    private const string Unknown = "\uFFFD";

    private readonly bool _isWide;
    private readonly Dictionary<int, string>? _map;

    private GlyphText(bool isWide, Dictionary<int, string>? map)
    {
        _isWide = isWide;
        _map = map;
    }

    /// <summary>Reads a font's map to text (ISO 32000-1, 9.10.3); a font without one is taken for Latin.</summary>
    public static GlyphText Of(PdfObjects objects, PdfValue? font)
    {
        var dictionary = objects.Dictionary(font);
        var map = dictionary["ToUnicode"] is { } stream ? ReadMap(objects.Data(stream)) : null;
        return new GlyphText(dictionary["Subtype"] is PdfName { Value: "Type0" }, map);
    }

    /// <summary>The text of a string that is shown in this font.</summary>
    public void Append(byte[] codes, StringBuilder text)
    {
        for (var at = 0; at < codes.Length; at += _isWide ? 2 : 1)
        {
            var code = _isWide ? (codes[at] << 8) | (at + 1 < codes.Length ? codes[at + 1] : 0) : codes[at];
            text.Append(_map is null ? ((char)code).ToString() : _map.GetValueOrDefault(code, Unknown));
        }
    }

    private static Dictionary<int, string> ReadMap(ReadOnlyMemory<byte> program)
    {
        var map = new Dictionary<int, string>();
        var lexer = new PdfLexer(program);
        while (lexer.Next() is { } token)
        {
            switch (token)
            {
                case PdfWord { Value: "beginbfchar" }:
                    while (lexer.Next() is PdfString code && lexer.Next() is PdfString text)
                    {
                        map[Number(code)] = Encoding.BigEndianUnicode.GetString(text.Bytes);
                    }

                    break;
                case PdfWord { Value: "beginbfrange" }:
                    while (lexer.Next() is PdfString first && lexer.Next() is PdfString last && lexer.Next() is { } target)
                    {
                        AddRange(map, Number(first), Number(last), target);
                    }

                    break;
            }
        }

        return map;
    }

    private static void AddRange(Dictionary<int, string> map, int first, int last, PdfValue target)
    {
        for (var code = first; code <= Math.Min(last, MostCodes); code++)
        {
            map[code] = target switch
            {
                PdfArray array when code - first < array.Items.Count && array.Items[code - first] is PdfString text => Encoding.BigEndianUnicode.GetString(text.Bytes),
                PdfString { Bytes.Length: >= 2 } start => Shifted(start.Bytes, code - first),
                _ => Unknown,
            };
        }
    }

    private static string Shifted(byte[] text, int by)
    {
        var shifted = (byte[])text.Clone();
        var last = shifted.AsSpan(shifted.Length - 2);
        BinaryPrimitives.WriteUInt16BigEndian(last, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(last) + by));
        return Encoding.BigEndianUnicode.GetString(shifted);
    }

    private static int Number(PdfString code) => code.Bytes.Aggregate(0, (number, value) => (number << 8) | value) & 0xFFFF;
}
