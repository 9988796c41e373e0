using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Comments;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Numbering;
using RelationalContracts.Word.Pages;
using RelationalContracts.Word.Pictures;
using RelationalContracts.Word.Provenance;
using RelationalContracts.Word.References;
using RelationalContracts.Word.Styles;
using RelationalContracts.Word.Values;

namespace RelationalContracts.Word.Body;

/// <summary>Writes <c>document.xml</c>: the contract from its cover to its last page.</summary>
/// <remarks>
/// Writes as it walks, and gathers on the way what other parts of the file hold: the values, the comments, and the hashes
/// of the places. Those parts are therefore written after the body.
/// </remarks>
internal sealed partial class BodyWriter
{
    private readonly WordMarkup _xml;
    private readonly ContractDocument _document;
    private readonly Theme _theme;
    private readonly ReferenceMap _references;
    private readonly PageEstimate _pages;
    private readonly ControlWriter _controls;
    private readonly NumberingLevels _levels;
    private readonly HashSet<Part> _wideParts;
    private readonly SignatureRule _signatures;
    private readonly PageSetup _paper;
    private readonly double _measure;
    private readonly double _wideMeasure;
    private readonly PlaceSeal _seal = new();
    private readonly List<SealedPlace> _places = [];
    private readonly HashSet<string> _styles = [];
    private int _bookmark;

    /// <summary>Prepares the writing of a document.</summary>
    /// <param name="xml">The part, its root open.</param>
    /// <param name="document">What to write.</param>
    /// <param name="theme">The measures of the pages.</param>
    /// <param name="pages">Where each heading will probably stand.</param>
    /// <param name="levels">The counting systems.</param>
    public BodyWriter(WordMarkup xml, ContractDocument document, Theme theme, PageEstimate pages, NumberingLevels levels)
    {
        _xml = xml;
        _document = document;
        _theme = theme;
        _pages = pages;
        _levels = levels;
        _signatures = SignatureRule.Of(document, theme);
        _paper = LogoPicture.Paper(theme);
        _measure = theme.Page.Width - theme.Page.Left - theme.Page.Right;
        _wideMeasure = theme.Page.Height - theme.Page.Left - theme.Page.Right;
        _wideParts = WideParts.Of(document, theme, _measure);
        _references = new ReferenceMap(document);
        _controls = new ControlWriter(xml, Values);
    }

    /// <summary>The blanks and values met while writing.</summary>
    public BoundValues Values { get; } = new();

    /// <summary>The drafting notes met while writing.</summary>
    public CommentList Comments { get; } = new();

    /// <summary>The places written, with the hashes of their words.</summary>
    public IReadOnlyList<SealedPlace> Places => _places;

    /// <summary>The styles of the paragraphs written.</summary>
    public IReadOnlySet<string> Styles => _styles;

    /// <summary>Whether some part is turned on its side for a wide table.</summary>
    public bool HasWideParts => _wideParts.Count > 0;

    /// <summary>Writes the whole body.</summary>
    public void Write()
    {
        using (_xml.In("body"))
        {
            WriteForeword();
            WriteCover();
            WriteContents();
            WriteParts();
        }
    }

    private void BeginParagraph(string style, SectionEnd? section = null)
    {
        _followsTable = false;
        _styles.Add(style);
        _xml.Open("p");
        _xml.Open("pPr");
        _xml.Value("pStyle", style);
        if (section is { } end)
        {
            SectionWriter.Write(_xml, _paper, end);
        }

        _xml.Close();
        OpenPlaceMark();
    }

    private void EndParagraph()
    {
        ClosePlaceMark();
        _xml.Close();
        _seal.EndParagraph();
    }

    private void WriteParagraph(string style, string text, SectionEnd? section = null, string? language = null)
    {
        BeginParagraph(style, section);
        WriteText(text, language: language);
        EndParagraph();
    }

    private void WriteText(string text, string? style = null, string? language = null)
    {
        RunWriter.Write(_xml, text, style, language);
        _seal.Add(text);
    }

    /// <summary>Writes a tab or a line break.</summary>
    private void WriteMark(string element)
    {
        using (_xml.In("r"))
        {
            _xml.Flag(element);
        }

        _seal.Add(" ");
    }

    private int OpenBookmark(string name)
    {
        var id = _bookmark++;
        using (_xml.In("bookmarkStart"))
        {
            _xml.Set("id", id).Set("name", name);
        }

        return id;
    }

    private void CloseBookmark(int id)
    {
        using (_xml.In("bookmarkEnd"))
        {
            _xml.Set("id", id);
        }
    }
}
