using RelationalContracts.Themes;
using RelationalContracts.Word.Numbering;

namespace RelationalContracts.Word.Styles;

/// <summary>One paragraph style of the file, in points.</summary>
/// <param name="Id">The id that paragraphs name.</param>
/// <param name="Name">The name that people see; for a built-in style exactly Word's.</param>
internal sealed record ParagraphStyle(string Id, string Name)
{
    /// <summary>The style it differs from; null for the default style itself.</summary>
    public string? BasedOn { get; init; } = StyleId.Normal;

    /// <summary>The style of the paragraph that follows when a drafter presses Enter; null for the same style.</summary>
    public string? Next { get; init; }

    /// <summary>Type and spacing; null to take both from <see cref="BasedOn"/>.</summary>
    public TextStyle? Type { get; init; }

    /// <summary>Whether the paragraph stays on the page of the next one.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether the paragraph is never split over two pages.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Depth in Word's navigation, from 0; null for text.</summary>
    public int? Outline { get; init; }

    /// <summary>The number it carries; null for none.</summary>
    public NumberingLevel? Number { get; init; }

    /// <summary>From the left margin to the text; null where the number says so.</summary>
    public double? Left { get; init; }

    /// <summary>How far the first line hangs out to the left of <see cref="Left"/>.</summary>
    public double Hanging { get; init; }

    /// <summary>Where tabs stop.</summary>
    public IReadOnlyList<TabStop> Tabs { get; init; } = [];

    /// <summary>A rule above the paragraph.</summary>
    public Rule? RuleAbove { get; init; }

    /// <summary>A rule below the paragraph.</summary>
    public Rule? RuleBelow { get; init; }

    /// <summary>Whether lines end flush at the right, as figures do.</summary>
    public bool AlignsRight { get; init; }

    /// <summary>Whether it is a variation that the file defines only if used, and that Word hides from its short list.</summary>
    public bool IsMinor { get; init; }
}

/// <summary>A place where a tab stops.</summary>
/// <param name="At">From the left margin.</param>
/// <param name="Kind">As <c>w:tab</c> has it: <c>left</c> or <c>right</c>.</param>
/// <param name="Leader">What fills the gap: <c>dot</c>, <c>underscore</c>; null for nothing.</param>
internal readonly record struct TabStop(double At, string Kind, string? Leader = null);

/// <summary>A rule above or below a paragraph.</summary>
/// <param name="Width">Its thickness.</param>
/// <param name="Space">The distance to the text.</param>
/// <param name="Colour">Its colour, as <c>#rrggbb</c>.</param>
internal readonly record struct Rule(double Width, double Space, string Colour);
