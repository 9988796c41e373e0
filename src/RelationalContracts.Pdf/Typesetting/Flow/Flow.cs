using RelationalContracts.Pdf.Typesetting.Lines;

namespace RelationalContracts.Pdf.Typesetting.Flow;

/// <summary>The strips of a document one below the other, before they are cut into pages.</summary>
/// <remarks>
/// Carries the rules about what stays together across paragraphs: a heading keeps with two lines of what follows,
/// whichever paragraphs they belong to.
/// </remarks>
internal sealed class Flow
{
    private const int LinesKeptWithHeading = 2;

    private readonly List<FlowSection> _sections = [];
    private readonly List<string> _names = [];
    private int _linesOwed;

    /// <summary>The sections, each of which begins a page.</summary>
    public IReadOnlyList<FlowSection> Sections => _sections;

    /// <summary>Begins a new page.</summary>
    /// <param name="form">What the page is like.</param>
    public void BeginPage(PageForm form)
    {
        if (_sections is not [.., { Strips.Count: 0 }])
        {
            _sections.Add(new FlowSection(form));
        }
        else
        {
            _sections[^1] = new FlowSection(form);
        }

        _linesOwed = 0;
    }

    /// <summary>Turns the page: the current one where nothing but headings and lead-ins stands on it yet, else a new one.</summary>
    /// <param name="form">What the page is like.</param>
    public void TurnPage(PageForm form)
    {
        if (_sections is [.., { Form.IsCover: false } current] && current.Strips.TrueForAll(strip => strip.KeepsWithNext))
        {
            _sections[^1] = current with { Form = form };
        }
        else
        {
            BeginPage(form);
        }
    }

    /// <summary>What the current page is like.</summary>
    public PageForm Form => _sections[^1].Form;

    /// <summary>Adds a strip below the others.</summary>
    public void Add(Strip strip)
    {
        if (_linesOwed > 0 && --_linesOwed > 0)
        {
            strip.KeepsWithNext = true;
        }

        Append(strip);
    }

    /// <summary>Adds the lines of a heading.</summary>
    public void AddHeading(IReadOnlyList<Strip> strips)
    {
        foreach (var strip in strips)
        {
            strip.KeepsWithNext = true;
            Append(strip);
        }

        _linesOwed = LinesKeptWithHeading;
    }

    /// <summary>Gives the strip that is added next a name, so that references can lead to it.</summary>
    public void NameNext(string name) => _names.Add(name);

    /// <summary>Lets the strip added last keep with the next: a lead-in with its first item.</summary>
    public void KeepLastWithNext()
    {
        if (_sections[^1].Strips is [.., var last])
        {
            last.KeepsWithNext = true;
        }
    }

    private void Append(Strip strip)
    {
        if (_names.Count > 0)
        {
            strip.Names.AddRange(_names);
            _names.Clear();
        }

        _sections[^1].Strips.Add(strip);
    }
}

/// <summary>Strips that begin a page, and the form of their pages.</summary>
/// <param name="Form">The form of the pages.</param>
internal sealed record FlowSection(PageForm Form)
{
    /// <summary>The strips, from top to bottom.</summary>
    public List<Strip> Strips { get; private init; } = [];
}

/// <summary>What a page is like.</summary>
/// <param name="IsLandscape">Whether its longer side lies.</param>
/// <param name="IsCover">Whether it has neither header nor footer, and keeps the space above its first line.</param>
internal sealed record PageForm(bool IsLandscape, bool IsCover)
{
    /// <summary>The form of most pages.</summary>
    public static PageForm Upright { get; } = new(false, false);

    /// <summary>The form of pages for a table that is wider than the measure.</summary>
    public static PageForm Landscape { get; } = new(true, false);

    /// <summary>The form of the first page.</summary>
    public static PageForm Cover { get; } = new(false, true);
}
