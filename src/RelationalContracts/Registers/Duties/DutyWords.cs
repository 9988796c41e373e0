using System.Text.RegularExpressions;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Registers.Duties;

/// <summary>The words of a sentence, divided among the duties in it.</summary>
internal static partial class DutyWords
{
    /// <summary>What stands before a statement's verb, back to the verb before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its statements.</param>
    public static string Before(Sentence sentence, int index) => Between(sentence, index - 1, index);

    /// <summary>What is to be done: the words behind the verb, without those that begin the next duty.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its statements.</param>
    /// <param name="next">The next statement that is somebody's own; null where none follows.</param>
    /// <param name="subject">The subject of the next; empty where it shares this one's.</param>
    public static string Action(Sentence sentence, int index, int? next, string subject)
    {
        var words = next is { } other ? Lead(Between(sentence, index, other), subject).Action : sentence.Text[End(sentence.Statements[index])..];
        var whole = ListEnd().Replace(words.Trim().TrimEnd('.', ';', ',', ' '), string.Empty);
        return (whole.EndsWith(':') ? $"{whole[..^1]} (what follows in {sentence.Place.Words})" : whole).TrimStart(',', ' ');
    }

    private static string Between(Sentence sentence, int first, int second) =>
        sentence.Text[(first < 0 ? 0 : End(sentence.Statements[first]))..sentence.Statements[second].Index];

    private static int End(Statement statement) => statement.Index + statement.Verb.Length;

    /// <summary>The words that say when a statement applies; empty for always.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its statements.</param>
    /// <param name="subject">The words of its subject.</param>
    public static string When(Sentence sentence, int index, string subject)
    {
        var before = Before(sentence, index);
        var words = index == 0 ? before[..StartOf(before, subject)] : Lead(before, subject).When;
        return Tail().Replace(words.Trim(), string.Empty).Trim();
    }

    /// <summary>Whether the words behind a verb say what a thing must be, rather than what somebody must do.</summary>
    /// <param name="action">The words.</param>
    public static bool SuitsThing(string action) => OfThing().IsMatch(action) && !Urgent().IsMatch(action);

    /// <summary>Whether a verb says what somebody is to have, which others have to see to: "people must be able to use Welsh".</summary>
    /// <param name="action">The words behind the verb.</param>
    public static bool IsEnjoyed(string action) => Enjoyed().IsMatch(action);

    /// <summary>Whether a subject stands in words that only describe: "a person other than a Party must do".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its statements.</param>
    /// <param name="subject">The words of its subject.</param>
    public static bool IsDescription(Sentence sentence, int index, string subject)
    {
        var before = Before(sentence, index);
        return Joined().IsMatch(before.AsSpan(0, StartOf(before, subject)));
    }

    /// <summary>Whether a statement hangs on a word before it: "the Board, which must answer".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its statements.</param>
    public static bool IsRelative(Sentence sentence, int index) => Which().IsMatch(Before(sentence, index));

    /// <summary>Divides what stands between two verbs: what the first asks for, and when the second applies.</summary>
    private static (string Action, string When) Lead(string between, string subject)
    {
        if (Which().Match(between) is { Success: true } which)
        {
            return (between[..which.Index], string.Empty);
        }

        var lead = Tail().Replace(between[..StartOf(between, subject)].TrimEnd(), string.Empty);
        return Condition().Match(lead) is { Success: true } condition
            ? (lead[..condition.Index], condition.Groups["when"].Value)
            : (lead, string.Empty);
    }

    private static int StartOf(string before, string subject) =>
        subject.Length > 0 && before.LastIndexOf(subject, StringComparison.Ordinal) is var at and >= 0 ? at : before.Length;

    [GeneratedRegex(@"(?:[,;:]|,?\s*\b(?:and|or|but|then|so))*\s*$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"[;,] (?:and|or)$")]
    private static partial Regex ListEnd();

    [GeneratedRegex(@"^(?:be able to\b|be \p{L}+able\b|have had\b|have the\b)")]
    private static partial Regex Enjoyed();

    [GeneratedRegex(@"\b(?:than|of|by|with|to|for|from|between|about|against|what|how|whether)\s*$")]
    private static partial Regex Joined();

    [GeneratedRegex(@",(?: each of)? (?:which|who)\s*$")]
    private static partial Regex Which();

    [GeneratedRegex(@"(?:[;:]\s+(?:and |but |or )?|,\s(?:and|but|or)\s|\sand\s)(?<when>(?:if|where|when|unless|once|after|before|until|within)\b.*)$", RegexOptions.RightToLeft)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:also |then |each |still |only |together |in any case )*(?:say|state|show|list|name|cover|include|set out|contain|describe|explain|affect|apply|last|mean|bear|count|stand|take effect|have effect|follow|be|come)\b")]
    private static partial Regex OfThing();

    [GeneratedRegex(@"\b(?:within|the same day|at once|beforehand)\b")]
    private static partial Regex Urgent();
}
