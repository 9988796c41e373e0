using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Deals;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Cases;
using RelationalContracts.Proving.Encoding;

namespace RelationalContracts.Proving.Counterexamples;

/// <summary>Turns what the solver found into what a deal says.</summary>
internal static class FoundDeal
{
    private static readonly string[] PartyNames =
    [
        "Ashdown", "Birchwood", "Cedarfield", "Dovecote", "Elmhurst", "Foxglove", "Greenwell", "Hazelmere", "Ivybridge", "Juniper",
        "Kestrel", "Larkspur", "Marigold", "Nettlecombe", "Oakham", "Primrose", "Quarrydale", "Rowanlea", "Sedgemoor", "Thistledown",
    ];

    private static readonly DateOnly FirstDay = new(2026, 4, 1);

    /// <summary>What every deal says that has another's own clauses and annexes.</summary>
    /// <param name="like">The other deal; null for none.</param>
    public static ImmutableArray<DealEntry> Kept(Deal? like) => like is null
        ? []
        :
        [
            .. like.Library.Select(folder => new DealEntry("library", null, Quoted(folder.Name))),
            .. like.Annexes.Select(annex => new DealEntry("annexes", null, $"{{ id: {annex.Id}, title: {Quoted(annex.Title)} }}")),
        ];

    /// <summary>What a deal says that leads to the cases found.</summary>
    public static ImmutableArray<DealEntry> Entries(ProofSetting setting) =>
        [.. Parties(setting), .. setting.Cases.Variables.SelectMany(pair => Entries(pair.Key, pair.Value.Found(setting.Circuit.Solver))), .. Days(setting), .. Documents(setting)];

    /// <summary>What a deal includes, omits and chooses to have the provisions and grades found.</summary>
    public static ImmutableArray<DealEntry> Choices(ProofSetting setting, Choice choice)
    {
        var entries = ImmutableArray.CreateBuilder<DealEntry>();
        foreach (var provision in setting.Provisions)
        {
            var isIn = setting.Circuit.Solver.IsTrue(choice.Has(provision.Id));
            if (!isIn && setting.Recommended.Contains(provision.Id))
            {
                entries.Add(new DealEntry("omit", null, provision.Id.Value));
            }
            else if (isIn)
            {
                entries.AddRange(Choices(setting, choice, provision));
            }
        }

        return entries.ToImmutable();
    }

    private static IEnumerable<DealEntry> Choices(ProofSetting setting, Choice choice, Provision provision)
    {
        if (!setting.Required.Contains(provision.Id) && !setting.Recommended.Contains(provision.Id))
        {
            yield return new DealEntry("include", null, provision.Id.Value);
        }

        var grade = setting.GradesOf(provision).FirstOrDefault(grade => setting.Circuit.Solver.IsTrue(choice.IsGraded(provision.Id, grade)));
        var wanted = setting.Wanted(provision).First(pair => setting.Circuit.Solver.IsTrue(pair.When)).Wanted;
        if (setting.IsGradeFree(provision) && Grades.Nearest(provision, wanted) != grade)
        {
            yield return new DealEntry("variants", provision.Id.Value, grade.Word());
        }
    }

    private static IEnumerable<DealEntry> Parties(ProofSetting setting)
    {
        var next = 0;
        foreach (var role in Roles.All)
        {
            for (var count = setting.Cases.Parties.Found(role); count > 0; count--)
            {
                var name = next < PartyNames.Length ? PartyNames[next] : $"Party number {next + 1}";
                next++;
                yield return new DealEntry("parties", null, $"{{ name: {name}, role: {role} }}");
            }
        }
    }

    private static IEnumerable<DealEntry> Entries(Operand operand, Case found) => (operand, found.Written) switch
    {
        (_, null) => [],
        (RegimeOperand, { } regime) => [new DealEntry("regime", null, regime), new DealEntry("regime-reason", null, "To show the fault.")],
        (StrengthOperand, { } strength) => [new DealEntry("strength", null, strength)],
        (VariableOperand variable, { } value) => [new DealEntry("values", variable.Name, value)],
        (FactOperand fact, { } value) => [new DealEntry("facts", fact.Name, value)],
        (ServiceValueOperand, { } value) => [new DealEntry("service", "value", value)],
        (ServiceTermOperand, { } days) => Term(int.Parse(days, CultureInfo.InvariantCulture)),
        _ => [],
    };

    private static DealEntry[] Term(int days) =>
    [
        new("service", "start", Day(FirstDay)), new("service", "end", Day(FirstDay.AddDays(days - 1))),
    ];

    private static IEnumerable<DealEntry> Days(ProofSetting setting) =>
        setting.Cases.Days.Found(setting.Circuit.Solver).Written is { } day ? [new DealEntry("date", null, day)] : [];

    private static IEnumerable<DealEntry> Documents(ProofSetting setting) => setting.Documents.Length == setting.Model.Documents.Length
        ? []
        : setting.Documents.Select(document => new DealEntry("documents", null, document.Id));

    /// <summary>In quotes as JSON has them, which YAML reads alike.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
