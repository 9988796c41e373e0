using System.Globalization;

namespace RelationalContracts.Testing;

/// <summary>The contrast of colours as WCAG 2.2 counts it ("contrast ratio", from 1 to 21).</summary>
public static class Contrast
{
    /// <summary>The contrast of a colour with white paper.</summary>
    /// <param name="colour">The colour, as <c>#rrggbb</c>.</param>
    public static double WithWhite(string colour) => Of(colour, "#ffffff");

    /// <summary>The contrast of two colours.</summary>
    /// <param name="one">A colour, as <c>#rrggbb</c>.</param>
    /// <param name="other">A colour, as <c>#rrggbb</c>.</param>
    public static double Of(string one, string other)
    {
        var (dark, light) = (Luminance(one), Luminance(other));
        return (Math.Max(dark, light) + 0.05) / (Math.Min(dark, light) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
