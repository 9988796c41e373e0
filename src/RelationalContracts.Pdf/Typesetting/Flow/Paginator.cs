using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Flow;

/// <summary>Cuts a flow into pages.</summary>
/// <remarks>
/// A page is filled until a strip does not fit; then it ends at the last place where it may. Where there is no such
/// place (a row taller than a page) it ends where it is full. Every strip is placed at most twice, so the time grows with
/// their number.
/// </remarks>
internal sealed class Paginator
{
    private readonly PageSetup _setup;
    private readonly Furniture _furniture;
    private readonly List<Page> _pages = [];
    private readonly HashSet<Page> _covers = [];
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly List<(Page Page, double Top, PageReference Reference)> _references = [];

    private Paginator(PageSetup setup, Furniture furniture)
    {
        _setup = setup;
        _furniture = furniture;
    }

    /// <summary>Cuts a flow into pages.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="setup">The paper.</param>
    /// <param name="furniture">Sets headers and footers.</param>
    /// <returns>The pages, and where the named places lie.</returns>
    public static (IReadOnlyList<Page> Pages, IReadOnlyDictionary<string, Place> Places) Paginate(Flow flow, PageSetup setup, Furniture furniture)
    {
        var paginator = new Paginator(setup, furniture);
        foreach (var (section, next) in flow.Sections.Zip(flow.Sections.Skip(1).Append(null)))
        {
            paginator.AddSection(section, next);
        }

        paginator.FillReferences();
        paginator.AddFurniture();
        return (paginator._pages, paginator._places);
    }

    private void AddSection(FlowSection section, FlowSection? next)
    {
        var strips = section.Strips;
        for (var start = 0; start < strips.Count;)
        {
            if (next is not null && next.Form.IsLandscape && LeadsIn(strips, start))
            {
                next.Strips.InsertRange(0, strips[start..]);
                return;
            }

            var page = new PageUnderWay(AddPage(section.Form), _setup, section.Form.IsCover);
            RepeatHead(page, strips, start);
            var end = Math.Max(start + 1, PageEnd(strips, start, page.Room, page.KeepsSpaceAbove));
            for (var i = start; i < end; i++)
            {
                Place(page, strips[i], isRepeated: false);
            }

            start = end;
        }
    }

    /// <summary>Whether all that is left is a heading and a lead-in to what stands on a turned page: they go with it, and leave no page of their own behind.</summary>
    private static bool LeadsIn(List<Strip> strips, int start)
    {
        for (var i = start; i < strips.Count; i++)
        {
            if (!strips[i].KeepsWithNext)
            {
                return false;
            }
        }

        return start > 0;
    }

    /// <summary>The first strip that no longer stands on a page beginning with another.</summary>
    private static int PageEnd(List<Strip> strips, int start, double room, bool keepsSpaceAbove)
    {
        var used = keepsSpaceAbove ? strips[start].Above : 0;
        var lastBreak = start;
        for (var i = start; i < strips.Count; i++)
        {
            used += (i == start ? 0 : Gap(strips[i - 1], strips[i])) + strips[i].Height;
            if (used > room + 0.01)
            {
                return lastBreak > start ? lastBreak : i;
            }

            lastBreak = strips[i].KeepsWithNext ? lastBreak : i + 1;
        }

        return strips.Count;
    }

    private static double Gap(Strip upper, Strip lower) => Math.Max(upper.Below, lower.Above);

    private Page AddPage(PageForm form)
    {
        var page = new Page
        {
            Width = form.IsLandscape ? _setup.Height : _setup.Width,
            Height = form.IsLandscape ? _setup.Width : _setup.Height,
            Index = _pages.Count,
        };
        _pages.Add(page);
        if (form.IsCover)
        {
            _covers.Add(page);
        }

        return page;
    }

    private void RepeatHead(PageUnderWay page, List<Strip> strips, int start)
    {
        if (start > 0 && strips[start].Head is { } head && strips[start - 1].Head == head)
        {
            foreach (var strip in head.Strips)
            {
                Place(page, strip, isRepeated: true);
            }
        }
    }

    private void Place(PageUnderWay page, Strip strip, bool isRepeated)
    {
        var top = page.Advance(strip);
        var target = page.Page;
        foreach (var text in strip.Texts)
        {
            var content = isRepeated ? null : text.Content;
            target.Texts.Add(text with { Left = text.Left + _setup.Left, Baseline = text.Baseline + top, Content = content });
        }

        if (!strip.IsPlain)
        {
            PlaceRest(target, strip, top);
        }
    }

    private void PlaceRest(Page target, Strip strip, double top)
    {
        strip.Shapes.ForEach(shape => target.Shapes.Add(new PlacedShape(Moved(shape.Area, top), shape.Colour, shape.IsDotted)));
        PlaceDrawing(target, strip, top);
        PlaceLogo(target, strip, top);
        PlaceLinks(target, strip, top);
        foreach (var name in strip.Names)
        {
            _places.TryAdd(name, new Place(target.Index, Math.Max(0, top - 12)));
        }

        _references.AddRange(strip.PageReferences.Select(reference => (target, top, reference)));
    }

    private void PlaceDrawing(Page page, Strip strip, double top)
    {
        if (strip.Drawing?.Moved(_setup.Left, top) is { } drawing)
        {
            page.Drawings.Add(drawing);
            drawing.Content.Owner.Box = BoxOf(page, drawing.Area);
        }
    }

    private void PlaceLogo(Page page, Strip strip, double top)
    {
        if (strip.Logo is { Content: { } content } logo)
        {
            var area = Moved(logo.Area, top);
            page.Logos.Add(new PlacedLogo(area, content));
            content.Owner.Box = BoxOf(page, area);
        }
    }

    private static (double Left, double Bottom, double Right, double Top) BoxOf(Page page, Area area) =>
        (area.Left, page.Height - area.Top - area.Height, area.Left + area.Width, page.Height - area.Top);

    private void PlaceLinks(Page page, Strip strip, double top)
    {
        foreach (var (area, target) in strip.Links)
        {
            var link = new LinkArea(page.Index, Moved(area, top), target.Name, target.Description) { Owner = target.Tag };
            target.Tag.Add(link);
            page.Areas.Add(link);
        }

        foreach (var (area, field) in strip.Fields)
        {
            var place = new FieldArea(page.Index, Moved(area, top), field) { Owner = field.Tag };
            field.Tag.Add(place);
            page.Areas.Add(place);
        }
    }

    private Area Moved(Area area, double top) => area with { Left = area.Left + _setup.Left, Top = area.Top + top };

    private void FillReferences()
    {
        foreach (var (page, top, reference) in _references)
        {
            if (_places.TryGetValue(reference.Name, out var place))
            {
                _furniture.PlaceNumber(page, place.Page + 1, reference, _setup.Left, top);
            }
        }
    }

    private void AddFurniture()
    {
        foreach (var page in _pages.Where(page => !_covers.Contains(page)))
        {
            _furniture.Add(page, _pages.Count);
        }
    }
}

/// <summary>A page that is being filled.</summary>
internal sealed class PageUnderWay(Page page, PageSetup setup, bool keepsSpaceAbove)
{
    private Strip? _last;
    private double _top = setup.Top;

    /// <summary>The page.</summary>
    public Page Page { get; } = page;

    /// <summary>Whether the space above the first line is kept.</summary>
    public bool KeepsSpaceAbove { get; } = keepsSpaceAbove;

    /// <summary>The height that is left.</summary>
    public double Room => Page.Height - setup.Bottom - _top;

    /// <summary>Moves down by a strip and returns where it begins.</summary>
    public double Advance(Strip strip)
    {
        var gap = _last is null ? (KeepsSpaceAbove ? strip.Above : 0) : Math.Max(_last.Below, strip.Above);
        var top = _top + gap;
        _top = top + strip.Height;
        _last = strip;
        return top;
    }
}
