using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Writers.Tests.Pdf;

public class FontTests
{
    private static TrueTypeFont Serif => FontFamily.Default.Face(400);

    public static TheoryData<string, int> Faces() => new()
    {
        { "source-serif-4", 400 }, { "source-serif-4", 600 }, { "source-serif-4", 700 },
        { "source-sans-3", 400 }, { "source-sans-3", 600 }, { "source-sans-3", 700 },
    };

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_shipped_face_is_the_weight_it_is_asked_for(string family, int weight)
    {
        var face = FontFamily.Find(family)!.Face(weight);

        face.Weight.Should().Be(weight);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Figures_have_one_width(string family, int weight)
    {
        var face = FontFamily.Find(family)!.Face(weight);

        "0123456789".Select(figure => face.AdvanceOf(face.GlyphOf(figure))).Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"one", "“one")]
    [InlineData("(\"one", "(“one")]
    [InlineData("team\",", "team”,")]
    [InlineData("week's", "week’s")]
    [InlineData("groups'", "groups’")]
    [InlineData("'s", "’s")]
    [InlineData("'", "’")]
    [InlineData("'90s", "’90s")]
    [InlineData("'no", "‘no")]
    [InlineData("'so", "‘so")]
    public void Quotation_marks_of_a_typewriter_are_shown_curved_and_read_back_as_written(string written, string printed)
    {
        var face = new Face(Serif, 0, new GlyphNumbers());

        face.Shape(written).Width.Should().Be(new Face(Serif, 0, new GlyphNumbers()).Shape(printed).Width);
        Enumerable.Range(0, written.Length).Select(at => (char)Characters.AsPrinted(written, at, written[at])).Should().Equal(printed);
        string.Concat(face.Subset.Glyphs.Select(glyph => glyph.Text).Where(text => text is not ("" or " ")).Distinct().Order(StringComparer.Ordinal)).Should().Be(string.Concat(written.Distinct().Order()));
    }

    [Fact]
    public void Pairs_are_kerned_and_ligatures_taken()
    {
        var face = new Face(Serif, 0, new GlyphNumbers());

        face.Shape("AV").Width.Should().BeLessThan(face.Shape("A").Width + face.Shape("V").Width);
        face.Shape("fi");
        face.Subset.Glyphs.Should().Contain(glyph => glyph.Text == "fi");
    }

    [Fact]
    public void A_subset_is_a_font_that_can_be_read_again_with_the_same_widths()
    {
        var face = new Face(Serif, 0, new GlyphNumbers());
        face.Shape("Żółw, Ŵyn & 漢 (fi)");

        var fault = TrueTypeFont.TryRead(WithTables(SubsetFile.Write(face.Subset)), "Again", out var again);

        fault.Should().Be(FontFault.None);
        face.Subset.Glyphs.Select((glyph, number) => again!.AdvanceOf(number) - face.Subset.AdvanceOf(glyph)).Should().OnlyContain(difference => difference == 0);
    }

    [Fact]
    public void A_Latin_subset_stays_small()
    {
        var face = new Face(Serif, 0, new GlyphNumbers());
        for (var character = ' '; character <= '~'; character++)
        {
            face.Shape(character.ToString());
        }

        Compressed(SubsetFile.Write(face.Subset)).Should().BeLessThan(15_000);
    }

    [Fact]
    public void A_glyph_that_stands_for_two_characters_reads_back_as_each()
    {
        var subset = new FontSubset(Serif, new GlyphNumbers());
        var hyphen = Serif.GlyphOf('-');

        var numbers = new[] { subset.NumberOf(hyphen, "-"), subset.NumberOf(hyphen, "\u00AD"), subset.NumberOf(hyphen, "-") };

        numbers.Should().Equal((ushort)'-', (ushort)1, (ushort)'-');
    }

    [Fact]
    public void A_number_stands_for_the_same_text_in_all_faces_of_a_document()
    {
        var numbers = new GlyphNumbers();
        var (serif, sans) = (new FontSubset(Serif, numbers), new FontSubset(FontFamily.Find("source-sans-3")!.Face(400), numbers));

        var shown = new[] { serif.NumberOf(5, "ﬁ"), sans.NumberOf(7, "€"), sans.NumberOf(9, "ﬁ"), serif.NumberOf(6, "ﬁ") };

        shown.Should().Equal((ushort)1, (ushort)2, (ushort)1, (ushort)3);
        numbers.Texts.Skip(1).Take(3).Should().Equal("ﬁ", "€", "ﬁ");
        serif.Glyphs[2].Glyph.Should().Be(FontSubset.Unused);
    }

    [Fact]
    public void A_subset_of_other_glyphs_has_another_tag()
    {
        var (first, second) = (new FontSubset(Serif, new GlyphNumbers()), new FontSubset(Serif, new GlyphNumbers()));
        first.NumberOf(5, "a");
        second.NumberOf(6, "b");

        first.TaggedName().Should().MatchRegex("^[A-Z]{6}\\+SourceSerif4-Regular$").And.NotBe(second.TaggedName());
    }

    [Fact]
    public void A_truncated_font_is_refused()
    {
        var file = Original();

        foreach (var length in new[] { 0, 11, 100, 4_000, file.Length / 2, file.Length - 1 })
        {
            TrueTypeFont.TryRead(file.AsMemory(0, length), "Short", out var font).Should().NotBe(FontFault.None);
            font.Should().BeNull();
        }
    }

    [Fact]
    public void A_font_with_a_wrong_checksum_is_refused()
    {
        var file = Original();
        file[^20] ^= 0x55;

        TrueTypeFont.TryRead(file, "Damaged", out _).Should().Be(FontFault.WrongChecksum);
    }

    [Fact]
    public void A_font_of_the_compact_format_is_refused()
    {
        var file = Original();
        "OTTO"u8.CopyTo(file);

        TrueTypeFont.TryRead(file, "Compact", out _).Should().Be(FontFault.CompactFontFormat);
    }

    [Fact]
    public void A_font_that_forbids_embedding_is_refused()
    {
        var tables = Tables(Original());
        tables["OS/2"][9] = 0x02;

        TrueTypeFont.TryRead(SfntFile.Write(tables), "Restricted", out _).Should().Be(FontFault.EmbeddingForbidden);
    }

    [Fact]
    public void No_damage_to_a_table_makes_reading_throw()
    {
        var random = new Random(7);
        for (var run = 0; run < 60; run++)
        {
            var tables = Tables(Original());
            var table = tables.Values.ElementAt(random.Next(tables.Count));
            for (var hit = 0; hit < 8; hit++)
            {
                table[random.Next(Math.Min(table.Length, 200))] = (byte)random.Next(256);
            }

            var read = () => TrueTypeFont.TryRead(SfntFile.Write(tables), "Damaged", out _);

            read.Should().NotThrow();
        }
    }

    private static byte[] Original()
    {
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream("source-serif-4/400.ttf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }

    private static SortedDictionary<string, byte[]> Tables(byte[] file)
    {
        TableDirectory.TryRead(file, out var directory);
        string[] tags = ["GPOS", "GSUB", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"];
        return new(tags.ToDictionary(tag => tag, tag => directory[tag].ToArray()), StringComparer.Ordinal);
    }

    /// <summary>A subset with the tables that only a whole font has, so that our reader takes it.</summary>
    private static byte[] WithTables(byte[] subset)
    {
        TableDirectory.TryRead(subset, out var directory);
        var tables = Tables(Original());
        foreach (var tag in new[] { "glyf", "head", "hhea", "hmtx", "loca", "maxp" })
        {
            tables[tag] = directory[tag].ToArray();
        }

        return SfntFile.Write(tables);
    }

    private static int Compressed(byte[] data) => RelationalContracts.Pdf.File.Deflate.Compress(data).Length;
}
