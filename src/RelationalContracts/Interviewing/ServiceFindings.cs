using System.Globalization;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>Carries what was said about a service over to the deal, so that nobody is asked twice.</summary>
public static class ServiceFindings
{
    private const string Nations = "nation";
    private const string Authorities = "authority";

    /// <summary>A deal that begins with what the service description says.</summary>
    /// <param name="service">The service.</param>
    /// <param name="law">The facts that a deal can state; an answer that none of their options has is asked again.</param>
    public static DealSheet Begin(ServiceDescription service, LawData law)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(law);
        var sheet = DealSheet.Empty.With("title", Text(service.Title));
        sheet = service.Description.Length > 0 ? sheet.With("service.description", Text(service.Description)) : sheet;
        sheet = service.Date is { } date ? sheet.With("date", Plain(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) : sheet;
        sheet = service.Answers.GetValueOrDefault("Q12") is { Number: > 0 } value ? sheet.With("service.value", Plain(value.Number.ToString(CultureInfo.InvariantCulture))) : sheet;
        sheet = YesNo(sheet, service, "Q14", "vulnerable-users");
        sheet = YesNo(sheet, service, "Q19", "notice-published");
        return Option(Option(sheet, service, law, Nations), service, law, Authorities);
    }

    private static DealSheet YesNo(DealSheet sheet, ServiceDescription service, string question, string fact) =>
        service.Answers.GetValueOrDefault(question) is { } answer ? sheet.With($"facts.{fact}", Plain(answer.Number == 1 ? "yes" : "no")) : sheet;

    private static DealSheet Option(DealSheet sheet, ServiceDescription service, LawData law, string fact) =>
        service.Answers.GetValueOrDefault("Q24") is { } answer && law.Facts.GetValueOrDefault(fact) is { } declared
        && declared.Options.FirstOrDefault(option => answer.Words.Contains(option.Name)) is { } chosen
            ? sheet.With($"facts.{fact}", Plain(chosen.Name))
            : sheet;

    private static ScalarNode Text(string text) => new(text, true, SourceSpan.None);

    private static ScalarNode Plain(string text) => new(text, false, SourceSpan.None);
}
