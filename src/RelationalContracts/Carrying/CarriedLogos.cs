using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Themes;

namespace RelationalContracts.Carrying;

/// <summary>Logos among the texts that a draft was made of: as Base64, since all of them are text.</summary>
internal static class CarriedLogos
{
    private const string Folder = "templates/logos/";
    private const string OwnLogo = "own-logo";

    /// <summary>A theme's logo as it is carried. A name in the bundle has no spaces.</summary>
    /// <param name="logo">The logo, with its picture.</param>
    public static (string Name, string Text) OfTheme(Logo logo) => (Folder + Uri.EscapeDataString(logo.File), BytesAsText.Write(logo.Image!.Bytes));

    /// <summary>A deal's logo as it is carried; its path is nobody's business.</summary>
    /// <param name="logo">The logo, with its picture.</param>
    public static (string Name, string Text) OfDeal(Logo logo) => (OwnLogo, BytesAsText.Write(logo.Image!.Bytes));

    /// <summary>A carried logo of a theme as the file that it was; null for any other text.</summary>
    /// <param name="name">The text's name.</param>
    /// <param name="text">The text.</param>
    public static SourceFile? Find(string name, string text) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && BytesAsText.Read(text) is { } bytes
            ? new SourceFile(Folder + Uri.UnescapeDataString(name[Folder.Length..]), bytes)
            : null;

    /// <summary>The deal with the picture of its logo, where one is carried.</summary>
    /// <param name="deal">The deal, as carried.</param>
    /// <param name="drafting">The texts that the draft was made of.</param>
    public static Deal GiveBack(Deal deal, ImmutableSortedDictionary<string, string> drafting) =>
        deal.Logo is { } logo && drafting.TryGetValue(OwnLogo, out var text) && BytesAsText.Read(text) is { } bytes
            ? deal with { Logo = LogoReader.WithImage(logo, bytes, new DiagnosticBag()) }
            : deal;
}
