using System.Text;
using System.Text.RegularExpressions;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Pdf;

public class PdfContractWriterTests
{
    public static TheoryData<string> Samples() => ["every", "every-public", "charter", "long"];

    internal static WrittenPdf Write(string sample) => sample switch
    {
        "every" => new WrittenPdf(SampleDocuments.EveryNode(), source: Source),
        "every-public" => new WrittenPdf(SampleDocuments.EveryNode(), SampleThemes.Public),
        "charter" => new WrittenPdf(SampleDocuments.Charter(), SampleThemes.Public),
        _ => new WrittenPdf(SampleDocuments.Long(12)),
    };

    private static CarriedSource Source => new(
        "0123abcd", new Dictionary<string, string> { ["harbour.deal.yaml"] = "model: alliance\n", ["document.json"] = "{}" });

    [Theory]
    [MemberData(nameof(Samples))]
    public void Two_runs_give_equal_bytes(string sample)
    {
        using var first = Write(sample);
        using var second = Write(sample);

        second.Bytes.Should().Equal(first.Bytes);
    }

    [ToolTheory("qpdf")]
    [MemberData(nameof(Samples))]
    public void Qpdf_finds_nothing_wrong(string sample)
    {
        using var pdf = Write(sample);

        var result = ExternalTool.Qpdf.Run("--check", pdf.Path);

        result.Status.Should().Be(0, result.Output + result.Errors);
    }

    [ToolTheory("pdfinfo")]
    [MemberData(nameof(Samples))]
    public void The_file_is_tagged_and_shows_its_title(string sample)
    {
        using var pdf = Write(sample);

        pdf.Properties.Should().MatchRegex(@"Tagged:\s+yes").And.MatchRegex(@"Title:\s+(Harbour Alliance: Alliance contract|Riverside Charter: Partnership charter)");
    }

    [ToolTheory("pdffonts")]
    [MemberData(nameof(Samples))]
    public void Every_font_is_embedded_a_subset_and_readable(string sample)
    {
        using var pdf = Write(sample);

        var fonts = ExternalTool.PdfFonts.Output(pdf.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        fonts.Should().NotBeEmpty().And.AllSatisfy(font => font.Should().MatchRegex(@"^[A-Z]{6}\+.* (CID TrueType\s+Identity-H\s+yes yes yes|TrueType\s+WinAnsi\s+yes yes no)"));
    }

    [ToolFact("pdfinfo")]
    public void The_structure_tree_reads_like_the_contract()
    {
        using var pdf = new WrittenPdf(SampleDocuments.EveryNode());

        // The numbers of objects say nothing about the contract.
        Snapshot.Match(Regex.Replace(pdf.StructureText, "Object [0-9]+ 0", "Object"));
    }

    [ToolFact("pdfinfo")]
    public void Clauses_below_no_heading_stand_one_level_below_the_title()
    {
        var document = SampleDocuments.Charter();
        using var pdf = new WrittenPdf(document with { Parts = [.. document.Parts.Where(part => part.Kind == PartKind.Terms).Select(part => part with { Heading = string.Empty })] });

        HeadingsOf(pdf).Should().StartWith(["H1", "H2"]).And.NotContain("H3");
    }

    [ToolTheory("qpdf")]
    [InlineData("line\nbreak")]
    [InlineData("tab\there, bell\a, nul\0, \uFFFE")]
    [InlineData("unpaired \uD800 surrogate")]
    [InlineData("a private \uE000 character")]
    public void A_file_conforms_whatever_its_texts_hold(string text)
    {
        // Every file that WrittenPdf makes is checked: here that both titles agree and that the metadata is XML.
        using var pdf = new WrittenPdf(HostileDocuments.With(text));

        ConformanceChecker.Check(PdfModel.Load(pdf.Path), ConformanceChecker.All).Should().BeEmpty();
    }

    [ToolFact("qpdf")]
    public void A_title_that_no_string_can_hold_ends_with_an_ellipsis()
    {
        var document = SampleDocuments.Charter();
        using var pdf = new WrittenPdf(document with { Identity = document.Identity with { Title = string.Concat(Enumerable.Repeat("Ŵythnos ", 3000)) } });

        var model = PdfModel.Load(pdf.Path);

        model.Text(model.Dictionary(model.Trailer["/Info"])!["/Title"]).Should().StartWith("Ŵythnos Ŵythnos").And.EndWith("…").And.HaveLength(16_382);
    }

    [ToolFact("pdftotext")]
    public void The_pages_hold_the_words_of_the_document_in_order()
    {
        var document = SampleDocuments.Long(3);
        using var pdf = new WrittenPdf(document);

        var expected = document.AllRuns().Select(PlainText.Of).Where(text => text.Length > 0).Select(Squeezed);

        Squeezed(ReadInOrder(pdf)).Should().ContainAll(expected);
    }

    [ToolFact("qpdf")]
    public void The_file_carries_its_sources_and_says_so()
    {
        using var pdf = Write("every");

        var attachments = ExternalTool.Qpdf.Output("--list-attachments", pdf.Path);
        var deal = ExternalTool.Qpdf.Output("--show-attachment=harbour.deal.yaml", pdf.Path);

        attachments.Should().Contain("document.json").And.Contain("library.sha256");
        deal.Should().Be("model: alliance\n");
    }

    [ToolFact("pdftotext")]
    public void A_character_that_no_font_covers_prints_as_a_mark_and_is_reported_once()
    {
        using var pdf = new WrittenPdf(SampleDocuments.Charter() with { Cover = SampleDocuments.Charter().Cover with { Title = "The 漢字 Charter 漢 😀" } });

        pdf.Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("RC4900").And.Contain("'漢' (U+6F22)").And.Contain("U+1F600");
        pdf.PageText.Should().Contain("The 漢字 Charter 漢 😀", "the real text stands behind the marks");
    }

    [Fact]
    public void A_family_of_fonts_that_does_not_ship_is_reported_and_replaced()
    {
        using var pdf = new WrittenPdf(SampleDocuments.Charter(), SampleThemes.Firm with { PdfFamily = "times" });

        pdf.Diagnostics.Should().ContainSingle(finding => finding.Code == "RC4901");
        pdf.Bytes.Should().NotBeEmpty();
    }

    [ToolFact("pdftotext")]
    public void Welsh_Greek_and_Cyrillic_read_back_as_written()
    {
        const string words = "Llŷr a Siân Ŵyn, ẃẁẅ ỳỲ; Ελλάδα; Україна, Ђорђе; Łódź, Ærø, Straße, Čapek";
        using var pdf = new WrittenPdf(WithParagraph(words));

        pdf.Diagnostics.Should().BeEmpty();
        Squeezed(pdf.PageText).Should().Contain(Squeezed(words));
    }

    /// <summary>A sentence or so with the letters of each language of Europe that has letters of its own.</summary>
    [ToolTheory("pdftotext")]
    [InlineData("source-serif-4")]
    [InlineData("source-sans-3")]
    public void Every_language_of_Europe_is_in_the_shipped_fonts(string family)
    {
        string[] words =
        [
            "Çmimi është ë", "Aïnhoa l·la ç", "Zašto ćuk čaj đak žuti", "Příliš žluťoučký kůň úpěl ďábelské ódy", "Høj bly gom vandt æ å", "Põdur Zagrebi tšellomängija ü õ",
            "Törkylempijä vongahdus å", "Dès Noël où un zéphyr haï œuvre", "Zwölf Boxkämpfer jagen Viktor groß ẞ", "Árvíztűrő tükörfúrógép", "Kæmi ný öxi hér ykist þjófum nú ð",
            "D’fhuascail Íosa, Úrmhac", "Sarkanās jūrascūciņas peld ļoti ķ ģ ņ", "Įlinkdama fechtuotojo špaga ė ų ū", "Għażiż Ħaż-Żebbuġ ċ", "Pchnąć w tę łódź jeża lub ośm skrzyń fig",
            "Gâței îi ăsta țară ș", "Vypätá dcéra grófa Maxwella ĺ ŕ ľ", "Jazyk šč ž", "El pingüino Wenceslao ñ ¿¡ ª º", "Flygande bäckasiner söka hwila å", "Pijamalı hasta yağız şoföre İ ı",
            "Llŷr Ŵyn ẃẁẅ ỳỳ Ỳ", "Ένα φίδι με τη φτερούγα ΐ ΰ", "Жълтата дюля", "Ђак ћут љубав њива џеп", "Ґанок їжак є", "Ўсе ў і", "Ѓорѓи ќерка ѕвезда ј", "Съешь ещё этих",
        ];
        using var pdf = new WrittenPdf(WithParagraph(string.Join("; ", words)), SampleThemes.Firm with { PdfFamily = family });

        pdf.Diagnostics.Should().BeEmpty();
        Squeezed(pdf.PageText).Should().ContainAll(words.Select(Squeezed));
    }

    [ToolFact("pdfinfo")]
    public void Long_words_deep_lists_and_many_entries_make_a_document_all_the_same()
    {
        using var wide = new WrittenPdf(WithParagraph(new string('W', 3_000)));
        using var deep = new WrittenPdf(Nested(1_000));

        wide.Properties.Should().MatchRegex(@"Pages:\s+\d");
        deep.Properties.Should().MatchRegex(@"Pages:\s+\d");
    }

    internal static ContractDocument WithParagraph(string words) => SampleDocuments.Charter() with
    {
        Parts = [new Part(PartKind.Background, "Background", [new Paragraph([new Text(words)])])],
    };

    private static ContractDocument Nested(int levels)
    {
        Block block = new Paragraph([new Text("The deepest.")]);
        for (var level = levels; level > 0; level--)
        {
            var label = new Label(NumberingScheme.Clauses, level + 1, 1, "(a)", "1.1(a)");
            block = new NumberedList([new NumberedItem(label, null, [new Paragraph([new Text("Level")]), block])]);
        }

        return SampleDocuments.Charter() with { Parts = [new Part(PartKind.Background, "Background", [block])] };
    }

    /// <summary>The words in the order in which the page's content has them, which is the reading order.</summary>
    private static string ReadInOrder(WrittenPdf pdf)
    {
        // Header and footer come last on a page; they are lines of their own that start with what they are.
        var lines = ExternalTool.PdfToText.Output("-raw", pdf.Path, "-").Split('\n', '\f');
        return string.Join('\n', lines.Where(line => !line.StartsWith("Harbour Alliance", StringComparison.Ordinal) && !line.StartsWith("Version ", StringComparison.Ordinal)));
    }

    /// <summary>Words without the space and the soft hyphens that lines bring with them.</summary>
    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var character in text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'))
        {
            squeezed.Append(character);
        }

        return squeezed.ToString();
    }

    private static IEnumerable<string> HeadingsOf(WrittenPdf pdf) =>
        ExternalTool.PdfInfo.Output("-struct", pdf.Path).Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(type => type is ['H', >= '1' and <= '6']);
}
