using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Flow;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets the first page: status, title, who it is between, and the date line; nothing else.</summary>
internal sealed class CoverSetter
{
    /// <summary>The name of the place where it stands.</summary>
    public const string Name = "cover";

    private const int MostInOneColumn = 10;
    private const int MostInTwoColumns = 24;
    private const double RuleWidth = 2;
    private const double RuleLength = 56;
    private const double Gutter = 18;

    private readonly SettingDesk _desk;
    private readonly Tag _section;

    /// <summary>Works at a desk.</summary>
    public CoverSetter(SettingDesk desk)
    {
        _desk = desk;
        _section = new Tag("Sect", desk.Root);
    }

    /// <summary>Sets the cover.</summary>
    public void Set(Cover cover)
    {
        _desk.Flow.BeginPage(cover.IsBrief ? PageForm.Upright : PageForm.Cover);
        AddLogo();
        Add(cover.StatusLine, StyleNames.CoverStatus, "P");
        AddTitle(cover.Title, hasRule: !cover.IsBrief);
        Add(cover.Subtitle, StyleNames.CoverSubtitle, "P");
        AddParties(cover);
        Add(cover.Dated, StyleNames.CoverDated, "P");
    }

    private void AddLogo()
    {
        if (_desk.Theme.Logo is { } logo && logo.OnCover(_desk.Theme.Page) is { IsShown: true } size)
        {
            var content = _desk.Content(new Tag("Figure", _section) { Alternative = logo.Alternative });
            _desk.Flow.Add(new Strip(size.Height) { Below = Logo.Gap, Logo = new PlacedLogo(new Area(0, 0, size.Width, size.Height), content) });
        }
    }

    private void Add(string text, string style, string type) => Lines(text, style, type).ForEach(_desk.Flow.Add);

    private List<Strip> Lines(string text, string style, string type, string? language = null)
    {
        if (text.Length == 0)
        {
            return [];
        }

        _desk.Inlines.Add(text, style, new Tag(type, _section) { Language = language });
        return _desk.Paragraphs.Set(style, 0, _desk.Measure);
    }

    /// <summary>The title, with a short rule in the accent above it.</summary>
    private void AddTitle(string title, bool hasRule)
    {
        var strips = Lines(title, StyleNames.CoverTitle, "H1", _desk.Document.Identity.TitleLanguage);
        strips[0].Names.Add(Name);
        if (hasRule)
        {
            strips[0].Shapes.Add(new StripShape(new Area(0, -18, RuleLength, RuleWidth), _desk.Styles.Accent));
        }

        strips.ForEach(_desk.Flow.Add);
    }

    private void AddParties(Cover cover)
    {
        if (cover.Parties.IsEmpty)
        {
            return;
        }

        var between = Lines(cover.Between, StyleNames.CoverParty, "P");
        var style = _desk.Styles.Style(StyleNames.CoverParty);
        if (between.Count > 0)
        {
            between[0].Above = style.Leading * 2;
            between[^1].Below = style.Leading * 0.4;
            between.ForEach(_desk.Flow.Add);
        }

        AddColumns(cover);
    }

    /// <summary>Up to ten parties below each other; more in two or three columns, in smaller type, read down the columns.</summary>
    private void AddColumns(Cover cover)
    {
        var columns = cover.Parties.Length <= MostInOneColumn ? 1 : cover.Parties.Length <= MostInTwoColumns ? 2 : 3;
        var style = columns == 1 ? StyleNames.CoverParty : StyleNames.Body;
        var perColumn = (cover.Parties.Length + columns - 1) / columns;
        var width = (_desk.Measure - (Gutter * (columns - 1))) / columns;
        var list = new Tag("L", _section) { ListNumbering = "None" };
        var cells = cover.Parties.Select((party, index) => SetParty(party, cover.LanguageOfParty(index), list, style, (index / perColumn) * (width + Gutter), width)).ToList();
        for (var row = 0; row < perColumn; row++)
        {
            AddRow([.. cells.Where((_, index) => index % perColumn == row)], style);
        }
    }

    private List<Strip> SetParty(string party, string? language, Tag list, string style, double left, double width)
    {
        _desk.Inlines.Add(party, style, new Tag("LBody", new Tag("LI", list)) { Language = language });
        return _desk.Paragraphs.Set(style, left, width);
    }

    private void AddRow(List<List<Strip>> cells, string style)
    {
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var measures = _desk.Styles.Style(style);
            var strip = new Strip(measures.Leading) { Above = line == 0 ? Math.Min(measures.Above, 3) : 0 };
            foreach (var cell in cells.Where(cell => line < cell.Count))
            {
                strip.Texts.AddRange(cell[line].Texts);
            }

            _desk.Flow.Add(strip);
        }
    }
}
