using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Envelopes;

/// <summary>Reads changes: the entries of a deal's <c>changes</c>, and the file given with <c>--change</c>.</summary>
/// <remarks>A change that cannot be counted (no date, a wrong unit, another currency) is reported and left out, never guessed at.</remarks>
/// <param name="basis">What the deal says.</param>
/// <param name="rows">The rows of the envelope.</param>
/// <param name="library">The library, which declares the units and grounds.</param>
/// <param name="diagnostics">Receives RC3110 to RC3125.</param>
internal sealed class ChangeReader(EnvelopeBasis basis, ImmutableArray<PlannedChange> rows, ClauseLibrary library, DiagnosticBag diagnostics)
{
    private static readonly string[] States = ["made", "proposed"];

    /// <summary>Reads one entry.</summary>
    /// <param name="node">The entry.</param>
    /// <returns>The change; null where it cannot be counted, which has then been reported.</returns>
    public ContractChange? Read(SourceNode node)
    {
        if (MappingReader.Of(node, "A change", diagnostics) is not { } keys)
        {
            return null;
        }

        var errors = diagnostics.Count(finding => finding.Severity is Severity.Error);
        keys.Require("date");
        var change = WithAnswers(WithEffect(Basis(keys), keys), keys);
        keys.Done();
        Check(change, keys);
        return diagnostics.Count(finding => finding.Severity is Severity.Error) == errors ? change : null;
    }

    private ContractChange Basis(MappingReader keys)
    {
        var mechanism = keys.Line("mechanism");
        var row = rows.FirstOrDefault(row => row.Mechanism.Equals(mechanism, StringComparison.OrdinalIgnoreCase));
        if (!string.IsNullOrEmpty(mechanism) && row is null)
        {
            diagnostics.Add(EnvelopeDiagnostics.UnknownMechanism(new NamedPlace(mechanism, keys.PlaceOf("mechanism")), [.. rows.Select(each => each.Mechanism)]));
        }

        return new ContractChange(keys.Date("date") ?? DateOnly.MinValue, keys.At)
        {
            Id = keys.Name("id", NameKind.Free)?.Name,
            About = keys.Text("about") ?? string.Empty,
            Row = row,
            Ground = keys.Word("ground", Words("ground"))?.Name,
            IsMade = keys.Word("status", States)?.Name == "made",
            LinkedTo = keys.Texts("linked-to"),
            Recorded = keys.Text("recorded") ?? string.Empty,
        };
    }

    private ContractChange WithEffect(ContractChange change, MappingReader keys)
    {
        var unit = keys.Word("unit", Words("unit"));
        var amount = keys.Scalar("amount", "a number") is { } size ? Scalars.Decimal(size, "amount", diagnostics) : null;
        var months = keys.Scalar("months", "a number") is { } scalar ? Scalars.Decimal(scalar, "months", diagnostics) : null;
        var counted = change.Row?.Unit?.Name ?? unit?.Name;
        CheckUnit(change, unit, keys);
        CheckAmount(change, amount, months, counted, keys);
        return change with
        {
            Amount = amount,
            Months = months ?? (counted == "months" ? amount ?? 0 : 0),
            Value = ChangeValue.Read(keys, diagnostics) ?? (counted == "gbp" && amount is { } pounds ? new Money(pounds, "GBP") : null),
        };
    }

    private static ContractChange WithAnswers(ContractChange change, MappingReader keys) => change with
    {
        BringsNewSupplier = keys.YesNo("new-supplier"),
        IsNewKind = keys.YesNo("new-kind"),
        FavoursSupplier = keys.YesNo("favours-supplier"),
        AltersNature = keys.YesNo("alters-nature"),
        IsAuthorityLed = keys.YesNo("authority-led"),
        NoticeDate = keys.Date("notice-date"),
        HasStandstill = keys.YesNo("standstill") is true,
    };

    private void CheckUnit(ContractChange change, NamedPlace? unit, MappingReader keys)
    {
        if (unit is { } given && change.Row is { Unit: { } wanted } row && given.Name != wanted.Name)
        {
            diagnostics.Add(EnvelopeDiagnostics.OtherUnit(given with { At = keys.PlaceOf("unit") }, row));
        }
    }

    private void CheckAmount(ContractChange change, decimal? amount, decimal? months, string? unit, MappingReader keys)
    {
        if (amount <= 0)
        {
            diagnostics.Add(EnvelopeDiagnostics.AmountNotAboveZero(amount.Value, keys.PlaceOf("amount")));
        }
        else if (amount is null && change.Row is { Limit: not null } row && !keys.Has("amount"))
        {
            diagnostics.Add(EnvelopeDiagnostics.NoAmount(row, keys.At));
        }
        else if (unit == "months" && months is { } stated && amount is { } size && Math.Abs(stated) != size)
        {
            diagnostics.Add(EnvelopeDiagnostics.TwoMonths(size, stated, keys.PlaceOf("months")));
        }
    }

    private void Check(ContractChange change, MappingReader keys)
    {
        CheckSizes(change, keys);
        if (change.Value is { } value && value.Currency != basis.Currency)
        {
            diagnostics.Add(EnvelopeDiagnostics.OtherCurrency(value.Currency, basis.Currency, keys.PlaceOf("value")));
        }

        if (change.Date != DateOnly.MinValue && basis.EarliestDay is { } first && change.Date < first)
        {
            diagnostics.Add(EnvelopeDiagnostics.BeforeTheContract(change.Date, first, keys.PlaceOf("date")));
        }

        if (!keys.Has("mechanism") && change.Ground is null && !keys.Has("ground"))
        {
            diagnostics.Add(EnvelopeDiagnostics.NoGround(keys.At));
        }
    }

    private void CheckSizes(ContractChange change, MappingReader keys)
    {
        foreach (var (key, figure) in new[] { ("amount", change.Amount), ("value", change.Value?.Amount), ("months", change.Months) })
        {
            if (figure is > EnvelopeBasis.MostFigure or < -EnvelopeBasis.MostFigure)
            {
                diagnostics.Add(EnvelopeDiagnostics.TooLarge(key, keys.PlaceOf(key)));
            }
        }

        foreach (var (key, date) in new[] { ("date", change.Date), ("notice-date", change.NoticeDate) })
        {
            if (date is { Year: < 1900 or > 2999 } day && day != DateOnly.MinValue)
            {
                diagnostics.Add(EnvelopeDiagnostics.ImplausibleDate(key, day, keys.PlaceOf(key)));
            }
        }
    }

    private string[] Words(string column) =>
        [.. library.Variables.GetValueOrDefault(PlannedChanges.Variable)?.Columns.FirstOrDefault(each => each.Name == column)?.Options.Select(option => option.Name) ?? []];
}
