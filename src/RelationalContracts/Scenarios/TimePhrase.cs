using System.Text.RegularExpressions;

namespace RelationalContracts.Scenarios;

/// <summary>Finds the time that a text sets, in its own words.</summary>
internal static partial class TimePhrase
{
    /// <summary>The first time limit ("within 5 working days", "at once"), else the first other time ("every month"); null for none.</summary>
    /// <param name="text">The text.</param>
    public static string? First(string text)
    {
        if (Limit().Match(text) is { Success: true } limit)
        {
            return limit.Value;
        }

        return Other().Match(text) is { Success: true } other ? other.Value : null;
    }

    private const string Length = @"(?:(?:a further |another )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:more )?(?:working |calendar )?(?:minute|hour|day|week|month|quarter|year)s?|\[[^\]]+\])";

    [GeneratedRegex(@"\b(?:[Ww]ithin|[Nn]o later than|[Nn]ot later than|[Bb]efore the end of) (?:the same )?" + Length + @"|\b(?:at once|immediately|without delay|as soon as it can|the same day|the next working day)\b")]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(?:[Ee]very|[Aa]t least every|[Aa]t least|[Ff]or up to|[Uu]p to|[Nn]ot more than|[Aa]fter|[Ff]or) " + Length + @"(?:['’] notice)?|\b[Ee]very (?:working day|day|week|month|quarter|year)\b|\b(?:once|twice) (?:a|an|every|each) (?:week|month|quarter|year)\b|\b" + Length + @"['’] notice|\bat (?:its|the) next meeting\b|\bat each meeting\b")]
    private static partial Regex Other();
}
