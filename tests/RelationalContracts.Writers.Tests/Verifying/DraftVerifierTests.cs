using System.Collections.Immutable;
using System.IO.Compression;
using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Verifying;
using RelationalContracts.Word;
using RelationalContracts.Word.Reading;

namespace RelationalContracts.Writers.Tests.Verifying;

public sealed class DraftVerifierTests
{
    private static readonly Dictionary<string, (IContractWriter Writer, IDraftVerifier Verifier)> Formats = new()
    {
        ["docx"] = (new WordContractWriter(), new WordDraftVerifier()),
        ["pdf"] = (new PdfContractWriter(), new PdfDraftVerifier()),
    };

    private static readonly Lazy<ComposedExampleDeal> Charter = new(() => Example("riverside-charter", Edition.Clean));

    private static readonly Lazy<ComposedExampleDeal> Alliance = new(() => Example("harbour-alliance", Edition.Clean));

    [Theory]
    [InlineData("docx", Edition.Drafting)]
    [InlineData("docx", Edition.Training)]
    [InlineData("pdf", Edition.Clean)]
    [InlineData("pdf", Edition.Drafting)]
    public void Every_document_of_every_example_is_intact_and_rebuilt_byte_for_byte(string format, Edition edition)
    {
        foreach (var example in ShippedExamples.Deals(edition).Where(example => !example.IsBroken))
        {
            foreach (var document in example.Composed.Documents)
            {
                var found = Verify(format, Written(format, example, document, document));

                found.IsSameFile.Should().BeTrue("{0} ({1}) carries all it needs", example.Path, document.Identity.Template);
                found.IsIntact.Should().BeTrue();
                found.Places.Select(place => place.Id).Should().Equal(PlacesOf(document));
            }
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void One_comma_less_names_the_clause_and_shows_the_words(string format)
    {
        var document = Alliance.Value.Composed.Documents[0];
        var (changed, clause) = WithoutOneComma(document);

        var found = Verify(format, Written(format, Alliance.Value, document, changed), "RC5854");

        found.IsIntact.Should().BeFalse();
        var place = found.Places.Where(place => place.State is not PlaceState.Intact).Should().ContainSingle().Subject;
        place.Id.Should().Be(clause);
        place.State.Should().Be(PlaceState.Changed);
        place.Difference!.Was.Replace(",", string.Empty, StringComparison.Ordinal).Should().Be(place.Difference.Is.Replace(",", string.Empty, StringComparison.Ordinal));
        place.Difference.Was.Should().NotBe(place.Difference.Is);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_clause_taken_out_is_missing(string format)
    {
        var document = Charter.Value.Composed.Documents[0];
        var terms = document.Parts.Single(part => part.Kind is PartKind.Terms);
        var gone = (Clause)terms.Blocks[3];
        var changed = document with { Parts = document.Parts.Replace(terms, terms with { Blocks = terms.Blocks.Remove(gone) }) };

        var found = Verify(format, Written(format, Charter.Value, document, changed), "RC5854");

        found.Places.Should().Contain(new PlaceRead(gone.Anchor.Value, PlaceState.Missing));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_clause_put_in_is_added(string format)
    {
        var document = Charter.Value.Composed.Documents[0];
        var terms = document.Parts.Single(part => part.Kind is PartKind.Terms);
        var added = new Clause(new Label(NumberingScheme.Clauses, 1, 4, "4.", "4"), "Wholly new words", new Anchor("new"), null, [new Paragraph([new Text("Nobody agreed this.")])]);
        var changed = document with { Parts = document.Parts.Replace(terms, terms with { Blocks = terms.Blocks.Insert(3, added) }) };

        var found = Verify(format, Written(format, Charter.Value, document, changed), "RC5854");

        found.Places.Should().Contain(place => place.State != PlaceState.Intact && place.Id.Contains("Wholly new words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_deal_changed_inside_the_file_shows_in_the_clauses_it_would_change(string format)
    {
        var document = Charter.Value.Composed.Documents[0];
        var source = Source(Charter.Value, document);
        var forged = source with { Files = source.Files.ToImmutableSortedDictionary().SetItem(DraftSources.Deal, source.Files[DraftSources.Deal].Replace(Charter.Value.Deal.Parties[0].Name, "Another Body", StringComparison.Ordinal)) };

        var found = Verify(format, Written(format, document, Charter.Value, forged), "RC5854");

        found.IsRebuilt.Should().BeFalse();
        found.Places.Should().Contain(place => place.Id == "parties" && place.State == PlaceState.Changed);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_file_that_carries_hashes_only_is_still_compared_place_by_place(string format)
    {
        var document = Charter.Value.Composed.Documents[0];

        var found = Verify(format, Written(format, document, Charter.Value, Hashes(Charter.Value, document)), "RC5852");

        found.IsRebuilt.Should().BeNull();
        found.IsIntact.Should().BeTrue();
        found.Places.Select(place => place.Id).Should().Equal(PlacesOf(document));
    }

    [Fact]
    public void One_comma_less_names_the_clause_of_a_pdf_that_carries_hashes_only()
    {
        var document = Alliance.Value.Composed.Documents[0];
        var (changed, clause) = WithoutOneComma(document);
        var hashes = Hashes(Alliance.Value, document);
        var ofOriginal = PdfContent.Read(Written("pdf", document, Alliance.Value, hashes), "original", [])!.Files["places.json"];
        var stale = hashes with { Files = hashes.Files.Append(KeyValuePair.Create("places.json", ofOriginal)).ToDictionary() };

        var found = Verify("pdf", Written("pdf", changed, Alliance.Value, stale), "RC5852");

        found.Places.Where(place => place.State is not PlaceState.Intact).Should().Equal(new PlaceRead(clause, PlaceState.Changed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"sections\":{},\"places\":[null]}")]
    [InlineData("[]")]
    public void Hashes_of_a_pdf_that_somebody_spoiled_compare_nothing(string spoiled)
    {
        var document = Charter.Value.Composed.Documents[0];
        var hashes = Hashes(Charter.Value, document);
        var carried = hashes with { Files = hashes.Files.Append(KeyValuePair.Create("places.json", spoiled)).ToDictionary() };

        Findings("pdf", Written("pdf", document, Charter.Value, carried)).Should().Equal("RC5856");
    }

    [ToolFact("qpdf")]
    public void A_pdf_packed_anew_by_another_program_is_intact_but_not_the_same_file()
    {
        using var folder = new TemporaryFolder();
        var document = Charter.Value.Composed.Documents[0];
        var path = folder.Write("a.pdf", Written("pdf", Charter.Value, document, document));
        ExternalTool.Qpdf.Output("--qdf", "--object-streams=disable", path, folder.File("b.pdf"));

        var found = Verify("pdf", File.ReadAllBytes(folder.File("b.pdf")));

        found.IsIntact.Should().BeTrue();
        found.IsSameFile.Should().BeFalse();
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_damaged_file_is_a_finding_and_never_a_fault(string format)
    {
        var document = Charter.Value.Composed.Documents[0];
        var whole = Written(format, Charter.Value, document, document);
        var random = new Random(7);

        for (var round = 0; round < 40; round++)
        {
            var damaged = round % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (var hit = 0; hit < round && damaged.Length > 0; hit++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var diagnostics = new DiagnosticBag();
            var found = Formats[format].Verifier.Verify(damaged, "damaged", diagnostics);

            (found is not null || diagnostics.HasErrors).Should().BeTrue();
        }
    }

    [Fact]
    public void A_Word_file_that_unpacks_without_end_is_a_finding()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var rels = new StreamWriter(zip.CreateEntry("_rels/.rels").Open()))
            {
                rels.Write("<Relationships xmlns='x'><Relationship Type='a/officeDocument' Target='d.xml'/></Relationships>");
            }

            using var bomb = zip.CreateEntry("customXml/item.xml", CompressionLevel.Fastest).Open();
            bomb.Write("<p:provenance xmlns:p='urn:relational-contracts:provenance:1'>"u8);
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'a');
            for (var megabytes = 0; megabytes < 150; megabytes++)
            {
                bomb.Write(block);
            }
        }

        Findings("docx", memory.ToArray()).Should().ContainSingle();
    }

    [Fact]
    public void A_pdf_that_unpacks_without_end_is_a_finding()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1024 * 1024];
            for (var megabytes = 0; megabytes < 300; megabytes++)
            {
                zlib.Write(block);
            }
        }

        byte[] file = [.. "%PDF-1.7\n1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Contents 3 0 R>>endobj trailer<</Root 1 0 R>> 3 0 obj<</Filter/FlateDecode>>stream\n"u8, .. packed.ToArray(), .. "\nendstream endobj"u8];

        Findings("pdf", file).Should().Equal("RC5855");
    }

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj<</Pages 1 0 R/Kids[1 0 R]>>endobj trailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.7\n1 0 obj<</Pages 2 0 R>>endobj 2 0 obj 2 0 R endobj trailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.7\n1 0 obj<</Names<</EmbeddedFiles 1 0 R>>/Kids[1 0 R 1 0 R]>>endobj trailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.7\n1 0 obj<</A 1 0 R>>endobj trailer<</Root 1 0 R/Encrypt 1 0 R>>")]
    public void A_pdf_that_leads_in_circles_ends_as_a_finding(string file)
    {
        Findings("pdf", System.Text.Encoding.Latin1.GetBytes(file)).Should().ContainSingle().Which.Should().BeOneOf("RC5855", "RC5856");
    }

    [Fact]
    public void A_pdf_nested_without_end_is_a_finding()
    {
        Findings("pdf", System.Text.Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj " + new string('[', 200_000))).Should().Equal("RC5855");
    }

    private static ComposedExampleDeal Example(string name, Edition edition) =>
        ShippedExamples.Compose(ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith($"/{name}.deal.yaml", StringComparison.Ordinal)), edition);

    private static CarriedSource Source(ComposedExampleDeal example, ContractDocument document) =>
        DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document);

    private static CarriedSource Hashes(ComposedExampleDeal example, ContractDocument document) =>
        DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: true).For(document);

    /// <summary>A file that carries the sources of one document and shows another.</summary>
    private static byte[] Written(string format, ComposedExampleDeal example, ContractDocument document, ContractDocument shown) =>
        Written(format, shown, example, Source(example, document));

    private static byte[] Written(string format, ContractDocument shown, ComposedExampleDeal example, CarriedSource source)
    {
        var theme = DealTheme.Of(example.Workspace, example.Deal, shown);
        return Shared.Written.With(Formats[format].Writer, shown, DraftFiles.Options(format, shown, theme, source), []);
    }

    private static Verification Verify(string format, byte[] file, params string[] expected)
    {
        var diagnostics = new DiagnosticBag();
        var found = Formats[format].Verifier.Verify(file, "draft", diagnostics);
        diagnostics.Select(finding => finding.Code).Should().Equal(expected);
        return found!;
    }

    private static IEnumerable<string> Findings(string format, byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Formats[format].Verifier.Verify(file, "draft", diagnostics).Should().BeNull();
        return diagnostics.Select(finding => finding.Code);
    }

    private static IEnumerable<string> PlacesOf(ContractDocument document) =>
    [
        .. document.Parts.Take(document.FirstPart).Select(part => part.Name),
        "cover",
        .. document.ContentsHeading is null || !document.Contents().Any() ? [] : new[] { "contents" },
        .. document.Parts.Skip(document.FirstPart).SelectMany(part => part.Kind is PartKind.Terms
            ? part.Blocks.OfType<Clause>().Select(clause => clause.Anchor.Value).Prepend(part.Name)
            : [part.Name]),
    ];

    private static (ContractDocument Changed, string Clause) WithoutOneComma(ContractDocument document)
    {
        var terms = document.Parts.Single(part => part.Kind is PartKind.Terms);
        var clause = terms.Blocks.OfType<Clause>().Skip(20).First(clause => clause.Blocks is [NumberedList { Items: [{ Blocks: [Paragraph { Inlines: [.., Text { Value: var last }] }, ..] }, ..] }, ..] && last.Contains(',', StringComparison.Ordinal));
        var list = (NumberedList)clause.Blocks[0];
        var paragraph = (Paragraph)list.Items[0].Blocks[0];
        var text = (Text)paragraph.Inlines[^1];
        var comma = text.Value.IndexOf(',', StringComparison.Ordinal);
        var now = paragraph with { Inlines = paragraph.Inlines.SetItem(paragraph.Inlines.Length - 1, new Text(text.Value.Remove(comma, 1))) };
        var item = list.Items[0] with { Blocks = list.Items[0].Blocks.SetItem(0, now) };
        var changed = clause with { Blocks = clause.Blocks.SetItem(0, list with { Items = list.Items.SetItem(0, item) }) };
        return (document with { Parts = document.Parts.Replace(terms, terms with { Blocks = terms.Blocks.Replace(clause, changed) }) }, clause.Anchor.Value);
    }
}
