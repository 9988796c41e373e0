using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Pages;

namespace RelationalContracts.Word.Styles;

/// <summary>A theme with what one document asks of it: room for its widest numbers, and lines of contents that suit their count.</summary>
internal static class FittedTheme
{
    /// <summary>The ground of a blank in an edition that highlights nothing.</summary>
    public const string NoColour = "";

    private const double GapAfterNumber = 5;

    // Contents of more lines than so many pages hold are set closer, as far as they stay easy to read.
    private const double PagesOfContents = 2;
    private const double ClosestLeading = 1.27;

    // The figures of Georgia are wider than those that are counted with.
    private const double WideFigures = 1.12;

    /// <summary>The theme as the document needs it; the same theme for most.</summary>
    public static Theme Of(ContractDocument document, Theme theme)
    {
        var labels = Labels(document).ToList();
        theme = theme.WithRoomForLogo();
        return theme with
        {
            ClauseLadder = Widened(theme, theme.ClauseLadder, labels.Where(label => label is { Scheme: NumberingScheme.Clauses, Level: <= 2 })),
            ScheduleLadder = Widened(theme, theme.ScheduleLadder, labels.Where(label => label is { Scheme: NumberingScheme.Schedules, Level: 1 or 2 })),
            Styles = theme.Styles.SetItem(StyleNames.Contents, Contents(document, theme)),
            BlankColour = document.Identity.Edition is Edition.Clean ? NoColour : theme.BlankColour,
        };
    }

    private static IEnumerable<Label> Labels(ContractDocument document) => document.AllBlocks().SelectMany(block => block switch
    {
        Clause clause => [clause.Label],
        NumberedList list => list.Items.Select(item => item.Label),
        _ => [],
    });

    /// <summary>Moves every text edge, and the numbers that stand at one, until the widest whole number fits before its text.</summary>
    private static ImmutableArray<Rung> Widened(Theme theme, ImmutableArray<Rung> ladder, IEnumerable<Label> labels)
    {
        var missing = labels.Select(label => Width(theme, label) - (Rung(ladder, label).TextAt - Rung(ladder, label).NumberAt)).DefaultIfEmpty().Max();
        return missing <= 0
            ? ladder
            : [.. ladder.Select(rung => new Rung(rung.NumberAt > 0 ? rung.NumberAt + missing : 0, rung.TextAt + missing))];
    }

    private static Rung Rung(ImmutableArray<Rung> ladder, Label label) => ladder[Math.Min(label.Level, ladder.Length) - 1];

    private static double Width(Theme theme, Label label)
    {
        var isHeading = label is { Scheme: NumberingScheme.Clauses, Level: 1 };
        return GapAfterNumber + (WideFigures * TextMeasure.Width(label.Printed, theme.Style(isHeading ? StyleNames.ClauseHeading : StyleNames.Level2)));
    }

    private static TextStyle Contents(ContractDocument document, Theme theme)
    {
        var type = theme.Style(StyleNames.Contents);
        var room = PagesOfContents * (theme.Page.Height - theme.Page.Top - theme.Page.Bottom);
        var wished = room / Math.Max(1, document.Contents().Count());
        return type with { Leading = Math.Min(type.Leading, Math.Max(wished, type.Size * ClosestLeading)) };
    }
}
