using System.Text.Json.Nodes;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>Signature blocks that can be filled in on a screen.</summary>
public class FormFieldTests
{
    [ToolFact("qpdf")]
    public void Every_line_of_a_form_is_a_field_that_says_what_belongs_there()
    {
        using var pdf = Written(["Signature", "Name", "Date"]);

        var fields = Fields(pdf);

        fields.Select(field => field.Description).Should().Equal("Signature: Ocelot", "Name: Ocelot", "Date: Ocelot");
        fields.Select(field => field.Type).Should().Equal("Sig", "Tx", "Tx");
        fields.Select(field => field.Name).Should().OnlyHaveUniqueItems();
    }

    [ToolFact("qpdf")]
    public void The_name_of_who_signs_is_text_and_no_signature()
    {
        using var pdf = Written(["Signature of second director, secretary or witness", "Name of second director, secretary or witness", "Address of witness"]);

        Fields(pdf).Select(field => field.Type).Should().Equal("Sig", "Tx", "Tx");
    }

    [ToolFact("qpdf")]
    public void A_block_that_is_no_form_has_no_fields_and_the_file_no_form()
    {
        using var pdf = new WrittenPdf(Document(["Signature"], isForm: false));
        var model = PdfModel.Load(pdf.Path);

        model.Catalog["/AcroForm"].Should().BeNull();
        Fields(pdf).Should().BeEmpty();
    }

    [ToolFact("qpdf")]
    public void A_field_lies_on_its_line_and_inside_the_page()
    {
        using var pdf = Written(["Signature", "Name"]);

        foreach (var field in Fields(pdf))
        {
            field.Rectangle[0].Should().BeLessThan(field.Rectangle[2]);
            (field.Rectangle[3] - field.Rectangle[1]).Should().BeApproximately(20, 0.1);
            field.Rectangle.Should().AllSatisfy(side => side.Should().BeInRange(0, 842));
        }
    }

    [ToolFact("pdffonts", "qpdf")]
    public void What_people_type_is_shown_in_an_embedded_font_of_the_document()
    {
        using var pdf = Written(["Name"]);
        var model = PdfModel.Load(pdf.Path);
        var font = model.Dictionary(model.Dictionary(model.Dictionary(model.Dictionary(model.Catalog["/AcroForm"])!["/DR"])!["/Font"])!["/Field"])!;

        model.Text(Widgets(model).Single()["/DA"]).Should().StartWith("/Field ");
        model.Name(font["/Encoding"]).Should().Be("WinAnsiEncoding");
        model.Values(font["/Widths"]).Should().HaveCount(224);
        model.Stream(model.Dictionary(font["/FontDescriptor"])!["/FontFile2"]).Length.Should().BeLessThan(80_000);
    }

    private static WrittenPdf Written(params string[] lines) => new(Document(lines, isForm: true));

    private static ContractDocument Document(string[] lines, bool isForm) => SampleDocuments.Charter() with
    {
        Parts = [new Part(PartKind.Execution, "Execution", [new SignatureBlock("Ocelot", [new Text("Signed by the ocelot")], [.. lines]) { IsForm = isForm }])],
    };

    private static List<(string Type, string Name, string Description, double[] Rectangle)> Fields(WrittenPdf pdf)
    {
        var model = PdfModel.Load(pdf.Path);
        return
        [
            .. Widgets(model).Select(widget => (
                model.Name(widget["/FT"])!, model.Text(widget["/T"])!, model.Text(widget["/TU"])!, model.Values(widget["/Rect"]).Select(side => model.Number(side)!.Value).ToArray())),
        ];
    }

    private static IEnumerable<JsonObject> Widgets(PdfModel model) => model.Pages.SelectMany(page => model.Values(page.Page["/Annots"]))
        .Select(model.Dictionary).OfType<JsonObject>().Where(annotation => model.Name(annotation["/Subtype"]) == "Widget");
}
