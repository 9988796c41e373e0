using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules of PDF/A-3a about the bytes of a file and the limits of what it holds (ISO 19005-3, 6.1).</summary>
internal static partial class FileRules
{
    private const int LongestString = 32_767;
    private const int LongestName = 127;
    private const int DeepestSave = 28;
    private const double NarrowestPage = 3;
    private const double WidestPage = 14_400;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("a3 6.1.2-1", "The file begins with its version.", file => Version().IsMatch(Latin(file))),
        new("a3 6.1.2-2", "Its second line shows that it is not text.", file => Mark().IsMatch(Latin(file))),
        new("a3 6.1.3-3", "Nothing follows its end.", file => Latin(file).TrimEnd('\r', '\n').EndsWith("%%EOF", StringComparison.Ordinal)),
        new("a3 6.1.7.1-2", "The words around a stream stand on lines of their own.", file => !Squeezed().IsMatch(Latin(file))),
        new("a3 6.1.13-3", "No string is too long.", file => Values(file).All(value => StringLength(value) <= LongestString)),
        new("a3 6.1.13-4", "No name is too long.", file => Values(file).All(value => !value.StartsWith('/') || Encoding.UTF8.GetByteCount(value) - 1 <= LongestName)),
        new("a3 6.1.13-8", "No more graphics states are saved at once than a reader must keep.", file => file.Scans.All(scan => scan.DeepestSave <= DeepestSave)),
        new("a3 6.1.13-11", "Pages are as large as a reader must show.", file => file.Pdf.Pages.All(page => IsShown(file, page.Page))),
    ];

    [GeneratedRegex("^%PDF-1\\.[0-7][\r\n]")]
    private static partial Regex Version();

    [GeneratedRegex("^[^\r\n]*[\r\n]+%[\u0080-\u00FF]{4}")]
    private static partial Regex Mark();

    [GeneratedRegex("[^\r\n]endstream|>>[\r\n ]*stream[^\r\n]", RegexOptions.RightToLeft)]
    private static partial Regex Squeezed();

    private static string Latin(CheckedFile file) => Encoding.Latin1.GetString(file.Pdf.Bytes);

    private static IEnumerable<string> Values(CheckedFile file) =>
        file.Pdf.Nodes.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : string.Empty);

    /// <summary>Bytes of a string: "u:" stands before text, which takes two bytes a character unless all of them are plain, "b:" before hexadecimal digits.</summary>
    private static int StringLength(string value) => value[..Math.Min(2, value.Length)] switch
    {
        "u:" => value.All(char.IsAscii) ? value.Length - 2 : (2 * (value.Length - 2)) + 2,
        "b:" => (value.Length - 2) / 2,
        _ => 0,
    };

    private static bool IsShown(CheckedFile file, JsonObject page)
    {
        var box = file.Pdf.Values(page["/MediaBox"] ?? file.Pdf.Dictionary(page["/Parent"])?["/MediaBox"]).Select(edge => file.Pdf.Number(edge) ?? 0).ToList();
        return box.Count < 4 || new[] { box[2] - box[0], box[3] - box[1] }.All(length => length is >= NarrowestPage and <= WidestPage);
    }
}
