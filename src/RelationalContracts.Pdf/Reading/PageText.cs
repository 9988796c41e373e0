using System.Text;

namespace RelationalContracts.Pdf.Reading;

/// <summary>A piece of what a page shows.</summary>
/// <param name="Page">The page's object.</param>
/// <param name="Mark">The number of its marked content on that page; -1 for none.</param>
/// <param name="Text">The words, with a space between lines.</param>
internal sealed record ShownPiece(PdfDictionary Page, int Mark, string Text);

/// <summary>Reads the words that pages show, glyph by glyph; headers and footers, which are artifacts, left out.</summary>
/// <remarks>What glyphs are said to stand for (ActualText) does not count: it could say anything.</remarks>
internal sealed class PageText
{
    private const int MostPages = 100_000;
    private const int MostNested = 8;

    private readonly PdfObjects _objects;
    private readonly Dictionary<PdfDictionary, GlyphText> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly List<ShownPiece> _pieces = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<int?> _marks = new();
    private PdfDictionary _page = PdfDictionary.Empty;
    private GlyphText? _font;
    private int _mark = -1;

    private PageText(PdfObjects objects) => _objects = objects;

    /// <summary>The pages of a file, in order.</summary>
    public static IEnumerable<PdfDictionary> Pages(PdfObjects objects)
    {
        var open = new Stack<PdfValue?>([objects.Root["Pages"]]);
        for (var nodes = 0; open.TryPop(out var node) && nodes < MostPages; nodes++)
        {
            var dictionary = objects.Dictionary(node);
            if (dictionary["Kids"] is { } kids)
            {
                objects.List(kids).Reverse().ToList().ForEach(open.Push);
            }
            else
            {
                yield return dictionary;
            }
        }
    }

    /// <summary>What all pages show, in the order in which they show it.</summary>
    public static IReadOnlyList<ShownPiece> Read(PdfObjects objects)
    {
        var reader = new PageText(objects);
        foreach (var page in Pages(objects))
        {
            reader.ReadPage(page);
        }

        return reader._pieces;
    }

    // Artifacts are content that means nothing: their mark is null.
    private bool IsArtifact => _marks.Contains(null);

    private void ReadPage(PdfDictionary page)
    {
        _page = page;
        _marks.Clear();
        using var content = new MemoryStream();
        foreach (var part in _objects.List(page["Contents"]))
        {
            content.Write(_objects.Data(part).Span);
            content.WriteByte((byte)'\n');
        }

        Run(content.ToArray(), Inherited(page, "Resources"), level: 0);
        EndPiece();
    }

    private PdfDictionary Inherited(PdfDictionary page, string key)
    {
        for (var level = 0; level < MostNested && page[key] is null && page["Parent"] is { } parent; level++)
        {
            page = _objects.Dictionary(parent);
        }

        return _objects.Dictionary(page[key]);
    }

    private void Run(ReadOnlyMemory<byte> content, PdfDictionary resources, int level)
    {
        var lexer = new PdfLexer(content);
        var operands = new List<PdfValue>();
        while (lexer.Next() is { } token)
        {
            if (token is PdfWord { Value: var name })
            {
                Do(name, operands, resources, level);
                operands.Clear();
            }
            else
            {
                operands.Add(token);
            }
        }
    }

    private void Do(string name, List<PdfValue> operands, PdfDictionary resources, int level)
    {
        switch (name)
        {
            case "BMC" or "BDC":
                Begin(operands, resources);
                break;
            case "EMC":
                EndPiece();
                _marks.TryPop(out _);
                break;
            case "Tf" when operands is [PdfName font, ..]:
                _font = FontOf(_objects.Dictionary(resources["Font"])[font.Value]);
                break;
            case "Tj" or "'" or "\"" or "TJ" when operands.Count > 0 && !IsArtifact:
                Show(operands[^1]);
                break;
            case "Do" when operands is [PdfName form] && level < MostNested:
                RunForm(_objects.Dictionary(resources["XObject"])[form.Value], resources, level);
                break;
        }
    }

    private void Begin(List<PdfValue> operands, PdfDictionary resources)
    {
        var properties = operands is [_, PdfName named] ? _objects.Dictionary(_objects.Dictionary(resources["Properties"])[named.Value]) : operands is [_, PdfDictionary given] ? given : PdfDictionary.Empty;
        EndPiece();
        var mark = properties["MCID"] is PdfNumber number ? (int)number.Value : _marks.TryPeek(out var around) && around is { } outer ? outer : -1;
        _marks.Push(operands is [PdfName { Value: "Artifact" }, ..] ? null : mark);
    }

    private void RunForm(PdfValue? form, PdfDictionary resources, int level)
    {
        var dictionary = _objects.Dictionary(form);
        if (dictionary["Subtype"] is PdfName { Value: "Form" })
        {
            Run(_objects.Data(form), dictionary["Resources"] is { } own ? _objects.Dictionary(own) : resources, level + 1);
        }
    }

    private GlyphText FontOf(PdfValue? font)
    {
        var dictionary = _objects.Dictionary(font);
        return _fonts.TryGetValue(dictionary, out var known) ? known : _fonts[dictionary] = GlyphText.Of(_objects, font);
    }

    private void Show(PdfValue shown)
    {
        var mark = _marks.TryPeek(out var open) ? open ?? -1 : -1;
        if (mark != _mark)
        {
            EndPiece();
            _mark = mark;
        }

        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }

        foreach (var part in _objects.List(shown).OfType<PdfString>())
        {
            _font?.Append(part.Bytes, _text);
        }
    }

    private void EndPiece()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new ShownPiece(_page, _mark, _text.ToString()));
            _text.Clear();
        }
    }
}
