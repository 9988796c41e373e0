using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Names places and lists them as bookmarks, as deep as clause level 2.</summary>
/// <remarks>
/// A clause has its anchor's name and one from its number, <c>clause-12.3</c>, so that a web page can link to either.
/// </remarks>
internal sealed class Navigation
{
    private const int OpeningWords = 5;

    private readonly List<Bookmark> _top;
    private readonly HashSet<string> _names;
    private List<Bookmark> _clauses;

    /// <summary>Begins an outline.</summary>
    /// <param name="desk">Receives the topmost bookmarks, and the names by which others may lead here.</param>
    public Navigation(SettingDesk desk)
    {
        (_top, _names) = (desk.Bookmarks, desk.Names);
        _clauses = _top;
    }

    /// <summary>Marks the beginning of a part.</summary>
    /// <param name="strip">Its first line.</param>
    /// <param name="title">How the outline calls it.</param>
    /// <param name="name">The name of the place.</param>
    public void MarkPart(Strip strip, string title, string name)
    {
        Name(strip, name);
        var bookmark = new Bookmark(title, name);
        _top.Add(bookmark);
        _clauses = bookmark.Children;
    }

    /// <summary>Marks a clause.</summary>
    public void Mark(Strip strip, Clause clause)
    {
        Name(strip, clause.Anchor.AsName);
        Name(strip, NameOf(clause.Label));
        _clauses.Add(new Bookmark($"{clause.Label.Printed} {clause.Heading}", clause.Anchor.AsName));
    }

    /// <summary>Marks a numbered paragraph; one of level 2 is listed under its clause.</summary>
    public void Mark(Strip strip, NumberedItem item)
    {
        if (item.Anchor is { } anchor)
        {
            strip.Names.Add(anchor.AsName);
        }

        if (item.Label is { Scheme: NumberingScheme.Clauses, Level: 2 })
        {
            Name(strip, NameOf(item.Label));
            List(item);
        }
    }

    private void Name(Strip strip, string name)
    {
        strip.Names.Add(name);
        _names.Add(name);
    }

    private static string NameOf(Label label) => $"clause-{label.Reference}";

    private void List(NumberedItem item)
    {
        if (_clauses is [.., var clause] && item.Blocks is [Paragraph paragraph, ..])
        {
            clause.Children.Add(new Bookmark($"{item.Label.Printed} {Opening(paragraph)}", NameOf(item.Label)));
        }
    }

    /// <summary>A paragraph's run-in heading, or its first words.</summary>
    private static string Opening(Paragraph paragraph)
    {
        if (paragraph.Inlines is [RunInHeading heading, ..])
        {
            return heading.Value.TrimEnd('.');
        }

        var words = PlainText.Of(paragraph.Inlines).Split(' ', OpeningWords + 1, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= OpeningWords ? string.Join(' ', words) : string.Join(' ', words.Take(OpeningWords)) + "…";
    }
}
