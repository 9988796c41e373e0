using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Themes;

namespace RelationalContracts.Carrying;

/// <summary>Logos among the texts that a draft was made of.</summary>
internal static class CarriedLogos
{
    private const string OwnLogo = "own-logo";

    /// <summary>A theme's logo as it is carried.</summary>
    /// <param name="logo">The logo, with its picture.</param>
    public static (string Name, string Text) OfTheme(Logo logo) => CarriedBytes.Of(CarriedBytes.Logos, logo.File, logo.Image!.Bytes);

    /// <summary>A deal's logo as it is carried; its path is nobody's business.</summary>
    /// <param name="logo">The logo, with its picture.</param>
    public static (string Name, string Text) OfDeal(Logo logo) => (OwnLogo, CarriedBytes.Write(logo.Image!.Bytes));

    /// <summary>The deal with the picture of its logo, where one is carried.</summary>
    /// <param name="deal">The deal, as carried.</param>
    /// <param name="drafting">The texts that the draft was made of.</param>
    public static Deal GiveBack(Deal deal, ImmutableSortedDictionary<string, string> drafting) =>
        deal.Logo is { } logo && drafting.TryGetValue(OwnLogo, out var text) && CarriedBytes.Read(text) is { } bytes
            ? deal with { Logo = LogoReader.WithImage(logo, bytes, new DiagnosticBag()) }
            : deal;
}
