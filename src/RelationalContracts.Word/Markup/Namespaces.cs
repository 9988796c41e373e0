namespace RelationalContracts.Word.Markup;

/// <summary>The XML namespaces of a Word file and of the parts that it carries for us.</summary>
internal static class Namespaces
{
    /// <summary>WordprocessingML, transitional (ECMA-376 part 4): what every version of Word writes.</summary>
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Places for drawings among the words.</summary>
    public const string DrawingPlace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>DrawingML.</summary>
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Pictures of DrawingML.</summary>
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>References from markup to relationships.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Properties of a custom XML part.</summary>
    public const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <summary>The values and blanks to which content controls are bound.</summary>
    public const string Values = "urn:relational-contracts:values:1";

    /// <summary>What the file says about where its text came from.</summary>
    public const string Provenance = "urn:relational-contracts:provenance:1";
}
