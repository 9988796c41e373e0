using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Word.Numbering;

/// <summary>How the numbers of schedules read.</summary>
/// <remarks>
/// With a plain space: a no-break space would hold word and count together, but LibreOffice 7.4 then loses the count where a
/// reference stands at the end of a line.
/// </remarks>
internal static class ScheduleNumber
{
    private const string Count = "%1";

    /// <summary>The pattern that gives the document's own numbers, <c>Schedule %1</c>: the word is the document's to choose.</summary>
    public static string PatternOf(ContractDocument document)
    {
        var label = document.Parts.Select(part => part.Label).FirstOrDefault(label => label?.Scheme is NumberingScheme.Schedules);
        return label is null ? "Schedule " + Count : Pattern(label);
    }

    private static string Pattern(Label label)
    {
        var count = label.Ordinal.ToString(CultureInfo.InvariantCulture);
        var at = label.Printed.LastIndexOf(count, StringComparison.Ordinal);
        return at < 0 ? label.Printed : label.Printed[..at] + Count + label.Printed[(at + count.Length)..];
    }
}
