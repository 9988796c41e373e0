using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Where numbers and their text stand, and which style they have.</summary>
internal static class Ladder
{
    private static readonly string[] ClauseStyles =
        [StyleNames.ClauseHeading, StyleNames.Level2, StyleNames.Level3, StyleNames.Level4, StyleNames.Level5];

    private static readonly string[] ScheduleStyles =
        [StyleNames.ScheduleLevel1, StyleNames.ScheduleLevel2, StyleNames.ScheduleLevel3, StyleNames.ScheduleLevel4];

    /// <summary>The rung of a number. What goes deeper than the theme's ladder stays on its last rung.</summary>
    public static Rung RungOf(Theme theme, Label label) => label.Scheme switch
    {
        NumberingScheme.Schedules => At(theme.ScheduleLadder, label.Level - 1),
        NumberingScheme.Parties => At(theme.ClauseLadder, 0),
        NumberingScheme.Recitals => At(theme.ClauseLadder, label.Level == 1 ? 0 : 2),
        NumberingScheme.Definitions => At(theme.ClauseLadder, label.Level + 1),
        _ => At(theme.ClauseLadder, label.Level - 1),
    };

    /// <summary>The style of a numbered paragraph.</summary>
    public static string StyleOf(Label label) => label.Scheme switch
    {
        NumberingScheme.Schedules => ScheduleStyles[Math.Clamp(label.Level - 1, 0, ScheduleStyles.Length - 1)],
        NumberingScheme.Parties => StyleNames.Party,
        NumberingScheme.Recitals => label.Level == 1 ? StyleNames.Recital : StyleNames.Level4,
        NumberingScheme.Definitions => label.Level == 1 ? StyleNames.Level3 : StyleNames.Level4,
        _ => ClauseStyles[Math.Clamp(label.Level - 1, 1, ClauseStyles.Length - 1)],
    };

    /// <summary>How a list is numbered, as its attribute says it (ISO 32000-1, 14.8.5.5).</summary>
    public static string NumberingOf(Label label) => (label.Scheme, label.Level) switch
    {
        (NumberingScheme.Clauses, <= 2) or (NumberingScheme.Schedules, <= 2) or (NumberingScheme.Parties, _) => "Decimal",
        (NumberingScheme.Clauses, 3) or (NumberingScheme.Schedules, 3) or (NumberingScheme.Definitions, 1) => "LowerAlpha",
        (NumberingScheme.Clauses, 5) or (NumberingScheme.Recitals, 1) => "UpperAlpha",
        _ => "LowerRoman",
    };

    private static Rung At(IReadOnlyList<Rung> ladder, int index) => ladder[Math.Clamp(index, 0, ladder.Count - 1)];
}
