using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>The first page, in a section of its own without header and footer.</summary>
internal sealed partial class BodyWriter
{
    // More parties than these stand in two columns, so that the cover stays one page.
    private const int MostPartiesInOneColumn = 10;

    private void WriteCover()
    {
        BeginPlace();
        var cover = _document.Cover;
        WriteParagraph(StyleId.CoverStatus, cover.StatusLine);
        WriteParagraph(StyleId.CoverTitle, cover.Title);
        WriteParagraph(StyleId.CoverSubtitle, cover.Subtitle);
        WriteCoverParties();
        EndPlace("cover", origin: null);
    }

    private void WriteCoverParties()
    {
        var cover = _document.Cover;
        var inColumns = cover.Parties.Length > MostPartiesInOneColumn;
        var hasDate = cover.Dated.Length > 0;
        WriteParagraph(StyleId.CoverBetween, cover.Between, inColumns ? new SectionEnd("nextPage") : null);
        for (var i = 0; i < cover.Parties.Length; i++)
        {
            var isLast = i == cover.Parties.Length - 1;
            WriteParagraph(inColumns ? StyleId.CoverPartySmall : StyleId.CoverParty, cover.Parties[i], isLast ? EndOfParties(inColumns, hasDate) : null);
        }

        if (hasDate)
        {
            WriteParagraph(StyleId.CoverDated, cover.Dated, new SectionEnd(inColumns ? "continuous" : "nextPage"));
        }
    }

    private static SectionEnd? EndOfParties(bool inColumns, bool hasDate) => (inColumns, hasDate) switch
    {
        (true, _) => new SectionEnd("continuous") { Columns = 2 },
        (false, true) => null,
        (false, false) => new SectionEnd("nextPage"),
    };
}
