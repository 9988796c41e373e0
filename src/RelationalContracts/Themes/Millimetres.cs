namespace RelationalContracts.Themes;

/// <summary>Millimetres and points: themes may state either, writers know points only.</summary>
public static class Millimetres
{
    private const double PointsPerInch = 72;
    private const double MillimetresPerInch = 25.4;

    /// <summary>A length in points.</summary>
    /// <param name="millimetres">The length in millimetres.</param>
    public static double ToPoints(double millimetres) => millimetres * PointsPerInch / MillimetresPerInch;
}
