using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Styles;

/// <summary>Writes what a theme says of letters as run properties, in the order that the schema asks for.</summary>
internal static class CharacterLook
{
    private const int Bold = 600;

    /// <summary>Weight, colour and size. Latin and complex scripts have a switch each (17.3.2.2, 17.3.2.39).</summary>
    public static void Write(WordMarkup xml, TextStyle type)
    {
        WriteWeight(xml, type.Weight >= Bold);
        if (type.Colour is { } colour)
        {
            xml.Value("color", Measure.Colour(colour));
        }

        xml.Value("sz", Measure.HalfPoints(type.Size));
        xml.Value("szCs", Measure.HalfPoints(type.Size));
    }

    private static void WriteWeight(WordMarkup xml, bool isBold)
    {
        if (isBold)
        {
            xml.Flag("b");
            xml.Flag("bCs");
        }
    }
}
