using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reading;

/// <summary>Reads single values of which the type is known, reporting what is none.</summary>
internal static class Scalars
{
    /// <summary>Where the text of a value begins: after its opening quote, or on the line below a block's mark.</summary>
    /// <param name="scalar">The value.</param>
    public static SourceSpan TextPlace(ScalarNode scalar) => scalar switch
    {
        { IsQuoted: true } when scalar.Text.Contains('\n', StringComparison.Ordinal) => scalar.At with { Line = scalar.At.Line + 1, Column = 1, Length = 0 },
        { IsQuoted: true } => scalar.At with { Column = scalar.At.Column + 1, Length = 0 },
        _ => scalar.At,
    };

    /// <summary>Yes or no; YAML's <c>true</c> and <c>false</c> count too.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="key">Its key, for the message.</param>
    /// <param name="diagnostics">Receives RC1034.</param>
    public static bool? YesNo(ScalarNode scalar, string key, DiagnosticBag diagnostics)
    {
        if (TryYesNo(scalar.Text, out var value))
        {
            return value;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape(key, "yes or no", scalar.At));
        return null;
    }

    /// <summary>Whether a text says yes or no.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says.</param>
    public static bool TryYesNo(string text, out bool value)
    {
        value = text.Equals("yes", StringComparison.OrdinalIgnoreCase) || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return value || text.Equals("no", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A whole number.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="key">Its key, for the message.</param>
    /// <param name="least">The smallest one allowed.</param>
    /// <param name="diagnostics">Receives RC1034.</param>
    public static int? Integer(ScalarNode scalar, string key, int least, DiagnosticBag diagnostics)
    {
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape(key, $"a whole number of at least {least.ToString(CultureInfo.InvariantCulture)}", scalar.At));
        return null;
    }

    /// <summary>A number with decimals; neither signs of thousands nor a currency.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="key">Its key, for the message.</param>
    /// <param name="diagnostics">Receives RC1034.</param>
    public static decimal? Decimal(ScalarNode scalar, string key, DiagnosticBag diagnostics)
    {
        if (TryDecimal(scalar.Text, out var number))
        {
            return number;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape(key, "a number", scalar.At, "Write it in figures, such as 1250000 or 12.5."));
        return null;
    }

    /// <summary>Whether a text is a number in figures.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    public static bool TryDecimal(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>A day, as ISO 8601 writes it.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="key">Its key, for the message.</param>
    /// <param name="diagnostics">Receives RC1034.</param>
    public static DateOnly? Date(ScalarNode scalar, string key, DiagnosticBag diagnostics)
    {
        if (TryDate(scalar.Text, out var date))
        {
            return date;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape(key, "a date", scalar.At, "Write the year first: 2026-04-01."));
        return null;
    }

    /// <summary>Whether a text is a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day.</param>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
