using System.IO.Compression;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Word;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>A judge that accepts everything proves nothing: each is shown a file broken on purpose.</summary>
public class ValidityTests
{
    [ToolFact("qpdf")]
    public void A_pdf_that_was_cut_short_is_refused()
    {
        var whole = Written.As("pdf", SampleDocuments.Charter());

        PdfValidity.Faults(whole).Should().BeEmpty();
        PdfValidity.Faults(whole[..(whole.Length / 2)]).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("<w:body>", "<w:body><w:nonsense/>")]
    [InlineData("<w:pPr>", "<w:pPr><w:jc w:val=\"sideways\"/>")]
    [InlineData("<w:body>", "<w:body><w:p><w:r><w:pPr/></w:r></w:p>")]
    public void A_Word_file_that_breaks_the_standard_is_refused(string was, string now)
    {
        var whole = Written.As("docx", SampleDocuments.Charter());

        WordValidity.Faults(whole).Should().BeEmpty();
        WordValidity.Faults(Edited(whole, was, now)).Should().NotBeEmpty();
    }

    private static byte[] Edited(byte[] file, string was, string now)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry("word/document.xml")!;
            using var reader = new StreamReader(part.Open());
            var xml = reader.ReadToEnd();
            reader.Dispose();
            part.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            var at = xml.IndexOf(was, StringComparison.Ordinal);
            writer.Write(xml[..at] + now + xml[(at + was.Length)..]);
        }

        return memory.ToArray();
    }
}
