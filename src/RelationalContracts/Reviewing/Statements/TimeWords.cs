using System.Text.RegularExpressions;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Tells whether a sentence says when.</summary>
internal static partial class TimeWords
{
    /// <summary>Whether a text names a time: a length of time, a date, an interval, or an event that something waits for.</summary>
    /// <param name="text">The text.</param>
    public static bool SayWhen(string text) => Dated().IsMatch(text) || Event().IsMatch(text);

    /// <summary>Whether a text names a length of time, a date or an interval.</summary>
    /// <param name="text">The text.</param>
    public static bool SayByWhen(string text) => Dated().IsMatch(text);

    [GeneratedRegex(@"\b(?:\d+|one|two|three|four|five|six|seven|ten|twelve|a further|a|an|each|every|per|the same|that|any) (?:more )?(?:working |calendar )?(?:minute|hour|day|week|month|quarter|year)s?\b|\b(?:within|daily|weekly|monthly|quarterly|yearly|annually|at once|immediately|the same day|without delay|as soon as)\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:once|twice) (?:a|every)\b|\[[^\]]+\] (?:before|after|of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\b(?:before|until|when|whenever|while|after|by then|then|meanwhile|first|at the (?:next|first|same|start|end|beginning|latest)|at (?:each|every|any|its|their|that|all|the) (?:\w+ )?(?:meetings?|times?|reviews?|sessions?|steps?)|(?:in|at|by) (?:the same|that) time|with (?:the|each|every|its) (?:papers?|invitations?|invoices?|notices?|proposals?|reports?|requests?|scorecards?)|beforehand|in advance|promptly|still|always|next|in time|on request|if|where|during|on the spot|by the (?:date|end|time|day|start)|on the (?:day|date|last day)|for as long as|throughout)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Event();
}
