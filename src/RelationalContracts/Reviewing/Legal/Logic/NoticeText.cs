using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Deals;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>What the tender and transparency notices of a deal say, so that the contract can be held to it.</summary>
/// <remarks>Capitals, spaces, quotation marks and stops at the end do not count: a notice is copied from a web form.</remarks>
internal sealed partial class NoticeText
{
    private static readonly string[] SmallNumbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private readonly string _words;

    private NoticeText(string name, string words)
    {
        Name = name;
        _words = words;
    }

    /// <summary>What to call it at the start of a sentence: "The notice 2026/S 12", "The notice".</summary>
    public string Name { get; }

    /// <summary>The text of a deal's notices; null where the deal holds none.</summary>
    /// <param name="deal">The deal.</param>
    public static NoticeText? Of(Deal deal)
    {
        var told = deal.Notices.Where(notice => notice is { OpensProcurement: true, Text.Length: > 0 }).ToList();
        return told.Count == 0 ? null : new NoticeText(
            told is [{ Reference: { Length: > 0 } reference }] ? $"The notice {reference}" : "The notice",
            string.Join(' ', told.Select(notice => Plain(notice.Text!))));
    }

    /// <summary>Whether the notice says some words, one after the other.</summary>
    /// <param name="words">The words.</param>
    public bool Says(string words) => Plain(words) is { Length: > 0 } plain && Phrases.Find(_words, plain) >= 0;

    /// <summary>Whether the notice states a figure, in digits or as a small number in words.</summary>
    /// <param name="figure">The figure.</param>
    public bool States(decimal figure) => StatesIn(figure, _words);

    /// <summary>Whether a text states a figure, in digits or as a small number in words.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="text">The text.</param>
    public static bool Names(decimal figure, string text) => StatesIn(figure, Plain(text));

    private static bool StatesIn(decimal figure, string plain) =>
        Figures().Matches(plain).Any(found => decimal.TryParse(found.Value.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var stated) && stated == figure)
        || (figure == decimal.Truncate(figure) && figure is > 0 and <= 12 && Phrases.Find(plain, SmallNumbers[(int)figure - 1]) >= 0);

    private static string Plain(string text) => Marks().Replace(Spaces().Replace(text, " "), string.Empty).Trim(' ', '.', ';', ':', ',').ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[\"'\u2018\u2019\u201c\u201d]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Figures();
}
