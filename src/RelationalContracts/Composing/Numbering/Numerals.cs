using System.Globalization;

namespace RelationalContracts.Composing.Numbering;

/// <summary>The ways in which numbers print, as Word's number formats have them.</summary>
public static class Numerals
{
    private static readonly (int Value, string Roman)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>1, 2, 3.</summary>
    /// <param name="number">The count, from 1.</param>
    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a to z, then aa, bb, cc, as Word counts (ECMA-376 part 1, 17.18.59, lowerLetter).</summary>
    /// <param name="number">The count, from 1.</param>
    public static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    /// <summary>i, ii, iii, iv.</summary>
    /// <param name="number">The count, from 1.</param>
    public static string Roman(int number)
    {
        var roman = string.Empty;
        foreach (var (value, letters) in Romans)
        {
            while (number >= value)
            {
                roman += letters;
                number -= value;
            }
        }

        return roman;
    }
}
