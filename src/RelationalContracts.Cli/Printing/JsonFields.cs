using System.Globalization;
using System.Text.Json;

namespace RelationalContracts.Cli.Printing;

/// <summary>Fields that the machine outputs of several verbs have alike.</summary>
internal static class JsonFields
{
    /// <summary>A figure, without zeros that say nothing; null where there is none.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, decimal? figure)
    {
        json.WritePropertyName(name);
        if (figure is { } number)
        {
            json.WriteRawValue(number.ToString("0.############", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>A day as ISO 8601 writes it; null where there is none.</summary>
    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A yes or a no; null where it is open.</summary>
    public static void WriteYesNo(this Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A list.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
