using System.IO.Compression;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.File;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>What tags, bookmarks and places may weigh beside the text of the pages, as compressed, and the subset fonts.</summary>
public class FileSizeTests
{
    [Fact]
    public void A_long_contract_weighs_at_most_one_and_a_half_times_its_text_and_fonts()
    {
        var file = Write(SampleDocuments.Long(150));
        var objects = new PdfObjects(file);

        var text = PageText.Pages(objects).Sum(page => Length(objects, page["Contents"]));
        var fonts = Fonts(objects).Sum(font => Length(objects, Descriptor(objects, font)["FontFile2"]));

        text.Should().BeGreaterThan(100_000);
        file.Length.Should().BeLessThanOrEqualTo((text + fonts) * 3 / 2);
    }

    [Fact]
    public void Rows_as_wide_as_a_processor_takes_at_once_read_back_too()
    {
        var rows = Enumerable.Range(0, 140 * 200).Select(at => (byte)(at * at / 7)).ToArray();

        var packed = Deflate.CompressRows(rows, 140);

        using var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        RowPredictor.Undo(unpacked.ToArray(), 140).Should().Equal(rows);
    }

    [Fact]
    public void A_face_weighs_less_than_15_KB_where_only_Latin_is_used()
    {
        var objects = new PdfObjects(Write(SampleDocuments.Long(20)));

        Fonts(objects).Select(font => Length(objects, Descriptor(objects, font)["FontFile2"])).Should().AllSatisfy(length => length.Should().BeInRange(1000, 15_000));
    }

    [Theory]
    [InlineData("Partners’ board – “one team”… €5 ﬁ Ÿ", 1)]
    [InlineData("ŵ", 2)]
    [InlineData("þÿ", 2)]
    [InlineData("ï»¿", 2)]
    public void Text_takes_one_byte_a_character_where_that_can_be_read_back(string text, int bytesEach)
    {
        var bytes = TextString.Encode(text);

        TextString.Decode(bytes).Should().Be(text);
        bytes.Should().HaveCount(bytesEach == 1 ? text.Length : 2 + (2 * text.Length));
    }

    [Fact]
    public void Rows_read_back_as_they_were()
    {
        byte[] rows = [1, 2, 3, 250, 4, 0, 7, 7, 7];

        var differences = new byte[rows.Length / 3 * 4];
        RowPredictor.Apply(rows, 3, 0, differences);

        differences.Should().Equal(2, 1, 2, 3, 2, 249, 2, 253, 2, 13, 3, 7);
        RowPredictor.Undo(differences, 3).Should().Equal(rows);
    }

    [Theory]
    [InlineData(0, new byte[] { 2, 1 })]
    [InlineData(int.MaxValue, new byte[] { 2, 1 })]
    [InlineData(1, new byte[] { 4, 1 })]
    public void Rows_that_make_no_sense_are_refused(int columns, byte[] differences)
    {
        var read = () => RowPredictor.Undo(differences, columns);

        read.Should().Throw<InvalidDataException>();
    }

    private static byte[] Write(ContractDocument document) => Written.As("pdf", document);

    private static IEnumerable<PdfDictionary> Fonts(PdfObjects objects) =>
        objects.Dictionary(objects.Dictionary(PageText.Pages(objects).First()["Resources"])["Font"]).Entries.Values.Select(objects.Dictionary);

    private static PdfDictionary Descriptor(PdfObjects objects, PdfDictionary font) =>
        objects.Dictionary(objects.Dictionary(objects.List(font["DescendantFonts"])[0])["FontDescriptor"]);

    private static int Length(PdfObjects objects, PdfValue? stream) => objects.Resolve(stream) is PdfStream { Data.Length: var length } ? length : 0;
}
