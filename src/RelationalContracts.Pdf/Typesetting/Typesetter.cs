using RelationalContracts.Documents;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting.Blocks;
using RelationalContracts.Pdf.Typesetting.Flow;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting;

/// <summary>Turns a contract document into positioned pages. Knows nothing of PDF.</summary>
internal static class Typesetter
{
    /// <summary>Sets a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="family">The fonts.</param>
    /// <param name="further">Fonts that are asked for a character that the family lacks.</param>
    /// <param name="missing">The characters that the fonts do not cover.</param>
    public static TypesetDocument Set(ContractDocument document, Theme theme, FontFamily family, IReadOnlyList<TrueTypeFont> further, out MissingCharacters missing)
    {
        var desk = new SettingDesk(document, theme, family, further);
        var parts = new PartSetter(desk);
        if (document.Foreword is { } foreword)
        {
            desk.Flow.BeginPage(PageForm.Upright);
            parts.Set(foreword, 0);
        }

        new CoverSetter(desk).Set(document.Cover);
        if (document.ContentsHeading is { } heading)
        {
            new ContentsSetter(desk).Set(heading);
        }

        SetParts(desk, parts);
        desk.Root.OrderContent();
        missing = desk.Missing;
        var (pages, places) = Paginator.Paginate(desk.Flow, theme.Page, new Furniture(document.Identity, theme.Page, theme.Logo, desk.Styles));
        return new TypesetDocument(pages, desk.Styles.Faces, desk.Styles.Glyphs, desk.Root, desk.Bookmarks, places, desk.Names, document.Cover.IsBrief ? null : places[CoverSetter.Name].Page);
    }

    private static void SetParts(SettingDesk desk, PartSetter parts)
    {
        if (!desk.Document.Cover.IsBrief)
        {
            desk.Flow.BeginPage(PageForm.Upright);
        }

        for (var i = desk.Document.FirstPart; i < desk.Document.Parts.Length; i++)
        {
            parts.Set(desk.Document.Parts[i], i);
        }
    }
}
