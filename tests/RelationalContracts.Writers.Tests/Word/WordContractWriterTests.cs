using System.IO.Compression;
using RelationalContracts.Diagnostics;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordContractWriterTests
{
    [Fact]
    public void Every_kind_of_node_makes_a_valid_file_in_both_themes()
    {
        WordFiles.Bytes(SampleDocuments.EveryNode(), SampleThemes.Firm).Should().NotBeEmpty();
        WordFiles.Bytes(SampleDocuments.EveryNode(), SampleThemes.Public).Should().NotBeEmpty();
    }

    [Fact]
    public void The_validator_notices_a_file_broken_on_purpose()
    {
        var broken = Replaced(WordFiles.Bytes(SampleDocuments.Charter()), "word/document.xml", "<w:pStyle ", "<w:pStil ");

        WordValidity.Faults(broken).Should().Contain(fault => fault.Contains("pStil", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_runs_give_equal_bytes()
    {
        WordFiles.Bytes(SampleDocuments.EveryNode()).Should().Equal(WordFiles.Bytes(SampleDocuments.EveryNode()));
    }

    [Fact]
    public void Every_part_of_the_zip_file_has_the_length_and_the_checksum_that_its_headers_say()
    {
        using var zip = new ZipArchive(new MemoryStream(WordFiles.Bytes(SampleDocuments.EveryNode())));

        zip.Entries.Should().HaveCountGreaterThan(10).And.AllSatisfy(entry =>
        {
            using var copy = new MemoryStream();
            using (var part = entry.Open())
            {
                part.CopyTo(copy);
            }

            entry.Length.Should().Be(copy.Length);
            entry.Crc32.Should().Be(Checksum(copy.ToArray()));
            entry.LastWriteTime.DateTime.Should().Be(new DateTime(1980, 1, 1), "the clock has no part in a file");
        });
        zip.Entries[0].FullName.Should().Be("[Content_Types].xml");
    }

    [Fact]
    public void The_output_stays_open_and_need_not_seek()
    {
        using var memory = new MemoryStream();
        using (var oneWay = new GZipStream(memory, CompressionMode.Compress, leaveOpen: true))
        {
            new RelationalContracts.Word.WordContractWriter().Write(
                SampleDocuments.Charter(), new WriteOptions(SampleThemes.Public), oneWay, []);
            oneWay.WriteByte(0);
        }

        memory.Length.Should().BePositive();
    }

    [Fact]
    public void A_character_that_XML_forbids_is_replaced_and_reported_once()
    {
        var document = SampleDocuments.Charter();
        var diagnostics = new DiagnosticBag();
        var file = WordFiles.Bytes(document with { Cover = document.Cover with { Title = "A\u0001B\u0001\uD800C" } }, diagnostics: diagnostics);

        var words = new WordParts(file).Paragraphs.Select(WordParts.TextOf);

        words.Should().Contain("A\uFFFDB\uFFFD\uFFFDC");
        diagnostics.Select(finding => (finding.Code, finding.Severity)).Should().Equal(
            ("RC4850", Severity.Warning), ("RC4850", Severity.Warning));
        diagnostics[0].Message.Should().Contain("'U+0001'");
    }

    private static byte[] Replaced(byte[] file, string part, string old, string by)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
            {
                text = reader.ReadToEnd();
            }

            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            var at = text.IndexOf(old, StringComparison.Ordinal);
            writer.Write(text[..at] + by + text[(at + old.Length)..]);
        }

        return memory.ToArray();
    }

    /// <summary>CRC-32 as the zip format has it, bit by bit.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~sum;
    }
}
