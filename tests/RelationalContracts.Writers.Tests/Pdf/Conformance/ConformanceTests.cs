using System.Text.Json.Nodes;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Pdf.Conformance;

public class ConformanceTests
{
    private const string Corpus = "08-schemas-and-standards/pdf-ua-1-corpus";

    [ToolTheory("qpdf")]
    [InlineData("every")]
    [InlineData("every-public")]
    [InlineData("charter")]
    [InlineData("long")]
    public void Our_files_keep_every_rule(string sample)
    {
        using var pdf = PdfContractWriterTests.Write(sample);

        ConformanceChecker.Check(PdfModel.Load(pdf.Path), ConformanceChecker.All).Should().BeEmpty();
    }

    [SharedExamplesFact(Corpus)]
    public void Every_file_that_should_fail_is_reported_by_its_own_rule_and_none_that_should_pass()
    {
        var judged = Directory.GetFiles(Path.Combine(Repository.SharedExamples!, Corpus), "*.pdf").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Findings: ConformanceChecker.Check(PdfModel.Load(file), ConformanceChecker.Accessibility)))
            .ToList();

        judged.Should().HaveCountGreaterThan(30);
        judged.Where(file => file.Name.Contains("pass", StringComparison.Ordinal) && file.Findings.Count > 0).Should().BeEmpty();
        judged.Where(file => file.Name.Contains("fail", StringComparison.Ordinal) && file.Findings.All(finding => finding.Rule != RuleOf(file.Name))).Should().BeEmpty();
    }

    [ToolTheory("qpdf")]
    [MemberData(nameof(FaultNames))]
    public void A_file_made_wrong_by_one_edit_is_reported_by_the_rule_it_breaks_and_no_other(string rule)
    {
        using var written = PdfContractWriterTests.Write("every");
        var pdf = PdfModel.Load(written.Path);

        Faults[rule](new Vandal(pdf));

        ConformanceChecker.Check(pdf, ConformanceChecker.All).Select(finding => finding.Rule).Should().Equal(rule);
    }

    [Fact]
    public void Every_rule_has_a_file_that_breaks_it()
    {
        // Clause 7.2 has its own files in the corpus; what those do not break is broken here.
        string[] inCorpus = ["ua 7.2-2", "ua 7.2-4", "ua 7.2-5", "ua 7.2-19", "ua 7.2-20", "ua 7.2-22", "ua 7.2-24", "ua 7.2-27", "ua 7.2-29", "ua 7.2-42", "ua 7.4.4-3"];

        ConformanceChecker.All.Select(rule => rule.Id).Except(Faults.Keys).Should().BeSubsetOf(inCorpus);
    }

    public static TheoryData<string> FaultNames() => [.. Faults.Keys];

    private static Dictionary<string, Action<Vandal>> Faults { get; } = new()
    {
        ["ua 5-1"] = file => file.Metadata("<pdfuaid:part>1", "<pdfuaid:part>7"),
        ["ua 6.2-1"] = file => file.Catalog["/MarkInfo"]!["/Marked"] = false,
        ["ua 7.1-4"] = file => file.Catalog["/MarkInfo"]!["/Suspects"] = true,
        ["ua 7.1-8"] = file => file.Catalog.Remove("/Metadata"),
        ["ua 7.1-11"] = file => file.Catalog.Remove("/StructTreeRoot"),
        ["ua 7.1-9"] = file => file.Metadata("dc:title>", "dc:subject>"),
        ["ua 7.1-10"] = file => file.Catalog["/ViewerPreferences"]!["/DisplayDocTitle"] = false,
        ["ua 7.16-1"] = file => file.Pdf.Trailer["/Encrypt"] = new JsonObject(),
        ["ua 7.18.3-1"] = file => file.Pdf.Pages.First(page => page.Page["/Annots"] is not null).Page["/Tabs"] = "/R",
        ["ua 7.18.1-2"] = file => file.Annotation.Remove("/Contents"),
        ["ua 7.18.5-1"] = file => file.First("Link")["/S"] = "/Span",
        ["ua 7.18.1-3"] = file => file.Widget.Remove("/TU"),
        ["ua 7.18.4-1"] = file => file.First("Form")["/S"] = "/Span",
        ["a3 6.3.3"] = file => file.Widget["/AP"]!["/D"] = file.Widget["/AP"]!["/N"]!.DeepClone(),
        ["a3 6.4.1-1"] = file => file.Widget["/A"] = new JsonObject { ["/S"] = "/GoTo" },
        ["a3 6.4.1-3"] = file => file.Form["/NeedAppearances"] = true,
        ["a3 6.4.2"] = file => file.Form["/XFA"] = new JsonArray(),
        ["pdf 12.7.2"] = file => file.Form["/Fields"]!.AsArray().RemoveAt(0),
        ["a3 6.2.11.4-1"] = file => file.Pdf.Dictionary(file.FieldFont["/FontDescriptor"])!.Remove("/FontFile2"),
        ["a3 6.2.11.5"] = file => file.FieldFont["/Widths"]![5] = 7.5,
        ["a3 6.2.11.6"] = file => file.FieldFont.Remove("/Encoding"),
        ["ua 7.18.1-1"] = file => file.Annotation["/StructParent"] = 0,
        ["ua 7.1-5"] = file => file.First("P")["/S"] = "/Paragraph",
        ["ua 7.1-7"] = file => file.Root["/RoleMap"] = new JsonObject { ["/Code"] = "/Span" },
        ["ua 7.2-3"] = file => file.AddKid("Table", "P"),
        ["ua 7.2-6"] = file => file.First("P")["/S"] = "/TBody",
        ["ua 7.2-8"] = file => file.First("P")["/S"] = "/TH",
        ["ua 7.2-9"] = file => file.First("P")["/S"] = "/TD",
        ["ua 7.2-11"] = file => file.AddKid("Table", "THead"),
        ["ua 7.2-17"] = file => file.First("L")["/S"] = "/Div",
        ["ua 7.2-18"] = file => file.First("P")["/S"] = "/LBody",
        ["ua 7.2-26"] = file => file.First("TOC")["/S"] = "/Div",
        ["ua 7.2-10"] = file => file.AddKid("TR", "Span"),
        ["ua 7.2-36"] = file => file.AddKid("THead", "Span"),
        ["ua 7.2-37"] = file => file.AddKid("TBody", "Span"),
        ["ua 7.1-12"] = file => file.First("P").Remove("/P"),
        ["ua 7.18.4-2"] = file => file.First("Form")["/K"] = new JsonArray(file.First("Form")["/K"]!.DeepClone(), file.First("Form")["/K"]!.DeepClone()),
        ["ua 7.5-2"] = file => file.HeadersOfACell[0] = "u:nobody",
        ["a3 6.1.2-1"] = file => file.Bytes("%PDF-1.7", "%PDF-2.0"),
        ["a3 6.1.2-2"] = file => file.Bytes("\n%", "\n% "),
        ["a3 6.1.3-3"] = file => file.Bytes("%%EOF", "%%EOF more"),
        ["a3 6.1.7.1-2"] = file => file.Bytes("\nendstream", " endstream"),
        ["a3 6.1.13-3"] = file => file.Catalog["/Lang"] = "u:en-GB" + string.Concat(Enumerable.Repeat("-abcdefgh", 3700)),
        ["a3 6.1.13-4"] = file => file.Catalog["/Extra"] = "/" + new string('n', 128),
        ["a3 6.1.13-8"] = file => file.Content("BT\n", string.Concat(Enumerable.Repeat("q ", 29).Concat(Enumerable.Repeat("Q ", 29))) + "BT\n"),
        ["a3 6.1.13-11"] = file => file.Pdf.Pages[0].Page["/MediaBox"] = new JsonArray(0, 0, 2, 800),
        ["a3 6.2.2-2"] = file => file.Pdf.Pages[0].Page.Remove("/Resources"),
        ["a3 6.2.4.3"] = file => file.Content("BT\n", "0 0 0 1 k BT\n"),
        ["a3 6.2.11.2-6"] = file => file.FieldFont["/Widths"]!.AsArray().RemoveAt(0),
        ["a3 6.2.11.7.3-1"] = file => file.MapTo("E000"),
        ["a3 6.6.2.1-4"] = file => file.Metadata("<dc:title>", "<dc:title>&"),
        ["ua 7.3-1"] = file => file.First("P")["/S"] = "/Figure",
        ["ua 7.4.2-1"] = file => file.First("H2")["/S"] = "/H5",
        ["ua 7.6-1"] = file => file.WithKid("L", "Lbl").Remove("/A"),
        ["ua 7.9-1"] = file => file.First("Note").Remove("/ID"),
        ["ua 7.9-2"] = file => file.First("Note")["/ID"] = "u:another",
        ["ua 7.2-14"] = file => file.First("TBody")["/S"] = "/TFoot",
        ["ua 7.5-1"] = file => file.Speechless(),
        ["ua 7.2-34"] = file => file.WithoutLanguage(),
        ["ua 7.1-1"] = file => file.Content("<</MCID 0>>BDC\n", "<</MCID 0>>BDC\n/Artifact BMC EMC\n"),
        ["ua 7.1-2"] = file => file.Content("<</Type/Layout>>BDC\n", "<</Type/Layout>>BDC\n/P<</MCID 0>>BDC EMC\n"),
        ["ua 7.1-3"] = file => file.Content("BT\n", "0 0 9 9 re f BT\n"),
        ["pdf 14.7.4.4"] = file => file.Content("<</MCID 0>>BDC", "<</MCID 999>>BDC"),
        ["pdf 12.3.2.3"] = file => file.Annotation["/Dest"] = "u:nowhere",
        ["ua 7.21.3.2-1"] = file => file.Descendant.Remove("/CIDToGIDMap"),
        ["ua 7.21.4.1-1"] = file => file.Descriptor.Remove("/FontFile2"),
        ["ua 7.21.4.1-2"] = file => file.Show(0x7FFF, andMap: true),
        ["ua 7.21.5-1"] = file => file.Descendant["/W"]![1]![(int)'e'] = 7,
        ["ua 7.21.7-1"] = file => file.Map("beginbfrange\n<0001>", "beginbfrange\n<9001>"),
        ["ua 7.21.7-2"] = file => file.MapTo("0041FEFF"),
        ["ua 7.21.8-1"] = file => file.Show(0, andMap: true),
        ["ua 7.1-6"] = file => file.Root["/RoleMap"] = new JsonObject { ["/Aside"] = "/Box", ["/Box"] = "/Aside" },
        ["a3 6.1.7.1"] = file => file.Pdf.Dictionary(file.Page["/Contents"])!["/FFilter"] = "/FlateDecode",
        ["a3 6.1.7.2"] = file => file.Pdf.Dictionary(file.Page["/Contents"])!["/Filter"] = "/LZWDecode",
        ["a3 6.1.13-1"] = file => file.Catalog["/" + new string('x', 128)] = 1,
        ["a3 6.2.2"] = file => file.Content("BT\n", "BT 1 zz\n"),
        ["pdf 8.4.2"] = file => file.Content("BT\n", "q BT\n"),
        ["a3 6.2.5"] = file => file.Page["/TR"] = "/Identity",
        ["a3 6.2.8"] = file => file.Page["/Interpolate"] = true,
        ["a3 6.2.9"] = file => file.Page["/PS"] = 1,
        ["a3 6.2.11.4-2"] = file => file.Descriptor["/CIDSet"] = "/Set",
        ["a3 6.9"] = file => file.Catalog["/OCProperties"] = new JsonObject(),
        ["a3 6.10"] = file => file.Page["/PresSteps"] = new JsonObject(),
        ["a3 6.11"] = file => file.Catalog["/Requirements"] = new JsonArray(),
        ["a3 6.1.3"] = file => file.Pdf.Trailer.Remove("/ID"),
        ["a3 6.2.3"] = file => file.Catalog.Remove("/OutputIntents"),
        ["a3 6.2.10"] = file => file.Pdf.Pages[0].Page["/SMask"] = "/None",
        ["a3 6.3.2"] = file => file.Annotation["/F"] = 2,
        ["a3 6.5.1"] = file => file.Catalog["/AA"] = new JsonObject(),
        ["a3 6.6.2.3"] = file => file.Metadata("prefix>pdfuaid<", "prefix>other<"),
        ["a3 6.6.4"] = file => file.Metadata("<pdfaid:part>3", "<pdfaid:part>2"),
        ["a3 6.6.3"] = file => file.Pdf.Dictionary(file.Pdf.Trailer["/Info"])!["/Title"] = "u:Another title",
        ["a3 6.8-3"] = file => file.Specification.Remove("/AFRelationship"),
        ["a3 6.8-4"] = file => file.Catalog.Remove("/AF"),
    };

    /// <summary>The rule whose number stands in a file's name: "7.2-t04-fail-a.pdf".</summary>
    private static string RuleOf(string name)
    {
        var parts = name.Split('-');
        return $"ua {parts[0]}-{int.Parse(parts[1][1..], System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
