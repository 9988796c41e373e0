using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using RelationalContracts.Diagnostics;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Package;

/// <summary>The parts of one Word file and the relationships between them, every one with a name of our giving.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly MemoryStream _memory = new();
    private readonly WordprocessingDocument _package;

    /// <summary>Begins a file.</summary>
    /// <param name="diagnostics">Receives what could not be written.</param>
    public WordPackage(DiagnosticBag diagnostics)
    {
        Forbidden = new ForbiddenCharacters(diagnostics);
        _package = WordprocessingDocument.Create(_memory, WordprocessingDocumentType.Document, autoSave: false);
        // The parts are compressed once, when they are packed anew.
        _package.CompressionOption = CompressionOption.NotCompressed;
        Main = _package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdDocument");
    }

    /// <summary>Cleans the text of every part.</summary>
    public ForbiddenCharacters Forbidden { get; }

    /// <summary>The part that the others hang from.</summary>
    public MainDocumentPart Main { get; }

    /// <summary>The properties that Word shows of the file.</summary>
    public CoreFilePropertiesPart AddCoreProperties() => _package.AddNewPart<CoreFilePropertiesPart>("rIdCore");

    /// <summary>What Word knows of the program that wrote the file.</summary>
    public ExtendedFilePropertiesPart AddExtendedProperties() => _package.AddNewPart<ExtendedFilePropertiesPart>("rIdExtended");

    /// <summary>Adds a custom XML part with the name by which controls find it.</summary>
    /// <param name="id">The relationship.</param>
    /// <param name="storeItem">The name, a GUID in braces.</param>
    /// <param name="space">The namespace of the part.</param>
    public CustomXmlPart AddCustomXml(string id, string storeItem, string space)
    {
        var part = Main.AddNewPart<CustomXmlPart>("application/xml", id);
        CustomXmlProperties.Write(part.AddNewPart<CustomXmlPropertiesPart>("rIdProperties"), storeItem, space);
        return part;
    }

    /// <summary>Begins to write a part of WordprocessingML.</summary>
    public WordMarkup Begin(OpenXmlPart part, string root) => WordMarkup.Begin(Open(part), root, Forbidden);

    /// <summary>A part's bytes, to be written.</summary>
    public static Stream Open(OpenXmlPart part) => part.GetStream(FileMode.Create, FileAccess.Write);

    /// <summary>Ends the file and hands it over.</summary>
    /// <param name="output">Receives the file; stays open.</param>
    public void WriteTo(Stream output)
    {
        _package.Dispose();
        SteadyZip.Repack(_memory, output);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _package.Dispose();
        _memory.Dispose();
    }
}
