using System.Globalization;

namespace RelationalContracts.Pdf.Typesetting.Pages;

/// <summary>A colour in sRGB, each part from 0 to 255.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Colour Black { get; }

    /// <summary>Reads <c>#rrggbb</c>; anything else is black, since themes are checked when they are read.</summary>
    public static Colour Of(string notation) =>
        notation.Length == 7 && uint.TryParse(notation.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : Black;
}
