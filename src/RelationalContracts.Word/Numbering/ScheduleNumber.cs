using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Word.Numbering;

/// <summary>How the numbers of schedules read.</summary>
internal static class ScheduleNumber
{
    private const string Count = "%1";
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The pattern that gives the document's own numbers, <c>Schedule %1</c>: the word is the document's to choose.</summary>
    public static string PatternOf(ContractDocument document)
    {
        var label = document.Parts.Select(part => part.Label).FirstOrDefault(label => label?.Scheme is NumberingScheme.Schedules);
        return label is null ? "Schedule " + Count : Pattern(label);
    }

    /// <summary>A number as it is printed: its word and its count stay on one line, here and in each reference to it.</summary>
    public static string Held(string number) => number.Replace(' ', NoBreakSpace);

    private static string Pattern(Label label)
    {
        var count = label.Ordinal.ToString(CultureInfo.InvariantCulture);
        var at = label.Printed.LastIndexOf(count, StringComparison.Ordinal);
        return at < 0 ? Held(label.Printed) : Held(label.Printed[..at] + Count + label.Printed[(at + count.Length)..]);
    }
}
