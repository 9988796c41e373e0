using System.Buffers.Binary;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules about fonts. They look at composite fonts, the only kind that our writer makes.</summary>
internal static partial class FontRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ua 7.21.3.2-1", "Character ids lead to glyphs.", file => Fonts(file).All(font => file.Pdf.Name(font.Descendant["/CIDToGIDMap"]) == "Identity" || font.Descendant["/CIDToGIDMap"] is not null)),
        new("ua 7.21.4.1-1", "Fonts are embedded.", file => Fonts(file).All(font => file.Pdf.Stream(font.Descriptor["/FontFile2"]).Length > 0 || font.Descriptor["/FontFile3"] is not null || font.Descriptor["/FontFile"] is not null)),
        new("a3 6.2.11.4-1", "The font of fields is embedded.", file => SimpleFonts(file).All(font => file.Pdf.Stream(file.Pdf.Dictionary(font["/FontDescriptor"])?["/FontFile2"]).Length > 0)),
        new("a3 6.2.11.2-6", "The font of fields has a width for each of its codes.", file => SimpleFonts(file).All(font =>
            file.Pdf.Values(font["/Widths"]).Count() == (file.Pdf.Number(font["/LastChar"]) ?? 0) - (file.Pdf.Number(font["/FirstChar"]) ?? 0) + 1)),
        new("a3 6.2.11.5", "The widths of the font of fields are those of its program.", file => SimpleFonts(file).All(font => SimpleWidthsFit(file, font))),
        new("a3 6.2.11.6", "The font of fields says how it is encoded.", file => SimpleFonts(file).All(font => file.Pdf.Name(font["/Encoding"]) is "WinAnsiEncoding" or "MacRomanEncoding")),
        new("ua 7.21.4.1-2", "Every glyph shown is in its font.", file => Ours(file).All(font => font.Codes.All(code => code < font.Glyphs.Count))),
        new("ua 7.21.5-1", "Widths are those of the font.", file => Ours(file).All(font => font.Codes.All(code => code >= font.Glyphs.Count || Math.Abs(font.Widths.ElementAtOrDefault(code) - font.Glyphs[code]) <= 1))),
        new("ua 7.21.7-1", "Every code reads back as text.", file => Ours(file).All(font => font.Codes.All(font.Texts.ContainsKey))),
        new("ua 7.21.7-2", "No code reads back as nothing.", file => Ours(file).All(font => font.Codes.All(code => !Nothing().IsMatch(font.Texts.GetValueOrDefault(code) ?? string.Empty)))),
        new("a3 6.2.11.7.3-1", "No code reads back as a private character, which only its font explains.", file => Ours(file).All(font =>
            font.Codes.All(code => !PrivateCharacter().IsMatch(font.Texts.GetValueOrDefault(code) ?? string.Empty)))),
        new("ua 7.21.8-1", "The glyph for missing characters is never shown.", file => Ours(file).All(font => !font.Codes.Contains(0))),
    ];

    [GeneratedRegex(@"<([0-9A-F]{4})><([0-9A-F]{4})>\[([^\]]*)\]")]
    private static partial Regex Range();

    [GeneratedRegex("\\n<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]{4})> end")]
    private static partial Regex Counted();

    [GeneratedRegex("<([0-9A-F]+)>")]
    private static partial Regex Text();

    [GeneratedRegex("\\n<([0-9A-F]{4})><([0-9A-F]+)>\\n")]
    private static partial Regex Mapping();

    [GeneratedRegex("^(....)*(0000|FEFF|FFFE)")]
    private static partial Regex Nothing();

    [GeneratedRegex("^(....)*(E|F[0-8]|DB[89A-F])")]
    private static partial Regex PrivateCharacter();

    private static IEnumerable<(JsonObject Font, JsonObject Descendant, JsonObject Descriptor)> Fonts(CheckedFile file) =>
        from entry in file.Pdf.Objects
        let font = entry.Value as JsonObject
        where font is not null && file.Pdf.Name(font["/Subtype"]) == "Type0"
        let descendant = file.Pdf.Dictionary(file.Pdf.Array(font["/DescendantFonts"])![0])!
        select (font, descendant, file.Pdf.Dictionary(descendant["/FontDescriptor"]) ?? []);

    /// <summary>The simple fonts of the form, in which people type; the corpus has simple fonts of its own elsewhere.</summary>
    private static IEnumerable<JsonObject> SimpleFonts(CheckedFile file) =>
        from entry in file.Pdf.Dictionary(file.Pdf.Dictionary(file.Pdf.Dictionary(file.Pdf.Catalog["/AcroForm"])?["/DR"])?["/Font"]) ?? []
        let font = file.Pdf.Dictionary(entry.Value)
        where font is not null && file.Pdf.Name(font["/Subtype"]) == "TrueType"
        select font;

    /// <summary>Whether every width stands in the font program too, which has the glyphs in the order of their codes.</summary>
    private static bool SimpleWidthsFit(CheckedFile file, JsonObject font)
    {
        var program = file.Pdf.Stream(file.Pdf.Dictionary(font["/FontDescriptor"])?["/FontFile2"]);
        var advances = program.Length == 0 ? [] : Advances(program);
        var shown = file.Pdf.Values(font["/Widths"]).Select(width => file.Pdf.Number(width) ?? 0).Where(width => width > 0);
        return advances.Count == 0 || shown.All(width => advances.Exists(advance => Math.Abs(advance - width) <= 1));
    }

    /// <summary>The fonts of pages that share one dictionary of resources, as ours do, with what was shown in each.</summary>
    private static IEnumerable<ShownFont> Ours(CheckedFile file)
    {
        var resources = file.Pdf.Pages.Count == 0 ? null : file.Pdf.Dictionary(file.Pdf.Dictionary(file.Pdf.Pages[0].Page["/Resources"])?["/Font"]);
        var shared = file.Pdf.Pages.Select(page => page.Page["/Resources"]?.ToString()).Distinct().Count() == 1;
        foreach (var (name, reference) in shared ? resources ?? [] : [])
        {
            var (font, descendant, descriptor) = Fonts(file).FirstOrDefault(known => ReferenceEquals(known.Font, file.Pdf.Dictionary(reference)));
            if (font is not null && descriptor["/FontFile2"] is { } program && file.Pdf.Name(font["/Encoding"]) == "Identity-H" && file.Pdf.Name(descendant["/CIDToGIDMap"]) == "Identity")
            {
                yield return Read(file, name, font, descendant, file.Pdf.Stream(program));
            }
        }
    }

    private static ShownFont Read(CheckedFile file, string name, JsonObject font, JsonObject descendant, byte[] program)
    {
        var codes = file.Scans.SelectMany(scan => scan.Codes.GetValueOrDefault(name) ?? []).ToHashSet();
        var widths = file.Pdf.Array(descendant["/W"]) is [_, JsonArray list, ..] ? list.Select(width => file.Pdf.Number(width) ?? 0).ToList() : [];
        var map = System.Text.Encoding.ASCII.GetString(file.Pdf.Stream(font["/ToUnicode"]));
        return new ShownFont(codes, widths, Advances(program), Texts(map));
    }

    /// <summary>What the codes read back as: from ranges with a text for each code or the text of the first, and from single codes.</summary>
    private static Dictionary<int, string> Texts(string map)
    {
        var ranges = from range in Range().Matches(map)
                     from entry in Text().Matches(range.Groups[3].Value).Select((match, index) => (Code: Code(range) + index, Value: match.Groups[1].Value))
                     where entry.Code <= Convert.ToInt32(range.Groups[2].Value, 16)
                     select entry;
        var counted = from range in Counted().Matches(map)
                      from code in Enumerable.Range(Code(range), Convert.ToInt32(range.Groups[2].Value, 16) - Code(range) + 1)
                      select (Code: code, Value: (Convert.ToInt32(range.Groups[3].Value, 16) + code - Code(range)).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        var single = Mapping().Matches(map).Select(match => (Code: Code(match), Value: match.Groups[2].Value));
        return ranges.Concat(counted).Concat(single).GroupBy(entry => entry.Code).ToDictionary(group => group.Key, group => group.Last().Value);
    }

    private static int Code(Match match) => Convert.ToInt32(match.Groups[1].Value, 16);

    /// <summary>The widths that a font program holds, in thousandths.</summary>
    private static List<double> Advances(byte[] program)
    {
        var (header, metrics, head) = (Table(program, "hhea"), Table(program, "hmtx"), Table(program, "head"));
        if (header.Length < 36)
        {
            return [];
        }

        var count = (header[34] << 8) | header[35];
        double unit = (head[18] << 8) | head[19];
        return [.. Enumerable.Range(0, count).Select(glyph => ((metrics[4 * glyph] << 8) | metrics[(4 * glyph) + 1]) * 1000 / unit)];
    }

    /// <summary>A table of a font program, from its directory: tag, checksum, offset and length of each.</summary>
    private static byte[] Table(byte[] program, string tag)
    {
        for (var record = 12; record + 16 <= program.Length && record < 12 + (16 * program[5]); record += 16)
        {
            if (System.Text.Encoding.ASCII.GetString(program, record, 4) == tag)
            {
                var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(record + 8)), BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(record + 12)));
                return offset >= 0 && length >= 0 && offset + length <= program.Length ? program[offset..(offset + length)] : [];
            }
        }

        return [];
    }

    private sealed record ShownFont(HashSet<int> Codes, List<double> Widths, List<double> Glyphs, Dictionary<int, string> Texts);
}
