using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Word.Numbering;

/// <summary>One level of one counting system, as Word counts it.</summary>
/// <param name="Scheme">The counting system.</param>
/// <param name="Index">The level, from 0 (<c>w:ilvl</c>).</param>
/// <param name="Format">How the count reads, as <c>w:numFmt</c> has it: <c>decimal</c>, <c>lowerLetter</c>.</param>
/// <param name="Text">The number with <c>%1</c> for the count of level 0, and so on.</param>
/// <param name="Style">The paragraph style that carries the number.</param>
/// <param name="Place">Where number and text begin.</param>
internal sealed record NumberingLevel(NumberingScheme Scheme, int Index, string Format, string Text, string Style, Rung Place)
{
    /// <summary>The type of the number where it differs from the paragraph's.</summary>
    public TextStyle? Type { get; init; }

    /// <summary>The list that holds the level. 0 means "no list" to Word (17.9.18), so ours start at 1.</summary>
    public int ListId => ListOf(Scheme);

    /// <summary>The list of a scheme.</summary>
    public static int ListOf(NumberingScheme scheme) => (int)scheme + 1;
}
