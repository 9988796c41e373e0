using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>Counts as Word counts: what stands before each paragraph, from numbering.xml and styles.xml alone.</summary>
/// <remarks>ECMA-376 part 1, 17.9: a style's level is the one linked to it or to the style it is based on; a count restarts under each higher one.</remarks>
internal sealed partial class WordNumbers
{
    private static readonly XNamespace W = WordParts.W;

    private readonly Dictionary<string, XElement> _styles;
    private readonly Dictionary<string, List<XElement>> _lists;
    private readonly Dictionary<string, int[]> _counts = [];
    private readonly Dictionary<XElement, Number> _numbers = [];

    public WordNumbers(WordParts file)
    {
        _styles = file.Xml("word/styles.xml").Elements(W + "style").ToDictionary(style => WordParts.Val(style, "styleId"));
        var numbering = file.Xml("word/numbering.xml");
        var levels = numbering.Elements(W + "abstractNum").ToDictionary(list => WordParts.Val(list, "abstractNumId"), list => list.Elements(W + "lvl").ToList());
        _lists = numbering.Elements(W + "num").ToDictionary(num => WordParts.Val(num, "numId"), num => levels[WordParts.Val(num.Element(W + "abstractNumId")!)]);
        foreach (var paragraph in file.Paragraphs)
        {
            Count(paragraph);
        }
    }

    /// <summary>A paragraph's own number, and the number in full context as REF \w gives it.</summary>
    public sealed record Number(string Printed, string Full)
    {
        public string OwnReference => Printed.TrimEnd('.');
    }

    public Number? Of(XElement paragraph) => _numbers.GetValueOrDefault(paragraph);

    private void Count(XElement paragraph)
    {
        if (ListOf(WordParts.StyleOf(paragraph)) is not var (list, index))
        {
            return;
        }

        var counts = _counts.TryGetValue(list, out var known) ? known : _counts[list] = new int[9];
        counts[index]++;
        Array.Clear(counts, index + 1, counts.Length - index - 1);
        var levels = _lists[list];
        var printed = Text(levels, index, counts);
        if (printed.Length > 0)
        {
            _numbers[paragraph] = new Number(printed, Full(levels, index, counts));
        }
    }

    private (string List, int Level)? ListOf(string style)
    {
        for (var at = style; at is not null; at = _styles[at].Element(W + "basedOn") is { } parent ? WordParts.Val(parent) : null)
        {
            if (_styles[at].Element(W + "pPr")?.Element(W + "numPr")?.Element(W + "numId") is { } list)
            {
                var id = WordParts.Val(list);
                return (id, _lists[id].FindIndex(level => WordParts.Val(level.Element(W + "pStyle")!) == at));
            }
        }

        return null;
    }

    private static string Text(List<XElement> levels, int index, int[] counts) =>
        Count().Replace(WordParts.Val(levels[index].Element(W + "lvlText")!), match =>
        {
            var level = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1;
            return Format(WordParts.Val(levels[level].Element(W + "numFmt")!), counts[level]);
        });

    /// <summary>The numbers of the levels above that the own number does not already hold, then the own; without the last full stop.</summary>
    private static string Full(List<XElement> levels, int index, int[] counts)
    {
        var full = string.Empty;
        for (var level = index; level >= 0; level--)
        {
            full = Text(levels, level, counts).TrimEnd('.') + full;
            if (WordParts.Val(levels[level].Element(W + "lvlText")!).Contains("%1", StringComparison.Ordinal))
            {
                break;
            }
        }

        return full;
    }

    private static string Format(string format, int count) => format switch
    {
        "decimal" => count.ToString(CultureInfo.InvariantCulture),
        "lowerLetter" => Letter(count),
        "upperLetter" => Letter(count).ToUpperInvariant(),
        "lowerRoman" => Roman(count),
        "none" => string.Empty,
        _ => throw new NotSupportedException(format),
    };

    private static string Letter(int count) => new((char)('a' + ((count - 1) % 26)), 1 + ((count - 1) / 26));

    private static string Roman(int count)
    {
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        string[] tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
        return tens[count / 10] + ones[count % 10];
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Count();
}
