using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Verifying;
using RelationalContracts.Word.Reading;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordDraftReaderTests
{
    [Fact]
    public void An_untouched_file_is_intact_in_every_place()
    {
        Draft(WordFiles.Bytes(SampleDocuments.EveryNode())).Places.Should().Equal(
            Intact("open-blanks"), Intact("cover"), Intact("contents"), Intact("parties"), Intact("background"), Intact("terms"),
            Intact("shared-vision"), Intact("partnership-board"), Intact("definitions"), Intact("partnership-board/schedule"),
            Intact("annex/price-list"), Intact("execution"), Intact("appendix/why-each-provision-is-here"));
        Draft(WordFiles.Bytes(SampleDocuments.Charter())).IsIntact.Should().BeTrue();
        Draft(WordFiles.Bytes(SampleDocuments.Long(12))).IsIntact.Should().BeTrue();
        Draft(WordFiles.Bytes(WordSamples.Hostile())).IsIntact.Should().BeTrue();
    }

    [Theory]
    [InlineData("Each meeting has", "Each meeting, has", "partnership-board")]
    [InlineData("£12,500,000", "£12.500,000", "shared-vision")]
    [InlineData("Harbour Alliance", "Harbour alliance", "cover")]
    [InlineData("Who decides", "Who Decides", "partnership-board")]
    [InlineData("One person for each", "Two persons for each", "partnership-board/schedule")]
    public void One_changed_mark_names_its_place_and_no_other(string was, string now, string place)
    {
        var changed = Edited(WordFiles.Bytes(SampleDocuments.EveryNode()), body => FirstText(body, was).Text = FirstText(body, was).Text.Replace(was, now, StringComparison.Ordinal));

        Draft(changed).Places.Where(read => read.State != PlaceState.Intact).Should().Equal(new PlaceRead(place, PlaceState.Changed));
    }

    [Fact]
    public void A_changed_cross_reference_counts()
    {
        var changed = Edited(WordFiles.Bytes(SampleDocuments.EveryNode()), body => FirstText(body, "2.2(a)(i)(B)").Text = "2.2(a)(i)(C)");

        Draft(changed).Places.Where(read => read.State != PlaceState.Intact).Should().Equal(new PlaceRead("shared-vision", PlaceState.Changed));
    }

    [Fact]
    public void A_clause_put_in_is_added_and_one_taken_out_is_missing()
    {
        var changed = Edited(WordFiles.Bytes(SampleDocuments.EveryNode()), body =>
        {
            var heading = Headings(body).Single(paragraph => paragraph.InnerText == "Definitions");
            heading.InsertBeforeSelf(Styled("Heading1", "A new clause"));
            heading.InsertBeforeSelf(Styled("Level2", "With words of its own."));
            var vision = Headings(body).First();
            vision.ElementsAfter().TakeWhile(element => element is not Paragraph paragraph || !Headings(body).Contains(paragraph)).ToList().ForEach(element => element.Remove());
            vision.Remove();
        });

        Draft(changed).Places.Where(read => read.State != PlaceState.Intact).Should().Equal(
            new PlaceRead("shared-vision", PlaceState.Missing), new PlaceRead("A new clause", PlaceState.Added));
    }

    [Fact]
    public void What_Word_does_by_itself_changes_nothing()
    {
        var changed = Edited(WordFiles.Bytes(SampleDocuments.EveryNode()), body =>
        {
            var text = FirstText(body, "The Parties must meet");
            var rest = (Run)text.Parent!.CloneNode(deep: true);
            rest.GetFirstChild<WordText>()!.Text = text.Text[4..];
            text.Text = text.Text[..4];
            text.Parent.InsertAfterSelf(rest);
            body.Descendants<WordText>().First(found => found.Text == "4").Text = "17";
            body.AppendChild(new Paragraph());
        });

        Draft(changed).IsIntact.Should().BeTrue();
    }

    [Fact]
    public void A_file_carries_its_sources_byte_for_byte()
    {
        var files = new Dictionary<string, string> { ["z.deal.yaml"] = "title: \"A & <b>\"\r\n\tx: ]]>\n", ["a.md"] = " ## Light\n" };

        var draft = Draft(WordFiles.Bytes(SampleDocuments.Charter(), source: new CarriedSource("abc123", files)));

        draft.LibraryHash.Should().Be("abc123");
        draft.Files.Should().Equal(files.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("as shared", 2)]
    [InlineData("changed since", 3)]
    public void Sources_that_all_documents_of_a_deal_share_stand_beside_those_of_one_document(string deal, int carried)
    {
        var shared = new Dictionary<string, string> { ["deal.yaml"] = "as shared", ["drafting.txt"] = "\u0001 forbidden" };
        var files = new Dictionary<string, string>(shared) { ["manifest.json"] = "{}", ["deal.yaml"] = deal };
        var source = new CarriedSource("abc123", files) { Shared = shared };
        DiagnosticBag first = [], second = [];

        var bytes = WordFiles.Bytes(SampleDocuments.Charter(), source: source, diagnostics: first);
        WordFiles.Bytes(SampleDocuments.EveryNode(), source: source, diagnostics: second);

        Draft(bytes).Files.Should().BeEquivalentTo(files.ToDictionary(file => file.Key, file => file.Value.Replace('\u0001', '\uFFFD')));
        new WordParts(bytes).CustomXml("provenance").Descendants().Count(element => element.Name.LocalName == "file").Should().Be(carried - 1);
        first.Select(finding => finding.Code).Should().Equal("RC4850");
        second.Should().Equal(first, "every file that carries the text says what it could not hold");
    }

    [Fact]
    public void Another_persons_file_is_no_draft_of_ours()
    {
        using var memory = new MemoryStream();
        using (var word = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph()));
        }

        Findings(memory.ToArray()).Should().Equal("RC5851");
    }

    [Fact]
    public void What_is_no_Word_file_is_a_finding()
    {
        Findings("not a file of Word's"u8.ToArray()).Should().Equal("RC5850");
        Findings([]).Should().Equal("RC5850");
        Findings(WordFiles.Bytes(SampleDocuments.Charter())[..4000]).Should().Equal("RC5850");
    }

    [SharedExamplesFact("09-hostile-inputs/office-files-apache-poi")]
    public void Files_made_to_harm_are_findings()
    {
        var folder = Path.Combine(Repository.SharedExamples!, "09-hostile-inputs", "office-files-apache-poi");

        Directory.GetFiles(folder, "*.docx").Should().NotBeEmpty().And.AllSatisfy(file => Findings(File.ReadAllBytes(file)).Should().ContainSingle());
    }

    [ToolFact("soffice")]
    public void A_file_that_LibreOffice_saved_again_is_intact()
    {
        using var folder = new TemporaryFolder();
        var bytes = WordFiles.Bytes(SampleDocuments.EveryNode());
        var saved = LibreOffice.Convert([folder.Write("draft.docx", bytes)], "docx", Directory.CreateDirectory(folder.File("again")).FullName);

        Draft(File.ReadAllBytes(saved[0])).Places.Should().Equal(Draft(bytes).Places);
    }

    private static PlaceRead Intact(string id) => new(id, PlaceState.Intact);

    private static WordDraft Draft(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var draft = WordDraftReader.Read(new MemoryStream(file), "draft.docx", diagnostics);
        diagnostics.Should().BeEmpty();
        return draft!;
    }

    private static IEnumerable<string> Findings(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        WordDraftReader.Read(new MemoryStream(file), "draft.docx", diagnostics).Should().BeNull();
        return diagnostics.Select(finding => finding.Code);
    }

    private static byte[] Edited(byte[] file, Action<Body> edit)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var word = WordprocessingDocument.Open(memory, isEditable: true))
        {
            edit(word.MainDocumentPart!.Document.Body!);
        }

        return memory.ToArray();
    }

    private static WordText FirstText(Body body, string part) =>
        body.Descendants<WordText>().First(text => text.Text.Contains(part, StringComparison.Ordinal));

    private static List<Paragraph> Headings(Body body) =>
        [.. body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1")];

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new WordText(text)));
}
