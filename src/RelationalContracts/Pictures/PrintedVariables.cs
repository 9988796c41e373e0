using System.Diagnostics;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>Which variables a clause prints, as values or as blanks: a picture may show those and no others.</summary>
internal static class PrintedVariables
{
    /// <summary>The variables of a clause and its schedules.</summary>
    public static IReadOnlySet<string> Of(ExpandedClause clause) =>
        clause.Body.Concat(clause.Schedules.SelectMany(schedule => schedule.Body)).SelectMany(Pieces).Select(VariableOf).OfType<string>()
            .Select(path => path.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Piece> Pieces(ExpandedNode node) => node switch
    {
        ExpandedItem item => item.Body.SelectMany(Pieces),
        ExpandedParagraph paragraph => paragraph.Pieces,
        ExpandedTable table => table.Rows.SelectMany(row => row).SelectMany(cell => cell),
        _ => throw new UnreachableException(),
    };

    // "review_calendar.1.review" is a cell of the table 'review_calendar'.
    private static string? VariableOf(Piece piece) => piece switch
    {
        NamePiece name => name.Variable,
        FixedPiece { Inline: ValueText value } => value.Variable,
        FixedPiece { Inline: Blank blank } => blank.Variable,
        _ => null,
    };
}
