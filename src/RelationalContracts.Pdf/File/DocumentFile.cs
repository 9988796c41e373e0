using RelationalContracts.Documents;
using RelationalContracts.Pdf.Images;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes a typeset document as a PDF 1.7 file that is both PDF/UA-1 and PDF/A-3a.</summary>
internal sealed class DocumentFile
{
    // What an element, a link or a bookmark mostly takes, and a pair of references.
    private const int RowColumns = 140;
    private const int ListColumns = 20;

    private readonly PdfFile _file = new();
    private readonly TypesetDocument _document;
    private readonly DocumentIdentity _identity;
    private readonly int[] _pages;
    private readonly int[] _contents;
    private readonly int _pageTree;
    private readonly ObjectRows _rows;
    private readonly ObjectRows _lists;
    private readonly Destinations _destinations;
    private readonly StructureTree _structure;
    private readonly Form _form;

    private readonly PdfImage? _logo;

    private DocumentFile(TypesetDocument document, DocumentIdentity identity, PdfImage? logo)
    {
        _logo = logo;
        _document = document;
        _identity = identity;
        _pageTree = _file.Reserve();
        _pages = [.. document.Pages.Select(_ => _file.Reserve())];
        _contents = new int[_pages.Length];
        _rows = new ObjectRows(_file, RowColumns);
        _lists = new ObjectRows(_file, ListColumns);
        _destinations = new Destinations(_file, document);
        _structure = new StructureTree(_file, _rows, _lists, _pages);
        _form = new Form(_file, document);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="identity">What the document is called.</param>
    /// <param name="logo">The logo that pages show; null for none.</param>
    /// <param name="source">What the file carries of its source; null for nothing.</param>
    /// <param name="output">Receives the file; stays open.</param>
    public static void Write(TypesetDocument document, DocumentIdentity identity, PdfImage? logo, CarriedSource? source, Stream output)
    {
        var file = new DocumentFile(document, identity, logo);
        var catalog = file.WriteCatalog(file.WritePages(), source);
        file._file.WriteTo(output, catalog, Metadata.WriteInformation(file._file, identity));
    }

    /// <summary>Writes pages, fonts and structure; returns the number of the structure tree.</summary>
    private int WritePages()
    {
        _structure.Number(_document.Structure);
        var areas = new PageAreas(_file, _form, _document.Pages);
        var owners = new IReadOnlyList<Tag>[_document.Pages.Count];
        for (var i = 0; i < _pages.Length; i++)
        {
            _contents[i] = _file.Reserve();
            Compress(_contents[i], PageContent.Write(_document.Pages[i], out owners[i]));
        }

        var resources = WriteResources();
        foreach (var page in _document.Pages)
        {
            WritePage(page, resources);
        }

        areas.Write(_rows, _destinations);
        WritePageTree();
        _destinations.Write(_rows, _pages, page => _document.Pages[page].Height);
        return _structure.Write(_document.Structure, owners, areas.All);
    }

    /// <summary>Compresses what a page shows while the next page is written.</summary>
    private void Compress(int number, ByteBuffer content) => _file.AddLater(number, new ByteBuffer(0), () =>
    {
        var compressed = Deflate.Compress(content.Written);
        content.Release();
        return compressed;
    });

    private int WriteResources()
    {
        var resources = new ByteBuffer().Append("<</Font<<"u8);
        var map = FontObjects.WriteMap(_file, _document.Glyphs);
        foreach (var face in _document.Faces)
        {
            resources.Append("/F"u8).Append(face.Index).Append(" "u8).AppendReference(FontObjects.Write(_file, face.Subset, map));
        }

        resources.Append(">>"u8);
        if (_logo is { } logo)
        {
            resources.Append("/XObject<</Logo "u8).AppendReference(logo.Write(_file)).Append(">>"u8);
        }

        return _file.Add(resources.Append(">>"u8));
    }

    private void WritePage(Page page, int resources)
    {
        var body = new ByteBuffer().Append("<</Type/Page/Parent "u8).AppendReference(_pageTree).Append("/Resources "u8).AppendReference(resources);
        body.Append("/Contents"u8).AppendAlignedReference(_contents[page.Index]).Append("/StructParents"u8).AppendAligned(page.Index, 6).Append("/Tabs/S"u8);
        if (page.Areas.Count > 0)
        {
            body.Append("/Annots"u8).AppendAlignedReference(WriteAreas(page));
        }

        if (!IsUsual(page))
        {
            AppendPaper(body, page);
        }

        _rows.Add(_pages[page.Index], body.Append(">>"u8));
    }

    private int WriteAreas(Page page)
    {
        var list = new ByteBuffer().Append("["u8);
        page.Areas.ForEach(area => list.AppendAlignedReference(area.Number));
        return _lists.Add(list.Append("]"u8));
    }

    /// <summary>Whether a page is as large as the first, whose paper all pages have that say nothing else.</summary>
    private bool IsUsual(Page page) => (page.Width, page.Height) == (_document.Pages[0].Width, _document.Pages[0].Height);

    private static void AppendPaper(ByteBuffer body, Page page) =>
        body.Append("/MediaBox[0 0 "u8).AppendReal(page.Width).Append(" "u8).AppendReal(page.Height).Append("]"u8);

    private void WritePageTree()
    {
        var body = new ByteBuffer().Append("<</Type/Pages/Count "u8).Append(_pages.Length);
        AppendPaper(body, _document.Pages[0]);
        body.Append("/Kids["u8);
        foreach (var page in _pages)
        {
            body.AppendReference(page).Append(" "u8);
        }

        _file.Add(_pageTree, body.Append("]>>"u8));
    }

    private int WriteCatalog(int structure, CarriedSource? source)
    {
        var files = Attachments.Write(_file, source, _identity.Date);
        var body = new ByteBuffer().Append("<</Type/Catalog/Pages "u8).AppendReference(_pageTree).Append("/StructTreeRoot "u8).AppendReference(structure);
        body.Append("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang"u8).AppendText(_identity.Language);
        body.Append("/Metadata "u8).AppendReference(Metadata.WritePacket(_file, _identity)).Append("/OutputIntents["u8);
        body.AppendReference(WriteOutputIntent()).Append("]/PageLabels<</Nums["u8);
        AppendPageLabels(body);
        body.Append("]>>"u8);
        _form.AppendTo(body);
        AppendNames(body, files);
        AppendAssociatedFiles(body, files);
        if (new Outlines(_file, _rows, _destinations).Write(_document.Bookmarks) is { } outlines)
        {
            body.Append("/Outlines "u8).AppendReference(outlines).Append("/PageMode/UseOutlines"u8);
        }

        _rows.Write();
        _lists.Write();
        return _file.Add(body.Append(">>"u8));
    }

    /// <summary>The cover has a name instead of a number; the others are numbered as they are printed.</summary>
    private void AppendPageLabels(ByteBuffer body)
    {
        if (_document.CoverPage is not 0)
        {
            body.Append("0<</S/D>>"u8);
        }

        if (_document.CoverPage is { } cover)
        {
            body.Append(cover).Append("<</P(Cover)>>"u8).Append(cover + 1).Append("<</S/D/St "u8).Append(cover + 2).Append(">>"u8);
        }
    }

    private void AppendNames(ByteBuffer body, IReadOnlyList<(string Name, int Number)> files)
    {
        body.Append("/Names<<"u8);
        if (_destinations.WriteNames() is { } names)
        {
            body.Append("/Dests "u8).AppendReference(names);
        }

        if (files.Count > 0)
        {
            body.Append("/EmbeddedFiles "u8).AppendReference(NameTree.Write(_file, files.Select(file => (file.Name, ByteBuffer.Reference(file.Number)))));
        }

        body.Append(">>"u8);
    }

    private static void AppendAssociatedFiles(ByteBuffer body, IReadOnlyList<(string Name, int Number)> files)
    {
        if (files.Count > 0)
        {
            body.Append("/AF["u8);
            files.ToList().ForEach(file => body.AppendReference(file.Number).Append(" "u8));
            body.Append("]"u8);
        }
    }

    private int WriteOutputIntent()
    {
        var profile = _file.Reserve();
        _file.AddStream(profile, "/N 3"u8, ColourProfile.Srgb);
        var intent = new ByteBuffer().Append("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8);
        return _file.Add(intent.AppendReference(profile).Append(">>"u8));
    }
}
