using RelationalContracts.Documents;
using RelationalContracts.Pdf.Images;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes a typeset document as a PDF 1.7 file that is both PDF/UA-1 and PDF/A-3a.</summary>
internal sealed class DocumentFile
{
    private readonly PdfFile _file = new();
    private readonly TypesetDocument _document;
    private readonly DocumentIdentity _identity;
    private readonly int[] _pages;
    private readonly int _pageTree;
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
        _structure = new StructureTree(_file, _pages);
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
        var areas = _document.Pages.SelectMany(page => page.Areas).ToList();
        areas.ForEach(area => area.Number = _file.Reserve());
        var owners = new IReadOnlyList<Tag>[_document.Pages.Count];
        var contents = _document.Pages.Select((page, index) => PageContent.Write(page, out owners[index])).ToList();
        var resources = WriteResources();
        var compressed = contents.AsParallel().AsOrdered().Select(content => Deflate.Compress(content.Written)).ToList();
        for (var i = 0; i < _pages.Length; i++)
        {
            WritePage(_document.Pages[i], compressed[i], resources);
        }

        WriteAreas(areas);
        WritePageTree();
        return _structure.Write(_document.Structure, owners, areas);
    }

    private int WriteResources()
    {
        var resources = new ByteBuffer().Append("<</Font<<"u8);
        foreach (var face in _document.Faces)
        {
            resources.Append("/F"u8).Append(face.Index).Append(" "u8).AppendReference(FontObjects.Write(_file, face.Subset));
        }

        resources.Append(">>"u8);
        if (_logo is { } logo)
        {
            resources.Append("/XObject<</Logo "u8).AppendReference(logo.Write(_file)).Append(">>"u8);
        }

        return _file.Add(resources.Append(">>"u8));
    }

    private void WritePage(Page page, byte[] content, int resources)
    {
        var stream = _file.Reserve();
        _file.AddCompressed(stream, [], content);
        var body = new ByteBuffer().Append("<</Type/Page/Parent "u8).AppendReference(_pageTree).Append("/MediaBox[0 0 "u8);
        body.AppendReal(page.Width).Append(" "u8).AppendReal(page.Height).Append("]/Resources "u8).AppendReference(resources);
        body.Append("/Contents "u8).AppendReference(stream).Append("/StructParents "u8).Append(page.Index).Append("/Tabs/S"u8);
        if (page.Areas.Count > 0)
        {
            body.Append("/Annots["u8);
            page.Areas.ForEach(area => body.AppendReference(area.Number).Append(" "u8));
            body.Append("]"u8);
        }

        _file.Add(_pages[page.Index], body.Append(">>"u8));
    }

    private void WriteAreas(List<ActiveArea> areas)
    {
        // Keys of the parent tree: pages first, then links and fields.
        var key = _pages.Length;
        foreach (var area in areas)
        {
            var body = new ByteBuffer().Append("<</Type/Annot/F 4/Rect["u8);
            AppendRectangle(body, area);
            _ = area switch
            {
                LinkArea link => body.Append("]/Subtype/Link/Border[0 0 0]/Dest"u8).AppendText(link.Target).Append("/Contents"u8).AppendText(link.Description),
                FieldArea field => _form.AppendWidget(body.Append("]"u8), field),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            _file.Add(area.Number, body.Append("/StructParent "u8).Append(key++).Append(">>"u8));
        }
    }

    /// <summary>Where people click needs no fractions of a point; a field keeps them, since what is typed must stand on its line.</summary>
    private void AppendRectangle(ByteBuffer body, ActiveArea area)
    {
        var height = _document.Pages[area.Page].Height;
        double[] sides = [area.Area.Left, height - area.Area.Top - area.Area.Height, area.Area.Left + area.Area.Width, height - area.Area.Top];
        for (var i = 0; i < sides.Length; i++)
        {
            body.Append(i == 0 ? ""u8 : " "u8).AppendReal(area is FieldArea ? sides[i] : Math.Round(sides[i]));
        }
    }

    private void WritePageTree()
    {
        var body = new ByteBuffer().Append("<</Type/Pages/Count "u8).Append(_pages.Length).Append("/Kids["u8);
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
        if (Outlines.Write(_file, _document.Bookmarks) is { } outlines)
        {
            body.Append("/Outlines "u8).AppendReference(outlines).Append("/PageMode/UseOutlines"u8);
        }

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
        var places = _document.Places.Select(place => (place.Key, Notation(place.Value))).ToList();
        body.Append("/Names<<"u8);
        if (places.Count > 0)
        {
            body.Append("/Dests "u8).AppendReference(NameTree.Write(_file, places));
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

    /// <summary>A destination: the page, and the height on it in whole points, which no eye tells from the exact one.</summary>
    private ByteBuffer Notation(Place place)
    {
        var top = (int)(_document.Pages[place.Page].Height - place.Top);
        return new ByteBuffer(32).Append("["u8).AppendReference(_pages[place.Page]).Append("/XYZ null "u8).Append(top).Append(" null]"u8);
    }

    private int WriteOutputIntent()
    {
        var profile = _file.Reserve();
        _file.AddStream(profile, "/N 3"u8, ColourProfile.Srgb);
        var intent = new ByteBuffer().Append("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8);
        return _file.Add(intent.AppendReference(profile).Append(">>"u8));
    }
}
