using System.Xml;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Provenance;

namespace RelationalContracts.Word.Reading;

/// <summary>Reads the paragraphs of a file as a person would: results of fields, not their instructions; deleted text not at all.</summary>
internal sealed class ParagraphReader
{
    // A thousand pages have fewer than a twentieth of this.
    private const int MostParagraphs = 1_000_000;

    private readonly XmlReader _xml;
    private readonly IReadOnlySet<string> _headings;
    private readonly List<ParagraphRead> _paragraphs = [];

    // A text box holds paragraphs inside a paragraph.
    private readonly Stack<ParagraphRead> _open = new();

    // True for a field whose result is a page number.
    private readonly Stack<bool> _fields = new();
    private string? _mark;

    // Whether the run that is open shows nothing.
    private bool _isHidden;

    private ParagraphReader(XmlReader xml, IReadOnlySet<string> headings)
    {
        _xml = xml;
        _headings = headings;
    }

    /// <summary>Reads the paragraphs of the body, tables and content controls included.</summary>
    /// <param name="body">The part, at its beginning.</param>
    /// <param name="headings">The ids of the styles of headings.</param>
    public static IReadOnlyList<ParagraphRead> Read(XmlReader body, IReadOnlySet<string> headings) => new ParagraphReader(body, headings).Read();

    private List<ParagraphRead> Read()
    {
        while (_xml.Read())
        {
            // Text that was moved away stands where it was, marked; a fallback repeats what stands before it.
            while (_xml.NodeType is XmlNodeType.Element && _xml.LocalName is "moveFrom" or "Fallback")
            {
                _xml.Skip();
            }

            ReadNode();
        }

        return _paragraphs;
    }

    private void ReadNode()
    {
        if (_xml.NodeType is XmlNodeType.Element && _xml.NamespaceURI == Namespaces.Word)
        {
            ReadElement();
        }
        else if (_xml.NodeType is XmlNodeType.EndElement && _xml.LocalName == "p" && _xml.NamespaceURI == Namespaces.Word)
        {
            _open.TryPop(out _);
        }
    }

    private void ReadElement()
    {
        switch (_xml.LocalName)
        {
            case "p":
                Begin();
                break;
            case "pPr":
                ReadProperties();
                break;
            case "bookmarkStart":
                ReadMark();
                break;
            case "t":
                Add(_xml.ReadString());
                break;
            case "tab":
                Add("\t");
                break;
            case "br" or "cr":
                Add(" ");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "footnoteReference" or "endnoteReference":
                // We write no notes: whoever adds one adds words.
                Add("*");
                break;
            case "r":
                _isHidden = false;
                break;
            case "vanish":
                _isHidden = _xml.GetAttribute("val", Namespaces.Word) is not ("0" or "false" or "off");
                break;
            case "fldChar":
                ReadFieldMark();
                break;
            case "instrText":
                ReadInstruction();
                break;
        }
    }

    private void Begin()
    {
        if (_paragraphs.Count == MostParagraphs)
        {
            throw new InvalidDataException();
        }

        var paragraph = new ParagraphRead { Mark = _mark };
        _mark = null;
        _paragraphs.Add(paragraph);
        if (!_xml.IsEmptyElement)
        {
            _open.Push(paragraph);
        }
    }

    private void ReadProperties()
    {
        using var properties = _xml.ReadSubtree();
        while (properties.Read())
        {
            if (properties is { NodeType: XmlNodeType.Element, LocalName: "pStyle" } && _open.TryPeek(out var paragraph))
            {
                paragraph.IsHeading = _headings.Contains(properties.GetAttribute("val", Namespaces.Word) ?? string.Empty);
            }
        }
    }

    private void ReadMark()
    {
        var name = _xml.GetAttribute("name", Namespaces.Word);
        if (name is null || !name.StartsWith(SealedPlace.BookmarkPrefix, StringComparison.Ordinal))
        {
            return;
        }

        if (_open.TryPeek(out var paragraph))
        {
            paragraph.Mark ??= name;
        }
        else
        {
            _mark = name;
        }
    }

    private void ReadFieldMark()
    {
        switch (_xml.GetAttribute("fldCharType", Namespaces.Word))
        {
            case "begin":
                _fields.Push(false);
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }

    private void ReadInstruction()
    {
        var isPage = _xml.ReadString().TrimStart().StartsWith("PAGEREF", StringComparison.OrdinalIgnoreCase);
        if (isPage && _fields.TryPop(out _))
        {
            _fields.Push(true);
        }
    }

    private void Add(string text)
    {
        if (!_isHidden && !_fields.Contains(true) && _open.TryPeek(out var paragraph))
        {
            paragraph.Text.Append(text);
        }
    }
}
