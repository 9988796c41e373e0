using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordInLibreOfficeTests
{
    [ToolFact("soffice")]
    public void LibreOffice_reads_the_same_numbers_references_and_words_in_the_same_order()
    {
        using var folder = new TemporaryFolder();
        (ContractDocument Document, Theme Theme)[] samples =
        [
            (SampleDocuments.EveryNode(), SampleThemes.Firm),
            (SampleDocuments.Charter(), SampleThemes.Public),
            (SampleDocuments.Long(12), SampleThemes.Public),
            (WordSamples.Hostile(), SampleThemes.Firm),
        ];
        var files = samples.Select((sample, i) => folder.Write($"{i}.docx", WordFiles.Bytes(sample.Document, sample.Theme))).ToList();

        var texts = LibreOffice.Texts(files);

        texts.Select(PrintedWords.OfExport).Should().Equal(samples.Select(sample => PrintedWords.Of(sample.Document)));
    }

    [ToolFact("soffice", "pdftotext")]
    public void The_contents_name_the_page_or_the_one_beside_it_in_LibreOffice()
    {
        using var folder = new TemporaryFolder();
        var bytes = WordFiles.Bytes(SampleDocuments.Long(24), SampleThemes.Public);

        var pdf = LibreOffice.Convert([folder.Write("long.docx", bytes)], "pdf", folder.Path)[0];
        var pages = ExternalTool.PdfToText.Output("-layout", pdf, "-").Split('\f');

        var entries = new WordParts(bytes).Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph) == "TOC1").Select(entry => WordParts.TextOf(entry).Split('\t'));
        entries.Select(entry => int.Parse(entry[2], CultureInfo.InvariantCulture) - PageOf(entry[0], entry[1], pages)).Should().HaveCount(25)
            .And.AllSatisfy(off => off.Should().BeInRange(-1, 1));
    }

    [ToolFact("soffice")]
    public void A_file_that_LibreOffice_saved_again_still_says_where_each_clause_came_from()
    {
        using var folder = new TemporaryFolder();
        var shared = new Dictionary<string, string> { ["drafting.txt"] = "=====\n\"words\" & <more>\n" };
        var bytes = WordFiles.Bytes(SampleDocuments.EveryNode(), source: new CarriedSource("abc123", shared) { Shared = shared });
        var saved = LibreOffice.Convert([folder.Write("draft.docx", bytes)], "docx", Directory.CreateDirectory(folder.File("again")).FullName);

        var (before, after) = (new WordParts(bytes), new WordParts(File.ReadAllBytes(saved[0])));

        after.CustomXml("provenance").ToString().Should().Be(before.CustomXml("provenance").ToString());
        after.CustomXml("sources").ToString().Should().Be(before.CustomXml("sources").ToString());
        PlaceMarks(after).Should().Equal(PlaceMarks(before));
    }

    [ToolFact("soffice")]
    public void A_file_that_LibreOffice_saved_again_loses_no_number_no_reference_and_no_word()
    {
        using var folder = new TemporaryFolder();
        ContractDocument[] samples = [SampleDocuments.EveryNode(), SampleDocuments.Long(6), WordSamples.Hostile()];
        var files = samples.Select((sample, i) => folder.Write($"{i}.docx", WordFiles.Bytes(sample))).ToList();

        var saved = LibreOffice.Convert(files, "docx", Directory.CreateDirectory(folder.File("again")).FullName);

        LibreOffice.Texts(saved).Select(PrintedWords.OfExport).Should().Equal(samples.Select(PrintedWords.Of));
        WordFields.In(new WordParts(File.ReadAllBytes(saved[0])).Body).Count(field => field.Kind == "REF")
            .Should().Be(WordFields.In(new WordParts(File.ReadAllBytes(files[0])).Body).Count(field => field.Kind == "REF"), "references stay fields");
    }

    [ToolFact("soffice", "pdftotext")]
    public void A_PDF_that_LibreOffice_makes_of_a_file_loses_no_number_no_reference_and_no_word()
    {
        using var folder = new TemporaryFolder();
        var document = SampleDocuments.EveryNode() with { ContentsHeading = null };
        var file = folder.Write("draft.docx", WordFiles.Bytes(document, SampleThemes.Public));

        var pdf = LibreOffice.Convert([file], "pdf", folder.Path)[0];
        var lines = ExternalTool.PdfToText.Output("-raw", pdf, "-").Split('\n', '\f').Where(line => !IsFurniture(line, document.Identity));

        // Lines end elsewhere than paragraphs, rulings are no words, and the labels of drawings are text in a PDF alone.
        var ofFigures = LettersOf(string.Concat(document.AllBlocks().OfType<Figure>().SelectMany(figure => figure.Words)));
        LettersOf(string.Concat(lines)).Replace(ofFigures, string.Empty, StringComparison.Ordinal).Should().Be(LettersOf(PrintedWords.Of(document)));
    }

    private static bool IsFurniture(string line, DocumentIdentity identity) =>
        line.Trim() == $"{identity.HeaderLeft} {identity.HeaderRight}" || line.StartsWith(identity.FooterLeft + " page ", StringComparison.Ordinal);

    private static string LettersOf(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not '_'));

    private static int PageOf(string number, string heading, string[] pages) => 1 + Array.FindLastIndex(
        pages, page => Regex.IsMatch(page, $@"^ *{Regex.Escape(number)} +{Regex.Escape(heading)} *$", RegexOptions.Multiline));

    private static IEnumerable<string> PlaceMarks(WordParts file) => file.Body.Descendants(WordParts.W + "bookmarkStart")
        .Select(start => WordParts.Val(start, "name")).Where(name => name.StartsWith("_rc_", StringComparison.Ordinal));
}
