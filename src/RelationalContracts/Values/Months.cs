namespace RelationalContracts.Values;

/// <summary>The months, by the words in which an option of the library names them.</summary>
internal static class Months
{
    private static readonly string[] Names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The number of a month, from 1.</summary>
    /// <param name="name">The word, such as <c>october</c>.</param>
    /// <returns>The number; null for another word.</returns>
    public static int? NumberOf(string name) => Array.IndexOf(Names, name) is >= 0 and var month ? month + 1 : null;
}
