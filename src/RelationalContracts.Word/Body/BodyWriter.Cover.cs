using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Pictures;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>The first page, in a section of its own without header and footer.</summary>
internal sealed partial class BodyWriter
{
    // More parties than these stand in two columns, so that the cover stays one page.
    private const int MostPartiesInOneColumn = 10;

    private void WriteCover()
    {
        WriteLogo();
        BeginPlace();
        var cover = _document.Cover;
        WriteCoverLine(StyleId.CoverStatus, cover.StatusLine, section: null);
        WriteCoverLine(StyleId.CoverTitle, cover.Title, section: null, _document.Identity.TitleLanguage);
        WriteCoverLine(StyleId.CoverSubtitle, cover.Subtitle, section: null);
        if (!cover.IsBrief)
        {
            WriteCoverParties();
        }

        EndPlace("cover", origin: null);
    }

    /// <summary>The logo stands above the first words, whose bookmark it must not take: a program may drop one without words.</summary>
    private void WriteLogo()
    {
        if (LogoPicture.OnCover(_theme) is { } picture)
        {
            BeginParagraph(StyleId.CoverLogo);
            PictureWriter.Write(_xml, picture);
            EndParagraph();
        }
    }

    private void WriteCoverParties()
    {
        var cover = _document.Cover;
        var inColumns = cover.Parties.Length > MostPartiesInOneColumn;
        var hasDate = cover.Dated.Length > 0;
        var endsCover = cover.Parties.IsEmpty && !hasDate;
        WriteCoverLine(StyleId.CoverBetween, cover.Between, inColumns || endsCover ? CoverSection : null);
        for (var i = 0; i < cover.Parties.Length; i++)
        {
            var isLast = i == cover.Parties.Length - 1;
            WriteParagraph(inColumns ? StyleId.CoverPartySmall : StyleId.CoverParty, cover.Parties[i], isLast ? EndOfParties(inColumns, hasDate) : null, cover.LanguageOfParty(i));
        }

        if (hasDate)
        {
            WriteParagraph(StyleId.CoverDated, cover.Dated, inColumns ? new SectionEnd("continuous") : CoverSection);
        }
    }

    /// <summary>Writes a line unless it is empty and nothing ends with it.</summary>
    private void WriteCoverLine(string style, string text, SectionEnd? section, string? language = null)
    {
        if (text.Length > 0 || section is not null)
        {
            WriteParagraph(style, text, section, language);
        }
    }

    /// <summary>A cover after a foreword would show that one's header: its first page is told to have another, which there is none of.</summary>
    private SectionEnd CoverSection => new("nextPage") { IsTitlePage = _document.Foreword is not null };

    private SectionEnd? EndOfParties(bool inColumns, bool hasDate) => (inColumns, hasDate) switch
    {
        (true, _) => new SectionEnd("continuous") { Columns = 2 },
        (false, true) => null,
        (false, false) => CoverSection,
    };
}
