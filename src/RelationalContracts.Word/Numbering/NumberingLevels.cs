using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Numbering;

/// <summary>All counting systems of a document, as its theme sets them.</summary>
/// <remarks>
/// A definition is level 0 of its own list, without any number: so its points restart at (a) with every definition, in
/// Word's hands too, and no paragraph needs a list of its own.
/// </remarks>
internal sealed class NumberingLevels
{
    private static readonly string[] ClauseTexts = ["%1.", "%1.%2", "(%3)", "(%4)", "(%5)"];
    private static readonly string[] ClauseFormats = ["decimal", "decimal", "lowerLetter", "lowerRoman", "upperLetter"];
    private static readonly string[] ScheduleTexts = ["%2", "%2.%3", "(%4)", "(%5)"];
    private static readonly string[] ScheduleFormats = ["decimal", "decimal", "lowerLetter", "lowerRoman"];

    private readonly Theme _theme;

    // In the order of the schemes.
    private readonly NumberingLevel[][] _byScheme;

    /// <summary>Sets the levels.</summary>
    /// <param name="theme">The ladders.</param>
    /// <param name="scheduleNumber">How a schedule's number reads, with <c>%1</c> for the count: <c>Schedule %1</c>.</param>
    public NumberingLevels(Theme theme, string scheduleNumber)
    {
        _theme = theme;
        _byScheme = [[.. Clauses()], [.. Schedules(scheduleNumber)], [.. Parties()], [.. Recitals()], [.. Definitions()]];
        All = [.. _byScheme.SelectMany(levels => levels)];
    }

    /// <summary>Every level, scheme by scheme.</summary>
    public IReadOnlyList<NumberingLevel> All { get; }

    /// <summary>The level that prints a label; the deepest of its scheme where a document goes deeper still.</summary>
    public NumberingLevel Of(Label label) => Of(label.Scheme, label.Level - FirstLevel(label.Scheme));

    /// <summary>A level of a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="index">The level as Word counts, from 0.</param>
    public NumberingLevel Of(NumberingScheme scheme, int index) =>
        _byScheme[(int)scheme][Math.Min(index, _byScheme[(int)scheme].Length - 1)];

    /// <summary>How our level that is Word's level 0 is called: a schedule's heading and a definition are above level 1.</summary>
    private static int FirstLevel(NumberingScheme scheme) => scheme is NumberingScheme.Schedules or NumberingScheme.Definitions ? 0 : 1;

    private IEnumerable<NumberingLevel> Clauses() => ClauseTexts.Select((text, i) => new NumberingLevel(
        NumberingScheme.Clauses, i, ClauseFormats[i], text, StyleId.ClauseLevel(i + 1), ClauseRung(i)));

    private IEnumerable<NumberingLevel> Schedules(string number)
    {
        yield return new NumberingLevel(NumberingScheme.Schedules, 0, "decimal", number, StyleId.ScheduleHeading, new Rung(0, 0))
        {
            Type = _theme.Style(StyleNames.ScheduleNumber),
        };
        for (var i = 0; i < ScheduleTexts.Length; i++)
        {
            yield return new NumberingLevel(
                NumberingScheme.Schedules, i + 1, ScheduleFormats[i], ScheduleTexts[i], StyleId.ScheduleLevel(i + 1), ScheduleRung(i));
        }
    }

    private IEnumerable<NumberingLevel> Parties() =>
        [new NumberingLevel(NumberingScheme.Parties, 0, "decimal", "(%1)", StyleId.Party, ClauseRung(0))];

    private IEnumerable<NumberingLevel> Recitals() =>
    [
        new NumberingLevel(NumberingScheme.Recitals, 0, "upperLetter", "(%1)", StyleId.Recital, ClauseRung(0)),
        new NumberingLevel(NumberingScheme.Recitals, 1, "lowerRoman", "(%2)", StyleId.RecitalPoint, ClauseRung(2)),
    ];

    private IEnumerable<NumberingLevel> Definitions() =>
    [
        new NumberingLevel(NumberingScheme.Definitions, 0, "none", "", StyleId.Definition, new Rung(ClauseRung(1).TextAt, ClauseRung(1).TextAt)),
        new NumberingLevel(NumberingScheme.Definitions, 1, "lowerLetter", "(%2)", StyleId.DefinitionPoint, ClauseRung(2)),
        new NumberingLevel(NumberingScheme.Definitions, 2, "lowerRoman", "(%3)", StyleId.DefinitionSubpoint, ClauseRung(3)),
    ];

    private Rung ClauseRung(int i) => _theme.ClauseLadder[Math.Min(i, _theme.ClauseLadder.Length - 1)];

    private Rung ScheduleRung(int i) => _theme.ScheduleLadder[Math.Min(i, _theme.ScheduleLadder.Length - 1)];
}
