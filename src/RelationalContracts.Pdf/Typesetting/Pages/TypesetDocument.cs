using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.Typesetting.Pages;

/// <summary>A document as positioned pages: all that the file layer needs, and nothing it has to decide.</summary>
/// <param name="Pages">The pages, in order.</param>
/// <param name="Faces">The fonts they use.</param>
/// <param name="Glyphs">The numbers of the glyphs that pages show.</param>
/// <param name="Structure">The root of the structure tree.</param>
/// <param name="Bookmarks">The outline.</param>
/// <param name="Places">Where each destination lies.</param>
/// <param name="Names">The destinations that other files may lead to by name.</param>
/// <param name="CoverPage">The page that is a cover, which has no number, from 0; null for none.</param>
internal sealed record TypesetDocument(
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Face> Faces,
    GlyphNumbers Glyphs,
    Tag Structure,
    IReadOnlyList<Bookmark> Bookmarks,
    IReadOnlyDictionary<string, Place> Places,
    IReadOnlySet<string> Names,
    int? CoverPage);

/// <summary>A place on a page.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="Top">Points from its upper edge.</param>
internal readonly record struct Place(int Page, double Top);

/// <summary>An entry of the outline.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Target">The name of the destination.</param>
internal sealed record Bookmark(string Title, string Target)
{
    /// <summary>The entries below it.</summary>
    public List<Bookmark> Children { get; } = [];
}
