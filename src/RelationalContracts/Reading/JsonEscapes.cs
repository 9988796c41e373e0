using System.Globalization;
using System.Text;

namespace RelationalContracts.Reading;

/// <summary>JSON writes a character beyond the basic plane as two escapes, which YAML does not know.</summary>
internal static class JsonEscapes
{
    private const int PairLength = 12;

    /// <summary>Joins each such pair into the one escape that YAML has for it: <c>\ud83d\ude00</c> becomes <c>\U0001F600</c>.</summary>
    /// <param name="text">The text.</param>
    public static string Join(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (TryReadPair(text.AsSpan(at), out var character))
            {
                joined.Append(CultureInfo.InvariantCulture, $"\\U{character:X8}");
                at += PairLength;
            }
            else
            {
                joined.Append(text[at++]);
            }
        }

        return joined.ToString();
    }

    private static bool TryReadPair(ReadOnlySpan<char> text, out int character)
    {
        character = 0;
        if (text.Length < PairLength || !TryReadEscape(text, out var high) || !TryReadEscape(text[(PairLength / 2)..], out var low)
            || !char.IsSurrogatePair(high, low))
        {
            return false;
        }

        character = char.ConvertToUtf32(high, low);
        return true;
    }

    private static bool TryReadEscape(ReadOnlySpan<char> text, out char unit)
    {
        unit = '\0';
        if (!text.StartsWith("\\u") || !ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        unit = (char)code;
        return true;
    }
}
