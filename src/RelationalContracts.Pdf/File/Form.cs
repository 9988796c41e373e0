using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the fields of a document that can be filled in on a screen (ISO 32000-1, 12.7).</summary>
/// <remarks>
/// Fields and their widgets are one dictionary each. Every widget has an appearance, as archives ask (ISO 19005-3, 6.3.3), which is
/// empty until somebody fills the field in. What is typed is shown in a font of the document with the Latin characters that
/// viewers can encode, since those cannot type in a composite font.
/// </remarks>
internal sealed class Form
{
    private const string FontName = "Field";

    private readonly PdfFile _file;
    private readonly List<FieldArea> _fields;
    private readonly int _font;

    /// <summary>Prepares the form of a document.</summary>
    public Form(PdfFile file, TypesetDocument document)
    {
        _file = file;
        _fields = [.. document.Pages.SelectMany(page => page.Areas).OfType<FieldArea>()];
        _font = _fields.Count > 0 ? FieldFont.Write(file, document.Faces[0].Font) : 0;
    }

    /// <summary>Adds what makes an annotation the widget of a field.</summary>
    public ByteBuffer AppendWidget(ByteBuffer body, FieldArea area)
    {
        var field = area.Field;
        body.Append("/Subtype/Widget/FT"u8).AppendName(field.IsSignature ? "Sig" : "Tx").Append("/T"u8).AppendText(field.Name);
        body.Append("/TU"u8).AppendText(field.Description).Append("/AP<</N "u8).AppendReference(WriteAppearance(area.Area)).Append(">>"u8);
        return field.IsSignature ? body : body.Append("/DA"u8).AppendText(LookOf(field));
    }

    /// <summary>Adds the form to the catalogue; nothing where the document has no fields.</summary>
    public void AppendTo(ByteBuffer catalogue)
    {
        if (_fields.Count == 0)
        {
            return;
        }

        catalogue.Append("/AcroForm<</Fields["u8);
        _fields.ForEach(field => catalogue.AppendReference(field.Number).Append(" "u8));
        catalogue.Append("]/DR<</Font<<"u8).AppendName(FontName).Append(" "u8).AppendReference(_font).Append(">>>>"u8);
        if (_fields.Exists(field => field.Field.IsSignature))
        {
            // Signature fields exist (12.7.2, table 219).
            catalogue.Append("/SigFlags 1"u8);
        }

        catalogue.Append(">>"u8);
    }

    private int WriteAppearance(Area area)
    {
        var entries = new ByteBuffer().Append("/Type/XObject/Subtype/Form/Resources<<>>/BBox[0 0 "u8);
        entries.AppendReal(area.Width).Append(" "u8).AppendReal(area.Height).Append("]"u8);
        var number = _file.Reserve();
        _file.AddStream(number, entries.Written, "/Tx BMC EMC"u8);
        return number;
    }

    private static string LookOf(FormField field) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{FontName} {field.Size:0.##} Tf 0 g");
}
