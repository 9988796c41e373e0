using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Values;

/// <summary>Reads the value that a deal gives a variable, by the variable's type and bounds.</summary>
/// <remarks>A value that does not fit is reported and taken as left open, so that the draft shows a blank and the run goes on.</remarks>
/// <param name="parties">The deal's parties, for variables that name one and for bounds that count them.</param>
/// <param name="diagnostics">Receives RC3102 to RC3106.</param>
public sealed class ValueReader(ImmutableArray<Party> parties, DiagnosticBag diagnostics)
{
    /// <summary>Reads a value.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="node">What the deal says.</param>
    /// <returns>The value, or null where the deal leaves it open or says something that does not fit.</returns>
    public Value? Read(Variable variable, SourceNode node)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (node is ScalarNode { IsEmpty: true })
        {
            return null;
        }

        var value = ReadTyped(variable, node, variable.Type);
        return value is not null && FitsBounds(variable, value, node) ? value : null;
    }

    private Value? ReadTyped(Variable variable, SourceNode node, VariableType type) => (type, node) switch
    {
        (VariableType.Table, SequenceNode rows) => Table(variable, rows),
        (VariableType.List, SequenceNode items) => Many(variable, items, variable.ItemType ?? VariableType.Text),
        (VariableType.Choices, SequenceNode items) => Choices(variable, items),
        (VariableType.Parties, SequenceNode items) => Parties(variable, items),
        (VariableType.List, ScalarNode scalar) => ReadTyped(variable, scalar, variable.ItemType ?? VariableType.Text) is { } one ? new ListValue([one]) : null,
        (VariableType.Choices, ScalarNode scalar) => Choice(variable, scalar),
        (VariableType.Parties or VariableType.Party, ScalarNode scalar) => Party(variable, scalar),
        (VariableType.Money, MappingNode or ScalarNode) => Money(variable, node),
        (VariableType.Person, MappingNode or ScalarNode) => Person(variable, node),
        (_, ScalarNode scalar) => Scalar(variable, scalar, type),
        _ => Wrong(variable, node),
    };

    private Value? Scalar(Variable variable, ScalarNode node, VariableType type) => type switch
    {
        VariableType.Text => new TextValue([node.Text.ReplaceLineEndings(" ").Trim()]),
        VariableType.Paragraph => new TextValue([.. node.Text.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)]),
        VariableType.Integer when long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new NumberValue(whole, false),
        VariableType.Decimal when TryDecimal(node.Text, out var number) => new NumberValue(number, false),
        VariableType.Percent when TryDecimal(node.Text.TrimEnd('%', ' '), out var percent) => new NumberValue(percent, true),
        VariableType.Date when DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => new DateValue(date),
        VariableType.Duration when Duration.TryParse(node.Text, out var duration) => new DurationValue(duration),
        VariableType.Choice => Choice(variable, node),
        VariableType.YesNo when node.Text is "yes" or "true" or "no" or "false" => new YesNoValue(node.Text is "yes" or "true"),
        _ => Wrong(variable, node),
    };

    private Value? Table(Variable variable, SequenceNode rows)
    {
        var read = ImmutableArray.CreateBuilder<ImmutableDictionary<string, Value>>();
        foreach (var row in rows.Items)
        {
            if (row is not MappingNode cells)
            {
                return Wrong(variable, row);
            }

            read.Add(Row(variable, cells));
        }

        return new TableValue(read.ToImmutable());
    }

    private ImmutableDictionary<string, Value> Row(Variable variable, MappingNode cells)
    {
        var row = ImmutableDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
        foreach (var cell in cells.Entries)
        {
            if (variable.Columns.FirstOrDefault(column => column.Name == cell.Key) is not { } column)
            {
                diagnostics.Add(ValueDiagnostics.UnknownColumn(variable, cell));
            }
            else if (Read(column, cell.Value) is { } value)
            {
                row[column.Name] = value;
            }
        }

        return row.ToImmutable();
    }

    private ListValue? Many(Variable variable, SequenceNode items, VariableType type)
    {
        var read = items.Items.Select(item => ReadTyped(variable, item, type)).ToList();
        return read.Contains(null) ? null : new ListValue([.. read.OfType<Value>()]);
    }

    private ChoiceValue? Choices(Variable variable, SequenceNode items)
    {
        var read = items.Items.Select(item => item is ScalarNode scalar ? Choice(variable, scalar) : Wrong(variable, item) as ChoiceValue).ToList();
        return read.Contains(null) ? null : new ChoiceValue([.. read.OfType<ChoiceValue>().SelectMany(choice => choice.Options)]);
    }

    private ChoiceValue? Choice(Variable variable, ScalarNode node)
    {
        var name = variable.Options.Any(option => option.Name == node.Text) ? node.Text : YesOrNo(node.Text);
        if (variable.Options.FirstOrDefault(option => option.Name == name) is { } chosen)
        {
            return new ChoiceValue([chosen]);
        }

        diagnostics.Add(ValueDiagnostics.NoSuchOption(variable, node));
        return null;
    }

    private PartiesValue? Parties(Variable variable, SequenceNode items)
    {
        var read = items.Items.Select(item => item is ScalarNode scalar ? Party(variable, scalar) : Wrong(variable, item) as PartiesValue).ToList();
        return read.Contains(null) ? null : new PartiesValue([.. read.OfType<PartiesValue>().SelectMany(value => value.Parties)]);
    }

    private PartiesValue? Party(Variable variable, ScalarNode node)
    {
        if (parties.FirstOrDefault(party => party.Short == node.Text || party.Name == node.Text || party.Aliases.Contains(node.Text)) is { } found)
        {
            return new PartiesValue([found]);
        }

        diagnostics.Add(ValueDiagnostics.NoSuchParty(variable, node, parties));
        return null;
    }

    private Value? Money(Variable variable, SourceNode node)
    {
        if (MoneyReader.TryRead(node, out var money))
        {
            return new MoneyValue(money);
        }

        return Wrong(variable, node);
    }

    private Value? Person(Variable variable, SourceNode node) => node switch
    {
        ScalarNode scalar => new PersonValue(new Person(scalar.Text.ReplaceLineEndings(" ").Trim(), null)),
        MappingNode map when map["name"] is ScalarNode { IsEmpty: false } name && map.Entries.All(entry => entry.Key is "name" or "post") =>
            new PersonValue(new Person(name.Text.Trim(), map["post"] is ScalarNode { IsEmpty: false } post ? post.Text.Trim() : null)),
        _ => Wrong(variable, node),
    };

    private bool FitsBounds(Variable variable, Value value, SourceNode node)
    {
        var size = SizeOf(value);
        if ((Limit(variable, variable.Min) ?? LeastRows(variable)) is { } min && size < min)
        {
            diagnostics.Add(ValueDiagnostics.TooSmall(variable, node));
            return false;
        }

        if (Limit(variable, variable.Max) is { } max && size > max)
        {
            diagnostics.Add(ValueDiagnostics.TooLarge(variable, node));
            return false;
        }

        return FitsWords(variable, value, node);
    }

    private bool FitsWords(Variable variable, Value value, SourceNode node)
    {
        if (variable.MaxWords is not { } most || value is not TextValue text || text.Lines.Sum(CountWords) <= most)
        {
            return true;
        }

        diagnostics.Add(ValueDiagnostics.TooManyWords(variable, most, node));
        return false;
    }

    /// <summary>A table has at least one row unless it says otherwise: a schedule with none would be empty.</summary>
    private static decimal? LeastRows(Variable variable) => variable.Type is VariableType.Table ? 1 : null;

    private decimal? Limit(Variable variable, Bound? bound)
    {
        if (bound is null)
        {
            return null;
        }

        if (bound.IsPartyCount)
        {
            return parties.Length;
        }

        // A bound is of the variable's own type, but for what has items, where it counts them.
        var type = variable.Type is VariableType.Table or VariableType.List or VariableType.Choices or VariableType.Parties ? VariableType.Integer : variable.Type;
        var probe = new ValueReader(parties, new DiagnosticBag()).ReadTyped(variable, bound.Source, type);
        return probe is null ? null : SizeOf(probe);
    }

    private static decimal? SizeOf(Value value) => value switch
    {
        NumberValue number => number.Number,
        MoneyValue money => money.Money.Amount,
        DateValue date => date.Date.DayNumber,
        DurationValue duration => duration.Duration.Days,
        ListValue list => list.Items.Length,
        TableValue table => table.Rows.Length,
        ChoiceValue choices => choices.Options.Length,
        PartiesValue some => some.Parties.Length,
        _ => null,
    };

    private Value? Wrong(Variable variable, SourceNode node)
    {
        diagnostics.Add(ValueDiagnostics.WrongType(variable, node));
        return null;
    }

    private static bool TryDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    // YAML 1.1 readers and people write true for yes; an option named yes is meant all the same.
    private static string YesOrNo(string text) => text switch { "true" => "yes", "false" => "no", _ => text };

    private static int CountWords(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
