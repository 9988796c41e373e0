using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Themes;

/// <summary>What can be wrong with the logo of a theme or a deal.</summary>
public static class LogoDiagnostics
{
    private const string Save = "Save it as a PNG, or as a JPEG in RGB colours.";

    internal static Diagnostic NoFile(Logo logo, IEnumerable<string> known) =>
        Error("RC4870", $"There is no logo '{logo.File}'.", logo, NearestName.Help(logo.File, known) ?? "Put the file into 'templates/logos/'.");

    internal static Diagnostic? Of(LogoFault fault, Logo logo, int bytes) => fault switch
    {
        LogoFault.TooHeavy => TooHeavy(logo, bytes),
        LogoFault.NotAnImage => Error("RC4872", $"The logo '{logo.File}' is neither a PNG nor a JPEG.", logo, Save),
        LogoFault.TooLarge => TooLarge(logo),
        LogoFault.ForPrinting => Error("RC4874", $"The logo '{logo.File}' is a JPEG of a kind that few programs show, such as one in printing inks (CMYK).", logo, Save),
        _ => null,
    };

    /// <summary>RC4875: a logo whose head is right and whose picture cannot be unpacked.</summary>
    /// <param name="logo">The logo.</param>
    public static Diagnostic Damaged(Logo logo)
    {
        ArgumentNullException.ThrowIfNull(logo);
        return new("RC4875", Severity.Warning, $"The logo '{logo.File}' is damaged, and the PDF is written without it.", logo.At) { Help = "Save it anew as a PNG." };
    }

    private static Diagnostic TooHeavy(Logo logo, int bytes) => Error(
        "RC4871",
        string.Create(CultureInfo.InvariantCulture, $"The logo '{logo.File}' has {bytes / 1024:N0} KB; the limit is {LogoImage.MostBytes / 1024:N0} KB."),
        logo,
        "Every file of the deal carries the logo. Save it smaller: some 1,000 pixels on a side are plenty.");

    private static Diagnostic TooLarge(Logo logo) => Error(
        "RC4873",
        string.Create(CultureInfo.InvariantCulture, $"The logo '{logo.File}' has more than {LogoImage.MostPixels:N0} pixels on a side."),
        logo,
        "Save it smaller: some 1,000 pixels on a side are plenty.");

    private static Diagnostic Error(string code, string message, Logo logo, string help) => new(code, Severity.Error, message, logo.At) { Help = help };
}
