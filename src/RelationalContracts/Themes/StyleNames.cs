using System.Collections.Immutable;

namespace RelationalContracts.Themes;

/// <summary>The keys of the styles that a theme may set. A key that is not here is reported when the theme is read.</summary>
public static class StyleNames
{
    /// <summary>Running text without a number, and the fallback for every other key.</summary>
    public const string Body = "body";

    /// <summary>The status line at the top of the cover.</summary>
    public const string CoverStatus = "cover-status";

    /// <summary>The title on the cover.</summary>
    public const string CoverTitle = "cover-title";

    /// <summary>The kind of document below the title.</summary>
    public const string CoverSubtitle = "cover-subtitle";

    /// <summary>The parties on the cover, and the word before them.</summary>
    public const string CoverParty = "cover-party";

    /// <summary>The date line on the cover.</summary>
    public const string CoverDated = "cover-dated";

    /// <summary>The heading of a part without a number: Parties, Background, Agreed terms, Contents.</summary>
    public const string PartHeading = "part-heading";

    /// <summary>A clause's heading, level 1.</summary>
    public const string ClauseHeading = "clause-heading";

    /// <summary>A numbered paragraph of level 2 (<c>7.1</c>).</summary>
    public const string Level2 = "level-2";

    /// <summary>A numbered paragraph of level 3 (<c>(a)</c>).</summary>
    public const string Level3 = "level-3";

    /// <summary>A numbered paragraph of level 4 (<c>(i)</c>).</summary>
    public const string Level4 = "level-4";

    /// <summary>A numbered paragraph of level 5 (<c>(A)</c>).</summary>
    public const string Level5 = "level-5";

    /// <summary>A schedule's number.</summary>
    public const string ScheduleNumber = "schedule-number";

    /// <summary>A schedule's title, and an appendix's.</summary>
    public const string ScheduleTitle = "schedule-title";

    /// <summary>The line that names the clause calling a schedule.</summary>
    public const string ScheduleSource = "schedule-source";

    /// <summary>A numbered paragraph of a schedule, level 1.</summary>
    public const string ScheduleLevel1 = "schedule-level-1";

    /// <summary>A numbered paragraph of a schedule, level 2.</summary>
    public const string ScheduleLevel2 = "schedule-level-2";

    /// <summary>A numbered paragraph of a schedule, level 3.</summary>
    public const string ScheduleLevel3 = "schedule-level-3";

    /// <summary>A numbered paragraph of a schedule, level 4.</summary>
    public const string ScheduleLevel4 = "schedule-level-4";

    /// <summary>A party in the list of parties.</summary>
    public const string Party = "party";

    /// <summary>A recital.</summary>
    public const string Recital = "recital";

    /// <summary>A definition.</summary>
    public const string Definition = "definition";

    /// <summary>A line of the contents table.</summary>
    public const string Contents = "contents";

    /// <summary>The text of a table's cell.</summary>
    public const string TableText = "table-text";

    /// <summary>The text of a table's header row.</summary>
    public const string TableHeading = "table-heading";

    /// <summary>The text of a signature block.</summary>
    public const string Signature = "signature";

    /// <summary>The page header.</summary>
    public const string Header = "header";

    /// <summary>The page footer.</summary>
    public const string Footer = "footer";

    /// <summary>A drafting note.</summary>
    public const string Note = "note";

    /// <summary>Every key.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Body, CoverStatus, CoverTitle, CoverSubtitle, CoverParty, CoverDated, PartHeading, ClauseHeading,
        Level2, Level3, Level4, Level5, ScheduleNumber, ScheduleTitle, ScheduleSource,
        ScheduleLevel1, ScheduleLevel2, ScheduleLevel3, ScheduleLevel4,
        Party, Recital, Definition, Contents, TableText, TableHeading, Signature, Header, Footer, Note,
    ];
}
