using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>The classes by which the style sheet knows the rungs of the ladder of numbers.</summary>
internal static class HtmlRungs
{
    public static string ClassOf(Label label) =>
        ClassOf(label.Scheme) + "-" + label.Level.ToString(CultureInfo.InvariantCulture);

    private static string ClassOf(NumberingScheme scheme) => scheme switch
    {
        NumberingScheme.Clauses => "rung",
        NumberingScheme.Schedules => "paragraph",
        NumberingScheme.Parties => "party",
        NumberingScheme.Recitals => "recital",
        _ => "point",
    };
}
