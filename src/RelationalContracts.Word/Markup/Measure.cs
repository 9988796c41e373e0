namespace RelationalContracts.Word.Markup;

/// <summary>Points in the units that WordprocessingML counts in.</summary>
internal static class Measure
{
    /// <summary>Twentieths of a point: lengths, indents and spacing.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>Half-points: sizes of type.</summary>
    public static int HalfPoints(double points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);

    /// <summary>A colour as <c>w:color</c> has it: six hexadecimal digits.</summary>
    public static string Colour(string colour) => colour.TrimStart('#').ToUpperInvariant();
}
