using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>A theme's own font files: used for what the family lacks, reported where they cannot be used.</summary>
public class FurtherFontTests
{
    private const char Ani = '\u10D0';

    [ToolFact("pdftotext", "pdffonts")]
    public void A_character_that_the_family_lacks_is_taken_from_a_further_font()
    {
        using var pdf = Written($"Ali {Ani}{Ani} agrees", Font(_ => { }));

        pdf.Diagnostics.Should().BeEmpty();
        pdf.PageText.Should().Contain($"Ali {Ani}{Ani} agrees");
        ExternalTool.PdfFonts.Output(pdf.Path).Should().Contain("+Further");
    }

    [ToolFact("pdftotext")]
    public void What_no_font_has_is_marked_and_reported_alone()
    {
        using var pdf = Written($"Ali {Ani}漢 agrees", Font(_ => { }));

        pdf.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("漢").And.NotContain("U+10D0");
        pdf.PageText.Should().Contain($"{Ani}漢 agrees");
    }

    [Fact]
    public void A_private_character_prints_as_missing_though_a_font_has_a_glyph_for_it()
    {
        // What only one font explains, an archive cannot keep: PDF/A-3a wants other words in its place, and there are none.
        var glyph = FontFamily.Find("source-sans-3")!.Face(400).GlyphOf('A');
        using var pdf = Written("A private \uE000 character", Font(tables => tables["cmap"] = CharacterTable.Write(new SortedDictionary<int, ushort> { [0xE000] = glyph })));

        pdf.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("RC4900");
    }

    [Fact]
    public void A_font_that_is_not_needed_is_not_embedded()
    {
        using var with = Written("Plain words", Font(_ => { }));
        using var without = new WrittenPdf(PdfContractWriterTests.WithParagraph("Plain words"));

        with.Bytes.Should().Equal(without.Bytes);
    }

    [Fact]
    public void A_truncated_font_is_reported_and_left_out() => Reported(Font(_ => { })[..5_000], "ends too soon");

    [Fact]
    public void A_damaged_font_is_reported_and_left_out()
    {
        var file = Font(_ => { });
        file[^20] ^= 0x55;

        Reported(file, "checksum");
    }

    [Fact]
    public void A_font_that_forbids_embedding_is_reported_and_left_out() => Reported(Font(tables => tables["OS/2"][9] = 0x02), "forbids embedding");

    [Fact]
    public void A_font_of_the_compact_format_is_reported_and_left_out()
    {
        var file = Font(_ => { });
        "OTTO"u8.CopyTo(file);

        Reported(file, "Compact Font Format");
    }

    [Fact]
    public void What_is_no_font_is_reported_and_left_out() => Reported("A letter to the editor."u8.ToArray(), "not a TrueType font");

    [Theory]
    [InlineData(0x00, true)]
    [InlineData(0x08, false)]
    public void A_file_is_rebuilt_from_itself_where_its_font_may_be_handed_on(byte use, bool isCarried)
    {
        var example = WithFont(Font(tables => tables["OS/2"][9] = use));
        var document = example.Composed.Documents[0];
        var source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document);
        var findings = new DiagnosticBag();
        var file = Shared.Written.With(new PdfContractWriter(), document, DraftFiles.Options("pdf", document, DealTheme.Of(example.Workspace, example.Deal, document), source), findings);
        findings.Should().BeEmpty();

        var found = new PdfDraftVerifier().Verify(file, "draft.pdf", findings)!;

        found.IsRebuilt.Should().BeTrue();
        found.IsSameFile.Should().Be(isCarried);
        findings.Select(finding => finding.Code).Should().Equal(isCarried ? [] : ["RC4903"]);
    }

    /// <summary>An example with a name in a script that the family lacks, in a theme that names a font for it.</summary>
    private static ComposedExampleDeal WithFont(byte[] font)
    {
        var templates = ShippedFiles.Templates.Select(file => file.Path.EndsWith("themes/public.yaml", StringComparison.Ordinal)
            ? SourceFile.FromText(file.Path, Text(file).Replace("fonts: {", "fonts: { further: [Further.ttf],", StringComparison.Ordinal))
            : file);
        var workspace = WorkspaceReader.Read(ShippedFiles.Library, [.. templates, new SourceFile("templates/fonts/Further.ttf", font)], []);
        var example = ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith("/riverside-charter.deal.yaml", StringComparison.Ordinal));
        var deal = DealReader.Read(SourceFile.FromText(example.Path, Text(example).Replace("The Wharf Youth Club", $"The {Ani}{Ani} Youth Club", StringComparison.Ordinal)), [])!;
        return new ComposedExampleDeal(example.Path, workspace, deal, ContractComposer.Compose(workspace, deal, Edition.Clean, [])!, IsBroken: false);
    }

    private static string Text(SourceFile file) => System.Text.Encoding.UTF8.GetString(file.Bytes.Span);

    private static void Reported(byte[] file, string reason)
    {
        using var pdf = Written("Plain words", file);

        var finding = pdf.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("RC4902");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Should().Contain("'Further.ttf'").And.Contain(reason);
    }

    private static WrittenPdf Written(string words, byte[] file) => new(
        PdfContractWriterTests.WithParagraph(words), SampleThemes.Firm with { FurtherFonts = [new ThemeFont("Further.ttf", SourceSpan.StartOf("firm.yaml"), file)] });

    /// <summary>A font whose A is the first Georgian letter: the shipped one with a character map of its own.</summary>
    private static byte[] Font(Action<SortedDictionary<string, byte[]>> change)
    {
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream("source-sans-3/400.ttf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        TableDirectory.TryRead(file, out var directory);
        string[] tags = ["OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp"];
        var tables = new SortedDictionary<string, byte[]>(tags.ToDictionary(tag => tag, tag => directory[tag].ToArray()), StringComparer.Ordinal)
        {
            ["cmap"] = CharacterTable.Write(new SortedDictionary<int, ushort> { [Ani] = FontFamily.Find("source-sans-3")!.Face(400).GlyphOf('A') }),
        };
        change(tables);
        return SfntFile.Write(tables);
    }
}
