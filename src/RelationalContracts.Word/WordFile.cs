using DocumentFormat.OpenXml.Packaging;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Body;
using RelationalContracts.Word.Comments;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Numbering;
using RelationalContracts.Word.Package;
using RelationalContracts.Word.Pages;
using RelationalContracts.Word.Pictures;
using RelationalContracts.Word.Provenance;
using RelationalContracts.Word.Styles;
using RelationalContracts.Word.Values;
using RelationalContracts.Writers;

namespace RelationalContracts.Word;

/// <summary>Writes the parts of one Word file, the body first, because it gathers what the others hold.</summary>
internal sealed class WordFile
{
    private readonly WordPackage _package;
    private readonly ContractDocument _document;
    private readonly Theme _theme;
    private readonly CarriedSource? _source;
    private readonly NumberingLevels _levels;
    private readonly PageEstimate _pages;

    /// <summary>Prepares the file of a document.</summary>
    public WordFile(WordPackage package, ContractDocument document, WriteOptions options)
    {
        _package = package;
        _document = document;
        _source = options.Source;
        _theme = FittedTheme.Of(document, options.Theme);
        _levels = new NumberingLevels(_theme, ScheduleNumber.PatternOf(document));
        _pages = PageEstimate.Of(document, _theme);
    }

    /// <summary>Writes every part.</summary>
    public void Write()
    {
        var body = WriteBody();
        WriteLogo();
        WriteFurniture();
        WriteLooks(body.Styles);
        WriteFigures(body.Figures);
        WriteComments(body.Comments);
        WriteValues(body.Values);
        WriteProvenance(body.Places);
        WriteProperties();
    }

    private BodyWriter WriteBody()
    {
        using var xml = _package.Begin(_package.Main, "document");
        var body = new BodyWriter(xml, _document, _theme, _pages, _levels);
        body.Write();
        return body;
    }

    private void WriteLooks(IReadOnlySet<string> used)
    {
        var language = _document.Identity.Language;
        var styles = new ContractStyles(_theme, _levels, SignatureRule.Of(_document, _theme));
        Add<StyleDefinitionsPart>("rIdStyles", "styles", xml => StyleSheet.Write(xml, _theme, styles, language, used));
        Add<NumberingDefinitionsPart>("rIdNumbering", "numbering", xml => NumberingPart.Write(xml, _levels));
        Add<DocumentSettingsPart>("rIdSettings", "settings", xml => SettingsPart.Write(xml, _theme, language));
    }

    private void WriteLogo()
    {
        if (_theme.Logo?.Image is { } image)
        {
            var type = image.Format is LogoFormat.Png ? ImagePartType.Png : ImagePartType.Jpeg;
            using var part = WordPackage.Open(_package.Main.AddImagePart(type, LogoPicture.Relationship));
            part.Write(image.Bytes.Span);
        }
    }

    private void WriteFurniture()
    {
        WriteFurniture(string.Empty, StyleId.Header, StyleId.Footer);
        if (WideParts.Any(_document, _theme))
        {
            WriteFurniture(SectionWriter.Landscape, StyleId.HeaderLandscape, StyleId.FooterLandscape);
        }
    }

    private void WriteFurniture(string suffix, string header, string footer)
    {
        var identity = _document.Identity;
        var logo = LogoPicture.InHeader(_theme);
        var part = Add<HeaderPart>(SectionWriter.Header + suffix, "hdr", xml => FurniturePart.WriteHeader(xml, identity, header, logo));
        if (logo is not null)
        {
            part.AddPart(_package.Main.GetPartById(LogoPicture.Relationship), LogoPicture.Relationship);
        }

        Add<FooterPart>(SectionWriter.Footer + suffix, "ftr", xml => FurniturePart.WriteFooter(xml, identity, footer, _pages.Total));
    }

    private void WriteFigures(IReadOnlyList<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            using var part = WordPackage.Open(_package.Main.AddImagePart(ImagePartType.Emf, BodyWriter.RelationshipOf(i)));
            part.Write(MetafilePicture.Of(figures[i], _theme));
        }
    }

    private void WriteComments(CommentList comments)
    {
        if (comments.Notes.Count > 0)
        {
            Add<WordprocessingCommentsPart>("rIdComments", "comments", xml => CommentsPart.Write(xml, comments.Notes, _document.Identity.Date));
        }
    }

    private void WriteValues(BoundValues values)
    {
        if (values.All.Count == 0)
        {
            return;
        }

        using (var part = WordPackage.Open(_package.AddCustomXml("rIdValues", ValuesPart.StoreItem, Namespaces.Values)))
        {
            ValuesPart.Write(part, values, _package.Forbidden);
        }

        if (values.Blanks.Any())
        {
            WriteGlossary(values);
        }
    }

    /// <summary>The prompts, with styles of their own: a glossary knows nothing of the document's.</summary>
    private void WriteGlossary(BoundValues values)
    {
        var glossary = _package.Main.AddNewPart<GlossaryDocumentPart>("rIdGlossary");
        using (var xml = _package.Begin(glossary, "glossaryDocument"))
        {
            GlossaryPart.Write(xml, values.Blanks);
        }

        using var styles = _package.Begin(glossary.AddNewPart<StyleDefinitionsPart>("rIdStyles"), "styles");
        StyleSheet.WriteForPrompts(styles, _theme, _document.Identity.Language);
    }

    private void WriteProvenance(IReadOnlyList<SealedPlace> places)
    {
        using var part = WordPackage.Open(_package.AddCustomXml("rIdProvenance", ProvenancePart.StoreItem, Namespaces.Provenance));
        ProvenancePart.Write(part, places, _source, _package.Forbidden);
    }

    private void WriteProperties()
    {
        using (var core = WordPackage.Open(_package.AddCoreProperties()))
        {
            PropertyParts.WriteCore(core, _document.Identity, _package.Forbidden);
        }

        using var extended = WordPackage.Open(_package.AddExtendedProperties());
        PropertyParts.WriteExtended(extended);
    }

    private TPart Add<TPart>(string id, string root, Action<WordMarkup> write)
        where TPart : OpenXmlPart, IFixedContentTypePart
    {
        var part = _package.Main.AddNewPart<TPart>(id);
        using var xml = _package.Begin(part, root);
        write(xml);
        return part;
    }
}
