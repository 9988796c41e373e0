using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes the parts of a document: their headings, and what they hold.</summary>
internal sealed class HtmlParts
{
    private readonly HtmlOutput _html;
    private readonly HtmlInlines _inlines;
    private readonly HtmlBlocks _blocks;

    public HtmlParts(HtmlOutput html, Edition edition)
    {
        _html = html;
        _inlines = new HtmlInlines(html, highlightsBlanks: edition is not Edition.Clean);
        _blocks = new HtmlBlocks(html, _inlines);
    }

    public void Write(Part part)
    {
        _html.Open("section", ("class", ClassOf(part.Kind)), ("id", part.Anchor?.AsName));
        _html.Line();
        WriteHeading(part);
        _blocks.Write(part.Blocks, part.Heading.Length > 0 ? 3 : 2);
        _html.CloseLine("section");
    }

    private void WriteHeading(Part part)
    {
        if (part.Heading.Length == 0 && part.Label is null)
        {
            return;
        }

        _html.Open("h2");
        HtmlFront.WriteNumber(_html, part.Label?.Printed ?? string.Empty);
        _html.Element("span", part.Heading, ("lang", part.HeadingLanguage));
        _html.CloseLine("h2");
        WriteSource(part.CalledBy);
    }

    private void WriteSource(ImmutableArray<Inline> calledBy)
    {
        if (!calledBy.IsEmpty)
        {
            _html.Open("p", ("class", "source"));
            _inlines.Write(calledBy);
            _html.CloseLine("p");
        }
    }

    private static string ClassOf(PartKind kind) => "part " + kind switch
    {
        PartKind.Terms => "terms",
        PartKind.Schedule or PartKind.Annex => "schedule",
        PartKind.Appendix => "schedule appendix",
        PartKind.Execution => "execution",
        PartKind.Parties => "parties",
        PartKind.Background => "background",
        _ => "open-blanks",
    };
}
