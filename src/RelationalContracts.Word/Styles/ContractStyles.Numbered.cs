using RelationalContracts.Themes;

namespace RelationalContracts.Word.Styles;

/// <summary>The styles of numbered paragraphs, of the text under them, and their twins that lead into a list.</summary>
internal sealed partial class ContractStyles
{
    private static readonly (string Id, string Name, string Key)[] Numbered =
    [
        (StyleId.ClauseLevel(2), "Level 2", StyleNames.Level2),
        (StyleId.ClauseLevel(3), "Level 3", StyleNames.Level3),
        (StyleId.ClauseLevel(4), "Level 4", StyleNames.Level4),
        (StyleId.ClauseLevel(5), "Level 5", StyleNames.Level5),
        (StyleId.ScheduleLevel(1), "Schedule Level 1", StyleNames.ScheduleLevel1),
        (StyleId.ScheduleLevel(2), "Schedule Level 2", StyleNames.ScheduleLevel2),
        (StyleId.ScheduleLevel(3), "Schedule Level 3", StyleNames.ScheduleLevel3),
        (StyleId.ScheduleLevel(4), "Schedule Level 4", StyleNames.ScheduleLevel4),
        (StyleId.Party, "Party", StyleNames.Party),
        (StyleId.Recital, "Recital", StyleNames.Recital),
        (StyleId.RecitalPoint, "Recital Point", StyleNames.Level3),
        (StyleId.Definition, "Definition", StyleNames.Definition),
        (StyleId.DefinitionPoint, "Definition Point", StyleNames.Level3),
        (StyleId.DefinitionSubpoint, "Definition Subpoint", StyleNames.Level4),
    ];

    private IEnumerable<ParagraphStyle> NumberedStyles() =>
        Numbered.SelectMany(style => WithText(style.Id, style.Name, style.Key))
            .Concat(TextUnder(StyleId.ClauseHeading, "Clause", StyleNames.Body, theme.ClauseLadder[0].TextAt));

    private IEnumerable<ParagraphStyle> WithText(string id, string name, string key)
    {
        var level = Level(id);
        yield return Styled(id, name, key) with { Number = level };
        foreach (var style in LeadIns(id, name, key))
        {
            yield return style;
        }

        foreach (var style in TextUnder(id, name, key, level.Place.TextAt))
        {
            yield return style;
        }
    }

    private IEnumerable<ParagraphStyle> TextUnder(string id, string name, string key, double left)
    {
        var under = StyleId.TextUnder(id);
        yield return Styled(under, name + " Text", key) with { Left = left };
        foreach (var style in LeadIns(under, name + " Text", key))
        {
            yield return style;
        }
    }

    /// <summary>
    /// The twins that lead into a list or a table. They take the number of the style they are based on: Word finds a level
    /// by the style linked to it (17.9.23), so one that named the list itself would lose its level.
    /// </summary>
    private IEnumerable<ParagraphStyle> LeadIns(string id, string name, string key)
    {
        yield return new(StyleId.LeadIn(id), name + " Lead-in") { BasedOn = id, Next = id, KeepWithNext = true, IsMinor = true };
        yield return new(StyleId.TableLeadIn(id), name + " Table Lead-in")
        {
            BasedOn = id,
            Next = id,
            KeepWithNext = true,
            IsMinor = true,
            Type = OverTable(key),
        };
    }
}
