using RelationalContracts.Diagnostics;

namespace RelationalContracts.Themes;

/// <summary>Reads the key <c>logo</c> of a theme or a deal, and the file that it names.</summary>
public static class LogoReader
{
    private const string Cover = "cover";
    private const string Header = "header";

    private static readonly string[] Places = [Cover, Header];
    private static readonly double UsualWidth = Millimetres.ToPoints(40);
    private static readonly double LeastWidth = Millimetres.ToPoints(5);
    private static readonly double MostWidth = Millimetres.ToPoints(150);

    /// <summary>Reads what a theme or a deal says of its logo.</summary>
    /// <param name="map">The group of keys.</param>
    /// <returns>The logo, its picture not read yet; null where there is none, or no sense in it.</returns>
    internal static Logo? Read(ThemeMap map)
    {
        if (!map.IsThere)
        {
            return null;
        }

        var on = map.Words("on", Places);
        var logo = new Logo(map.Text("file"), map.Text("alt"), map.Has("width") ? map.Length("width", LeastWidth, MostWidth) : UsualWidth, map.PlaceOf("file"))
        {
            IsOnCover = on.IsEmpty || on.Contains(Cover),
            IsInHeader = on.Contains(Header),
        };
        map.ReportUnknownKeys();
        return logo.File.Length == 0 || logo.Alternative.Length == 0 ? null : logo;
    }

    /// <summary>Gives a logo the picture of its file.</summary>
    /// <param name="logo">The logo.</param>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives RC4871 to RC4874 where the file cannot serve.</param>
    /// <returns>The logo, with its picture where the file has one.</returns>
    public static Logo WithImage(Logo logo, ReadOnlyMemory<byte> file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(logo);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var fault = LogoImage.TryRead(file, out var image);
        if (LogoDiagnostics.Of(fault, logo, file.Length) is { } finding)
        {
            diagnostics.Add(finding);
        }

        return logo with { Image = image };
    }
}
