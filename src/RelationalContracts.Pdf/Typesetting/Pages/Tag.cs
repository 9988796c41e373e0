namespace RelationalContracts.Pdf.Typesetting.Pages;

/// <summary>What a structure element holds, in reading order: elements, content on pages, and links.</summary>
internal abstract class TagKid
{
}

/// <summary>A structure element: what a piece of the pages is, for people who do not see them (ISO 32000-1, 14.7).</summary>
internal sealed class Tag : TagKid
{
    private readonly List<TagKid> _kids = new(1);

    /// <summary>Begins an element.</summary>
    /// <param name="type">A standard structure type: <c>P</c>, <c>LI</c>, <c>TH</c>.</param>
    /// <param name="parent">The element around it; null for the root.</param>
    public Tag(string type, Tag? parent)
    {
        Type = type;
        Parent = parent;
        Depth = parent is null ? 0 : parent.Depth + 1;
        parent?._kids.Add(this);
    }

    /// <summary>The standard structure type.</summary>
    public string Type { get; }

    /// <summary>The element around it; null for the root.</summary>
    public Tag? Parent { get; }

    /// <summary>How many elements stand around it.</summary>
    public int Depth { get; }

    /// <summary>What it holds, in reading order.</summary>
    public List<TagKid> Kids => _kids;

    /// <summary>Where words of a language stand in this element: in one of their own, or here where they are in the document's.</summary>
    /// <param name="language">The language; null for the document's.</param>
    public Tag In(string? language) => language is null ? this : new Tag("Span", this) { Language = language };

    /// <summary>A name that is its own in the whole file; null for most.</summary>
    public string? Id { get; init; }

    /// <summary>The language of what it holds, where that is not the document's; null for most.</summary>
    public string? Language { get; init; }

    /// <summary>What it shows, in words, for a picture.</summary>
    public string? Alternative { get; init; }

    /// <summary>For a picture, where it stands on its page, as PDF counts: left, bottom, right, top; known when pages are cut.</summary>
    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }

    /// <summary>What a table is about.</summary>
    public string? Summary { get; init; }

    /// <summary>How a list is numbered, as the standard calls it: <c>Decimal</c>, <c>LowerAlpha</c>.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>The name of the header cell that speaks for this cell.</summary>
    public string? HeaderId { get; init; }

    /// <summary>The object's number in the file; set by the file layer.</summary>
    public int Number { get; set; }

    /// <summary>Adds an area on a page.</summary>
    public void Add(ActiveArea area) => _kids.Add(area);

    /// <summary>Adds a place for content that is read next.</summary>
    public TaggedContent AddContent()
    {
        var content = new TaggedContent(this);
        _kids.Add(content);
        return content;
    }

    /// <summary>This element and all below it, in reading order.</summary>
    public IEnumerable<Tag> WithDescendants()
    {
        // Not recursive: lists may be nested a thousand deep.
        var open = new Stack<Tag>([this]);
        while (open.TryPop(out var tag))
        {
            yield return tag;
            for (var i = tag._kids.Count - 1; i >= 0; i--)
            {
                if (tag._kids[i] is Tag child)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <summary>Gives all content below this element its place in the reading order, which pages then follow.</summary>
    public void OrderContent()
    {
        // Not recursive: lists may be nested a thousand deep.
        var order = 0;
        var open = new Stack<TagKid>([this]);
        while (open.TryPop(out var kid))
        {
            if (kid is TaggedContent content)
            {
                content.Order = order++;
            }

            for (var i = kid is Tag tag ? tag._kids.Count - 1 : -1; i >= 0; i--)
            {
                open.Push(((Tag)kid)._kids[i]);
            }
        }
    }
}

/// <summary>Content of one element that is read in one go; it may stand on several pages.</summary>
/// <param name="owner">The element.</param>
internal sealed class TaggedContent(Tag owner) : TagKid
{
    private readonly List<MarkedPiece> _pieces = new(1);

    /// <summary>The element it belongs to.</summary>
    public Tag Owner { get; } = owner;

    /// <summary>Its place in the reading order of the whole document; known when all is set.</summary>
    public int Order { get; set; }

    /// <summary>Its pieces, page by page.</summary>
    public List<MarkedPiece> Pieces => _pieces;

    /// <summary>Notes that a page shows a piece of it.</summary>
    public void AddPiece(MarkedPiece piece) => _pieces.Add(piece);
}

/// <summary>A marked-content sequence on a page.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Id">The sequence's number on that page.</param>
internal readonly record struct MarkedPiece(int Page, int Id);

/// <summary>An area of a page that people can act on; it belongs to an element.</summary>
/// <param name="page">The page, from 0.</param>
/// <param name="area">The area.</param>
internal abstract class ActiveArea(int page, Area area) : TagKid
{
    /// <summary>The page, from 0.</summary>
    public int Page { get; } = page;

    /// <summary>The area.</summary>
    public Area Area { get; } = area;

    /// <summary>The element it belongs to.</summary>
    public required Tag Owner { get; init; }

    /// <summary>The annotation's number in the file; set by the file layer.</summary>
    public int Number { get; set; }
}

/// <summary>The area of a link on a page.</summary>
/// <param name="page">The page, from 0.</param>
/// <param name="area">The area.</param>
/// <param name="target">The name of the destination.</param>
/// <param name="description">What it leads to, in words.</param>
internal sealed class LinkArea(int page, Area area, string target, string description) : ActiveArea(page, area)
{
    public string Target { get; } = target;

    public string Description { get; } = description;
}

/// <summary>A field to be filled in on a screen.</summary>
/// <param name="page">The page, from 0.</param>
/// <param name="area">The area.</param>
/// <param name="field">What it is.</param>
internal sealed class FieldArea(int page, Area area, FormField field) : ActiveArea(page, area)
{
    public FormField Field { get; } = field;
}

/// <summary>What is to be filled in.</summary>
/// <param name="Tag">Its element.</param>
/// <param name="Name">The field's name, its own in the file.</param>
/// <param name="Description">What belongs there, for people who do not see what stands around it.</param>
/// <param name="IsSignature">Whether it takes an electronic signature instead of text.</param>
/// <param name="Size">The size of the type.</param>
internal sealed record FormField(Tag Tag, string Name, string Description, bool IsSignature, double Size);
