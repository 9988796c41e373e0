using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>What stands side by side in an indivisible strip of a page: mostly one line of text.</summary>
/// <remarks>Measures are points from the strip's upper left corner, which lies at the left margin.</remarks>
internal sealed class Strip
{
    /// <summary>Begins an empty strip.</summary>
    public Strip(double height) => Height = height;

    /// <summary>Its height.</summary>
    public double Height { get; set; }

    /// <summary>Where its last text ends; a space at the end of a line counts as nothing.</summary>
    public double InkEnd { get; set; }

    /// <summary>The least space between it and what stands above; none at the head of a page.</summary>
    public double Above { get; set; }

    /// <summary>The least space between it and what stands below.</summary>
    public double Below { get; set; }

    /// <summary>Whether what follows must stand on the same page.</summary>
    public bool KeepsWithNext { get; set; }

    /// <summary>Whether there is nothing on it but text: true of nearly every line, which then costs no list of anything else.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>Its text.</summary>
    public List<PlacedText> Texts { get; } = new(1);

    /// <summary>Its rules and grounds.</summary>
    public List<StripShape> Shapes => field ??= Further<StripShape>();

    /// <summary>Its drawing; null for most.</summary>
    public PlacedDrawing? Drawing
    {
        get;
        init => (field, IsPlain) = (value, false);
    }

    /// <summary>The logo; null for all strips but one.</summary>
    public PlacedLogo? Logo
    {
        get;
        init => (field, IsPlain) = (value, false);
    }

    /// <summary>Its links.</summary>
    public List<(Area Area, LinkTarget Target)> Links => field ??= Further<(Area, LinkTarget)>();

    /// <summary>Its fields to be filled in.</summary>
    public List<(Area Area, FormField Field)> Fields => field ??= Further<(Area, FormField)>();

    /// <summary>The names of the destinations that lie here.</summary>
    public List<string> Names => field ??= Further<string>();

    /// <summary>The page numbers to be filled in when all pages are known.</summary>
    public List<PageReference> PageReferences => field ??= Further<PageReference>();

    /// <summary>Takes in what stands on another strip.</summary>
    /// <param name="other">The other strip.</param>
    /// <param name="right">How far to the right it moves.</param>
    /// <param name="down">How far down it moves.</param>
    public void TakeIn(Strip other, double right, double down)
    {
        Area Moved(Area area) => area with { Left = area.Left + right, Top = area.Top + down };
        other.Texts.ForEach(text => Texts.Add(text with { Left = text.Left + right, Baseline = text.Baseline + down }));
        if (other.IsPlain)
        {
            return;
        }

        Shapes.AddRange(other.Shapes.Select(shape => shape with { Area = Moved(shape.Area) }));
        Links.AddRange(other.Links.Select(link => (Moved(link.Area), link.Target)));
        Names.AddRange(other.Names);
        PageReferences.AddRange(other.PageReferences.Select(reference =>
            reference with { Right = reference.Right + right, Baseline = reference.Baseline + down }));
    }

    /// <summary>For a row of a table, the table, whose header is repeated on a new page; null elsewhere.</summary>
    public TableHead? Head { get; set; }

    private List<T> Further<T>()
    {
        IsPlain = false;
        return new List<T>(1);
    }
}

/// <summary>A shape in a strip.</summary>
/// <param name="Area">Where.</param>
/// <param name="Colour">In which colour.</param>
/// <param name="IsDotted">Whether it is a row of dots instead of a filled rectangle.</param>
internal readonly record struct StripShape(Area Area, Colour Colour, bool IsDotted = false);

/// <summary>The number of the page on which a place lies, to be printed flush right.</summary>
/// <param name="Name">The destination.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Its base line.</param>
/// <param name="Style">Its looks.</param>
internal sealed record PageReference(string Name, double Right, double Baseline, RunStyle Style);

/// <summary>The header rows of a table, as they are repeated.</summary>
/// <param name="Strips">The rows.</param>
internal sealed record TableHead(IReadOnlyList<Strip> Strips);
