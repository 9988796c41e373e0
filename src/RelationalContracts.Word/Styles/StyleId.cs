using RelationalContracts.Documents;

namespace RelationalContracts.Word.Styles;

/// <summary>The ids of the styles that a contract's paragraphs, runs and tables name.</summary>
/// <remarks>Where Word has a style of its own for the job, that one is used: its navigation and contents table know it.</remarks>
internal static class StyleId
{
    public const string Normal = "Normal";
    public const string CoverLogo = "CoverLogo";
    public const string CoverStatus = "CoverStatus";
    public const string CoverTitle = "Title";
    public const string CoverSubtitle = "Subtitle";
    public const string CoverBetween = "CoverBetween";
    public const string CoverParty = "CoverParty";
    public const string CoverPartySmall = "CoverPartySmall";
    public const string CoverDated = "CoverDated";
    public const string ContentsHeading = "TOCHeading";
    public const string ContentsClause = "TOC1";
    public const string ContentsSchedule = "TOC2";
    public const string ContentsAppendix = "TOC3";
    public const string PartHeading = "PartHeading";
    public const string PartHeadingNewPage = "PartHeadingNewPage";
    public const string ClauseHeading = "Heading1";
    public const string ScheduleHeading = "ScheduleHeading";
    public const string AppendixHeading = "AppendixHeading";
    public const string ScheduleSource = "ScheduleSource";
    public const string Party = "Party";
    public const string Recital = "Recital";
    public const string RecitalPoint = "RecitalPoint";
    public const string Definition = "Definition";
    public const string DefinitionPoint = "DefinitionPoint";
    public const string DefinitionSubpoint = "DefinitionSubpoint";
    public const string TableText = "TableText";
    public const string TableFigure = "TableFigure";
    public const string TableHeading = "TableHeading";
    public const string TableFigureHeading = "TableFigureHeading";
    public const string TableGap = "TableGap";
    public const string Figure = "Figure";
    public const string SignatureText = "SignatureText";
    public const string SignatureLine = "SignatureLine";
    public const string SignatureLastLine = "SignatureLastLine";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string HeaderLandscape = "HeaderLandscape";
    public const string FooterLandscape = "FooterLandscape";
    public const string CommentText = "CommentText";

    public const string RunInHeading = "RunInHeading";
    public const string DefinedTerm = "DefinedTerm";
    public const string Blank = "Blank";
    public const string CommentReference = "CommentReference";

    public const string ContractTable = "ContractTable";
    public const string ComparisonTable = "ComparisonTable";
    public const string FormTable = "FormTable";

    /// <summary>A numbered paragraph of a clause, levels 2 to 5.</summary>
    public static string ClauseLevel(int level) => level <= 1 ? ClauseHeading : $"Level{level}";

    /// <summary>A numbered paragraph of a schedule, levels 1 to 4.</summary>
    public static string ScheduleLevel(int level) => level <= 0 ? ScheduleHeading : $"ScheduleLevel{level}";

    /// <summary>The paragraph that carries a number.</summary>
    public static string Of(NumberingScheme scheme, int level) => scheme switch
    {
        NumberingScheme.Clauses => ClauseLevel(level),
        NumberingScheme.Schedules => ScheduleLevel(level),
        NumberingScheme.Parties => Party,
        NumberingScheme.Recitals => level <= 1 ? Recital : RecitalPoint,
        NumberingScheme.Definitions => level switch { <= 0 => Definition, 1 => DefinitionPoint, _ => DefinitionSubpoint },
        _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
    };

    /// <summary>A paragraph without a number that goes on at the text edge of a numbered one.</summary>
    public static string TextUnder(string numbered) => numbered + "Text";

    /// <summary>The twin of a style for a paragraph that leads into a list, with which it stays on a page.</summary>
    public static string LeadIn(string style) => style + "LeadIn";

    /// <summary>The twin of a style for a paragraph that leads into a table, which has no space above of its own.</summary>
    public static string TableLeadIn(string style) => style + "TableLeadIn";
}
