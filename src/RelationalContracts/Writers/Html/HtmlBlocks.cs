using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes blocks.</summary>
/// <param name="html">Receives them.</param>
/// <param name="inlines">Writes their text.</param>
internal sealed class HtmlBlocks(HtmlOutput html, HtmlInlines inlines)
{
    private readonly HtmlTables _tables = new(html, inlines);
    private readonly HtmlFigures _figures = new(html);
    private List<DraftingNote>? _held;

    /// <summary>Writes blocks in order.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="headingLevel">The level that a clause's heading has here, so that no level is left out.</param>
    public void Write(ImmutableArray<Block> blocks, int headingLevel)
    {
        foreach (var block in blocks)
        {
            Write(block, headingLevel);
        }
    }

    private void Write(Block block, int headingLevel)
    {
        switch (block)
        {
            case Clause clause:
                Write(clause, headingLevel);
                break;
            case Paragraph paragraph:
                Write(paragraph);
                break;
            case NumberedList list:
                Write(list, headingLevel);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case Figure figure:
                _figures.Write(figure);
                break;
            case DefinitionList list:
                Write(list, headingLevel);
                break;
            case SignatureBlock signature:
                Write(signature);
                break;
            case DraftingNote note when _held is not null:
                _held.Add(note);
                break;
            case DraftingNote note:
                Write(note, note.Word());
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(Clause clause, int headingLevel)
    {
        var heading = "h" + headingLevel.ToString(CultureInfo.InvariantCulture);
        html.Open("section", ("class", "clause"), ("id", clause.Anchor.AsName));
        html.Line();
        html.Open(heading);
        HtmlFront.WriteNumber(html, clause.Label.Printed);
        html.Element("span", clause.Heading, ("lang", clause.HeadingLanguage));
        html.CloseLine(heading);
        html.Open("div", ("class", "words"));
        html.Line();
        _held = [];
        Write(clause.Blocks, headingLevel);
        html.CloseLine("div");
        WriteNotes(clause, _held);
        _held = null;
        html.CloseLine("section");
    }

    /// <summary>The notes of a clause stand right after it: whoever listens hears the whole clause before what is said about it.</summary>
    private void WriteNotes(Clause clause, List<DraftingNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        html.Open("div", ("class", "notes"));
        html.Line();
        foreach (var note in notes)
        {
            Write(note, $"{note.Word()} on {clause.Label.Printed} {clause.Heading}");
        }

        html.CloseLine("div");
    }

    private void Write(Paragraph paragraph)
    {
        html.Open("p");
        inlines.Write(paragraph.Inlines);
        html.CloseLine("p");
    }

    private void Write(NumberedList list, int headingLevel)
    {
        html.Open("ol", ("class", HtmlRungs.ClassOf(list.Items[0].Label)), ("role", "list"));
        html.Line();
        foreach (var item in list.Items)
        {
            html.Open("li", ("id", item.Anchor?.AsName));
            HtmlFront.WriteNumber(html, item.Label.Printed);
            html.Open("div");
            html.Line();
            Write(item.Blocks, headingLevel);
            html.Close("div");
            html.CloseLine("li");
        }

        html.CloseLine("ol");
    }

    private void Write(DefinitionList list, int headingLevel)
    {
        foreach (var definition in list.Definitions)
        {
            html.Open("div", ("class", "definition"), ("id", definition.Anchor.AsName));
            html.Line();
            Write(definition.Blocks, headingLevel);
            html.CloseLine("div");
        }
    }

    private void Write(SignatureBlock signature)
    {
        html.Open("div", ("class", "signature"));
        html.Open("p");
        inlines.Write(signature.Attestation);
        html.CloseLine("p");
        html.Open("ul", ("role", "list"));
        foreach (var line in signature.Lines)
        {
            html.Element("li", line);
        }

        html.Close("ul");
        html.CloseLine("div");
    }

    private void Write(DraftingNote note, string label)
    {
        html.Open("aside", ("class", "note"), ("role", "note"), ("aria-label", label));
        html.Open("p");
        html.Element("b", note.Word());
        html.Text(note.Author.Length > 0 ? $" ({note.Author})" : string.Empty);
        html.CloseLine("p");
        foreach (var paragraph in note.Paragraphs)
        {
            html.ElementLine("p", paragraph);
        }

        html.CloseLine("aside");
    }
}
