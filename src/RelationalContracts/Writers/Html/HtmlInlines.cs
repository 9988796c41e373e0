using System.Collections.Immutable;
using System.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes runs of text.</summary>
/// <param name="html">Receives them.</param>
/// <param name="highlightsBlanks">Whether blanks stand on a coloured ground; a clean edition has none.</param>
internal sealed class HtmlInlines(HtmlOutput html, bool highlightsBlanks)
{
    public void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text { Language: { } language } foreign:
                html.Element("span", foreign.Value, ("lang", language));
                break;
            case Text text:
                html.Text(text.Value);
                break;
            case RunInHeading heading:
                html.Element("b", heading.Value);
                break;
            case TermBeingDefined term:
                html.Element("dfn", term.Term);
                break;
            case TermUse use:
                html.Text(use.Printed);
                break;
            case CrossReference reference:
                Write(reference);
                break;
            case Blank blank:
                html.Element(highlightsBlanks ? "mark" : "span", blank.Prompt, ("class", "blank"));
                break;
            case ValueText value:
                // A name in Arabic must not turn the order of the words around it.
                html.Element("bdi", value.Value, ("lang", value.Language));
                break;
            case LineBreak:
                html.Open("br");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(CrossReference reference)
    {
        if (reference.Target is not { } target)
        {
            html.Text(reference.Printed);
            return;
        }

        html.Open("a", ("href", HtmlNames.LinkTo(target)));
        for (var i = 0; i < reference.Pieces.Length; i++)
        {
            i += WriteUnbroken(reference.Pieces, i);
        }

        html.Close("a");
    }

    /// <summary>A number, with the word before it where that belongs to it ("clause " but not " of "), never parted by a line's end.</summary>
    /// <returns>How many further pieces were written.</returns>
    private int WriteUnbroken(ImmutableArray<ReferencePiece> pieces, int at)
    {
        var piece = pieces[at];
        var leads = piece.NumberOf is null && at + 1 < pieces.Length && piece.Printed.EndsWith(' ') && !piece.Printed.StartsWith(' ');
        if (piece.NumberOf is null && !leads)
        {
            html.Text(piece.Printed);
            return 0;
        }

        html.Element("span", leads ? piece.Printed + pieces[at + 1].Printed : piece.Printed, ("class", "unbroken"));
        return leads ? 1 : 0;
    }
}
