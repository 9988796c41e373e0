using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Words to machinery: each guiding principle is put to work by a clause with an owner and a time.</summary>
internal sealed class PrincipleRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4101";

    /// <inheritdoc />
    public string Sound => "Each guiding principle is put to work by a clause that says who does something and by when.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var data = reading.Draft.Workspace.Balance;
        if (reading.AllIncluded.SelectMany(provision => provision.Variables).FirstOrDefault(variable => variable.Name == data.PrinciplesTable) is not { } table
            || reading.Values.Find(table.Name) is not TableValue principles)
        {
            return [];
        }

        var dated = DatedDuties(reading, Mechanisms(data)).ToLookup(sentence => sentence.Place.Provision);
        return principles.Rows.Select((row, index) => Find(reading, dated, NameIn(row, data.PrincipleColumn), PlaceOf(reading, table, index))).OfType<ReviewFinding>();
    }

    private static ReviewFinding? Find(DraftReading reading, ILookup<string, Sentence> dated, string name, SourceSpan at)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if (Machinery(reading.Draft.Workspace.Balance, name) is not { } machinery)
        {
            return DatedDuties(reading, among: null).Any(sentence => Speaks(sentence, name)) ? null : BalanceFindings.UnknownPrinciple(name, at);
        }

        var included = machinery.Mechanisms.Select(mechanism => reading.Included(mechanism.Id.Value)).OfType<Provision>().ToList();
        return included switch
        {
            [] => BalanceFindings.NoMechanism(name, machinery.Mechanisms.Take(4).Select(mechanism => mechanism.Id.Value), at),
            _ when included.Any(provision => dated.Contains(provision.Id.Value)) => null,
            _ => BalanceFindings.NoOwnerOrDate(name, ValueWords.Series([.. included.Select(provision => $"'{provision.Title}'")]), at),
        };
    }

    private static PrincipleMachinery? Machinery(BalanceData data, string name) =>
        data.Principles.FirstOrDefault(machinery => machinery.Names.Contains(name.Trim().ToLowerInvariant()));

    private static HashSet<string> Mechanisms(BalanceData data) =>
        data.Principles.SelectMany(machinery => machinery.Mechanisms).Select(mechanism => mechanism.Id.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Sentences by which somebody has to do something, or in a charter will, by a time.</summary>
    /// <param name="reading">The draft.</param>
    /// <param name="among">The provisions to look at; null for all.</param>
    private static IEnumerable<Sentence> DatedDuties(DraftReading reading, HashSet<string>? among) => reading.Documents.SelectMany(document => document.Sentences
        .Where(sentence => among is null || among.Contains(sentence.Place.Provision))
        .Where(sentence => sentence.Statements.Any(statement => statement.Actor.CanAct && Moves(statement.Force, document.Template.IsCharter)))
        .Where(sentence => SaysWhen(sentence.Text, document.Template.IsCharter)));

    private static bool Moves(Force force, bool isCharter) => force is Force.Duty || (isCharter && force is Force.Promise or Force.Aim);

    // "If one of us is about to criticise another, we aim to tell them first" is time enough for a charter.
    private static bool SaysWhen(string text, bool isCharter) => isCharter ? TimeWords.SayWhen(text) : TimeWords.SayByWhen(text);

    private static bool Speaks(Sentence sentence, string name) => sentence.Text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static string NameIn(IReadOnlyDictionary<string, Value> row, string column) =>
        row.GetValueOrDefault(column) is TextValue text ? text.Lines[0] : string.Empty;

    private static SourceSpan PlaceOf(DraftReading reading, Variable table, int index) =>
        reading.PlaceOfValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.Name}.{index + 1}")) ?? table.At;
}
