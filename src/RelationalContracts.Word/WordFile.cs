using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Body;
using RelationalContracts.Word.Comments;
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
    private readonly DiagnosticBag _diagnostics;
    private readonly ContractDocument _document;
    private readonly Theme _theme;
    private readonly CarriedSource? _source;
    private readonly NumberingLevels _levels;
    private readonly PageEstimate _pages;

    /// <summary>Prepares the file of a document.</summary>
    public WordFile(ContractDocument document, WriteOptions options, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _package = new WordPackage(diagnostics);
        _document = document;
        _source = options.Source;
        _theme = FittedTheme.Of(document, options.Theme);
        _levels = new NumberingLevels(_theme, ScheduleNumber.PatternOf(document));
        _pages = PageEstimate.Of(document, _theme);
    }

    /// <summary>Writes every part, then the file.</summary>
    /// <param name="output">Receives the file; stays open.</param>
    public void Write(Stream output)
    {
        var body = WriteBody();
        WriteLogo();
        WriteFurniture(body.HasWideParts);
        WriteLooks(body.Styles);
        WriteFigures(body.Figures);
        WriteComments(body.Comments);
        WriteValues(body.Values);
        WriteProvenance(body.Places);
        WriteProperties();
        _package.WriteTo(output);
    }

    private BodyWriter WriteBody()
    {
        BodyWriter? body = null;
        _package.Add(PartType.Main, WordPackage.Main, "rIdDocument", "document", from: string.Empty, write: xml =>
        {
            body = new BodyWriter(xml, _document, _theme, _pages, _levels);
            body.Write();
        });
        return body!;
    }

    private void WriteLooks(IReadOnlySet<string> used)
    {
        var language = _document.Identity.Language;
        var styles = new ContractStyles(_theme, _levels, SignatureRule.Of(_document, _theme));
        _package.Add(PartType.Styles, "word/styles.xml", "rIdStyles", "styles", xml => StyleSheet.Write(xml, _theme, styles, language, used));
        _package.Add(PartType.Numbering, "word/numbering.xml", "rIdNumbering", "numbering", xml => NumberingPart.Write(xml, _levels));
        _package.Add(PartType.Fonts, "word/fontTable.xml", "rIdFonts", "fonts", xml => FontTable.Write(xml, _theme));
        _package.Add(PartType.Settings, "word/settings.xml", "rIdSettings", "settings", xml => SettingsPart.Write(xml, _theme, language));
    }

    private void WriteLogo()
    {
        if (_theme.Logo?.Image is { } image)
        {
            _package.Add(PartType.Image, LogoPicture.FileOf(image), LogoPicture.Relationship, part => part.Write(image.Bytes.Span));
        }
    }

    private void WriteFurniture(bool hasWideParts)
    {
        WriteFurniture(1, string.Empty, StyleId.Header, StyleId.Footer);
        if (hasWideParts)
        {
            WriteFurniture(2, SectionWriter.Landscape, StyleId.HeaderLandscape, StyleId.FooterLandscape);
        }
    }

    private void WriteFurniture(int number, string suffix, string header, string footer)
    {
        var identity = _document.Identity;
        var logo = LogoPicture.InHeader(_theme);
        var name = $"word/header{number}.xml";
        _package.Add(PartType.Header, name, SectionWriter.Header + suffix, "hdr", xml => FurniturePart.WriteHeader(xml, identity, header, logo));
        if (logo is not null)
        {
            _package.Relate(name, PartType.Image, LogoPicture.Relationship, LogoPicture.FileOf(_theme.Logo!.Image!));
        }

        _package.Add(PartType.Footer, $"word/footer{number}.xml", SectionWriter.Footer + suffix, "ftr", xml => FurniturePart.WriteFooter(xml, identity, footer, _pages.Total));
    }

    private void WriteFigures(IReadOnlyList<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var picture = MetafilePicture.Of(figures[i], _theme);
            _package.Add(PartType.Image, $"word/media/figure{i + 1}.emf", BodyWriter.RelationshipOf(i), part => part.Write(picture));
        }
    }

    private void WriteComments(CommentList comments)
    {
        if (comments.Notes.Count > 0)
        {
            _package.Add(PartType.Comments, "word/comments.xml", "rIdComments", "comments", xml => CommentsPart.Write(xml, comments.Notes, _document.Identity.Date));
        }
    }

    private void WriteValues(BoundValues values)
    {
        if (values.All.Count == 0)
        {
            return;
        }

        _package.AddCustomXml(1, "rIdValues", ValuesPart.Name, _package.Pack(xml => ValuesPart.Write(xml, values)));
        if (values.Blanks.Any())
        {
            WriteGlossary(values);
        }
    }

    /// <summary>The prompts, with styles of their own: a glossary knows nothing of the document's.</summary>
    private void WriteGlossary(BoundValues values)
    {
        const string Glossary = "word/glossary/document.xml";
        _package.Add(PartType.Glossary, Glossary, "rIdGlossary", "glossaryDocument", xml => GlossaryPart.Write(xml, values.Blanks));
        _package.Add(PartType.Styles, "word/glossary/styles.xml", "rIdStyles", "styles", xml => StyleSheet.WriteForPrompts(xml, _theme, _document.Identity.Language), Glossary);
    }

    private void WriteProvenance(IReadOnlyList<SealedPlace> places)
    {
        _package.AddCustomXml(2, "rIdProvenance", ProvenancePart.Name, _package.Pack(xml => ProvenancePart.Write(xml, places, _source)));
        if (_source is { Shared.Count: > 0 } source)
        {
            _package.AddCustomXml(3, "rIdSources", SourcesPart.Name, SourcesPart.Of(source.Shared, _diagnostics));
        }
    }

    private void WriteProperties()
    {
        _package.AddXml(PartType.CoreProperties, "docProps/core.xml", "rIdCore", xml => PropertyParts.WriteCore(xml, _document.Identity), from: string.Empty);
        _package.AddXml(PartType.ExtendedProperties, "docProps/app.xml", "rIdExtended", PropertyParts.WriteExtended, from: string.Empty);
    }
}
