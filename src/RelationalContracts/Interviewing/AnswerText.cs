using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>Turns what somebody types into what a deal file would say, by the type of the question.</summary>
/// <remarks>It only helps with the form ("y", "£1,200", "1 April 2027", the number of an option); whether the answer fits is checked like a deal's.</remarks>
internal static partial class AnswerText
{
    private static readonly string[] DateForms = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    /// <summary>Reads what was typed.</summary>
    /// <param name="wanted">The question.</param>
    /// <param name="typed">What was typed; empty leaves the question open.</param>
    public static SourceNode Read(Variable wanted, string typed)
    {
        var text = typed.Trim();
        return text.Length == 0 ? Open : wanted.Type switch
        {
            VariableType.Choices => new SequenceNode([.. text.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => One(wanted, item))], SourceSpan.None),
            VariableType.List or VariableType.Parties => new SequenceNode([.. Split(text).Select(item => One(wanted, item))], SourceSpan.None),
            VariableType.Person => Person(text),
            _ => One(wanted, text),
        };
    }

    /// <summary>An answer left open.</summary>
    public static ScalarNode Open { get; } = new(string.Empty, false, SourceSpan.None);

    private static IEnumerable<string> Split(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ScalarNode One(Variable wanted, string text) => (wanted.ItemType ?? wanted.Type) switch
    {
        VariableType.YesNo => Plain(YesNo(text)),
        VariableType.Money => Plain(Money(text)),
        VariableType.Date => Plain(Date(text)),
        VariableType.Choice or VariableType.Choices => Plain(Option(wanted.Options, text)),
        VariableType.Integer or VariableType.Decimal or VariableType.Percent => Plain(text),
        _ => new ScalarNode(text, true, SourceSpan.None),
    };

    // People say "4.2 million" and write "£60k"; a deal file has the figure.
    private static string Money(string text)
    {
        var figure = text.TrimStart('£', ' ').Replace(",", string.Empty, StringComparison.Ordinal);
        return Rounded().Match(figure) is { Success: true } rounded && decimal.TryParse(rounded.Groups["figure"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number * (char.ToLowerInvariant(rounded.Groups["unit"].Value[0]) is 'm' ? 1_000_000 : 1_000)).ToString("0.##", CultureInfo.InvariantCulture)
            : figure;
    }

    private static ScalarNode Plain(string text) => new(text, false, SourceSpan.None);

    private static string YesNo(string text) => text.ToUpperInvariant() switch
    {
        "Y" or "YES" or "TRUE" => "yes",
        "N" or "NO" or "FALSE" => "no",
        _ => text,
    };

    private static string Date(string text) =>
        DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    private static string Option(ImmutableArray<ChoiceOption> options, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= options.Length)
        {
            return options[number - 1].Name;
        }

        var name = text.Replace(' ', '-');
        return options.FirstOrDefault(option => option.Words.Equals(text, StringComparison.OrdinalIgnoreCase) || option.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name ?? text;
    }

    private static SourceNode Person(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0
            ? new ScalarNode(text, true, SourceSpan.None)
            : new MappingNode([Entry("name", text[..comma]), Entry("post", text[(comma + 1)..])], SourceSpan.None);
    }

    private static MappingEntry Entry(string key, string text) => new(key, SourceSpan.None, new ScalarNode(text.Trim(), true, SourceSpan.None));

    [GeneratedRegex(@"^(?<figure>\d{1,9}(?:\.\d{1,6})?) ?(?<unit>m|million|k|thousand)$", RegexOptions.IgnoreCase)]
    private static partial Regex Rounded();
}
