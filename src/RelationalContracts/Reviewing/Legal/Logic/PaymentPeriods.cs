using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-08: times to pay that are longer than the law allows, in the deal's values and in the composed text.</summary>
/// <remarks>
/// The library's own bounds leave a value that is too high out of the text, so the deal is read as written. In the text a time
/// counts where its sentence speaks of an invoice, or of a duty to pay before it.
/// </remarks>
internal sealed partial class PaymentPeriods : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var limit = scene.Situation.Figure("payment-days")?.Amount ?? 30;
        return InValues(scene, limit).Concat(InText(scene, limit));
    }

    private static IEnumerable<Hit> InValues(ReviewScene scene, decimal limit)
    {
        foreach (var given in scene.Deal.Values.Where(given => IsPaymentTime(given.Key)))
        {
            if (given.Value is ScalarNode scalar && DaysOf(scalar.Text) is { } days && days > limit)
            {
                yield return TooLong($"'{given.Key}'", days, limit, given.KeyAt);
            }
        }
    }

    private static IEnumerable<Hit> InText(ReviewScene scene, decimal limit)
    {
        foreach (var passage in scene.Passages.Where(passage => passage.Binds && !passage.IsTable))
        {
            foreach (Match found in TimeToPay().Matches(passage.Text))
            {
                var words = Time().Match(found.Value).Value;
                if (DaysOf(words) is { } days && days > limit)
                {
                    yield return TooLong($"The time to pay in {PassageWords.Name(passage).ToLowerInvariant()}, '{Phrases.Quote(passage.Text, found.Index)}',", days, limit, passage.At) with
                    {
                        Clause = passage.Clause,
                        Provision = passage.Provision,
                    };
                }
            }
        }
    }

    private static Hit TooLong(string what, decimal days, decimal limit, Diagnostics.SourceSpan at) => Hit.Wrong(
        at, ("what", what), ("days", days.ToString("0", CultureInfo.InvariantCulture)), ("limit", limit.ToString("0", CultureInfo.InvariantCulture)));

    private static bool IsPaymentTime(string variable) =>
        variable.Contains("payment", StringComparison.Ordinal) && (variable.EndsWith("_days", StringComparison.Ordinal) || variable.EndsWith("_time", StringComparison.Ordinal));

    private static decimal? DaysOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days
        : Duration.TryParse(text, out var duration) ? duration.Days
        : null;

    [GeneratedRegex(@"\b(?:must pay|must be paid|is payable|are payable|invoices?)\b[^.;:]*?\b(?:within|no later than|not later than) \d+ (?:working )?(?:day|week|month)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeToPay();

    [GeneratedRegex(@"\d+ (?:working )?(?:day|week|month)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
