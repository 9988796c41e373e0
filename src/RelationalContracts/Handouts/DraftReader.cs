using System.Collections.Immutable;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Contrasting;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Handouts;

/// <summary>Reads a drafting as paragraphs that can stand without a deal: blanks by their labels, other clauses by their titles, conditions in words.</summary>
/// <param name="workspace">The library and the templates.</param>
/// <param name="provision">The provision.</param>
internal sealed class DraftReader(Workspace workspace, Provision provision)
{
    private readonly DocumentTemplate? _template = workspace.Templates.GetValueOrDefault("contract") ?? workspace.Templates.Values.FirstOrDefault();

    /// <summary>The provisions that its text names, in the order in which it names them.</summary>
    public List<ProvisionId> Named { get; } = [];

    /// <summary>Says conditions in words.</summary>
    public ConditionWords Conditions => field ??= new ConditionWords(workspace, Named);

    /// <summary>The variables that its text leaves blank, its own and those that it shares with other provisions.</summary>
    public List<Variable> Asked { get; } = [];

    /// <summary>The paragraphs of a drafting, its schedules behind them.</summary>
    /// <param name="drafting">The drafting.</param>
    public ImmutableArray<ContrastLine> Lines(Drafting drafting)
    {
        var places = Places(drafting);
        var lines = Read(drafting.Body, NumberingScheme.Clauses, Parent, places).ToList();
        foreach (var schedule in drafting.Schedules)
        {
            lines.Add(Line(string.Empty, $"Schedule: {schedule.Title}"));
            lines.AddRange(Read(schedule.Body, NumberingScheme.Schedules, LabelMaker.Schedule("Schedule", 1), places));
        }

        return [.. lines];
    }

    /// <summary>What a definition says, as one text.</summary>
    /// <param name="definition">The definition.</param>
    public string Meaning(DraftDefinition definition) =>
        string.Join(" ", Read(definition.Body, NumberingScheme.Definitions, Parent, []).Select(line => line.Printed));

    /// <summary>The clause that the paragraphs hang from prints as 1, so that they read 1.1, (a).</summary>
    private static Label Parent => LabelMaker.Clause(1);

    /// <summary>The numbers of the paragraphs that the text itself can point to.</summary>
    private static Dictionary<string, string> Places(Drafting drafting)
    {
        var places = drafting.Schedules.ToDictionary(schedule => schedule.Anchor, _ => "the schedule below", StringComparer.Ordinal);
        foreach (var (item, label) in Items(drafting.Body, NumberingScheme.Clauses, Parent).Where(one => one.Item.Label is not null))
        {
            places[item.Label!] = $"paragraph {label.Reference}";
        }

        foreach (var schedule in drafting.Schedules)
        {
            foreach (var (item, label) in Items(schedule.Body, NumberingScheme.Schedules, LabelMaker.Schedule("Schedule", 1)).Where(one => one.Item.Label is not null))
            {
                places.TryAdd(item.Label!, $"paragraph {label.Reference} of the schedule below");
                places.TryAdd($"{schedule.Anchor}/{item.Label}", $"paragraph {label.Reference} of the schedule below");
            }
        }

        return places;
    }

    private static IEnumerable<(DraftItem Item, Label Label)> Items(IEnumerable<DraftNode> nodes, NumberingScheme scheme, Label parent, int depth = 1)
    {
        var ordinal = 0;
        foreach (var item in nodes.SelectMany(Flat).OfType<DraftItem>())
        {
            var label = LabelMaker.Item(scheme, Math.Min(depth, LabelMaker.DeepestList(scheme)), ++ordinal, parent);
            yield return (item, label);
            foreach (var below in Items(item.Body, scheme, label, depth + 1))
            {
                yield return below;
            }
        }
    }

    /// <summary>A node, or what stands in a condition or a repeat: their items run on with those around them.</summary>
    private static IEnumerable<DraftNode> Flat(DraftNode node) => node is DraftItem ? [node] : DraftWalk.ChildrenOf(node).SelectMany(Flat).Prepend(node);

    private IEnumerable<ContrastLine> Read(IEnumerable<DraftNode> nodes, NumberingScheme scheme, Label parent, Dictionary<string, string> places, int depth = 1)
    {
        var ordinal = 0;
        return [.. nodes.SelectMany(node => Read(node, string.Empty))];

        IEnumerable<ContrastLine> Read(DraftNode node, string only) => node switch
        {
            DraftItem item => Item(item, only),
            DraftParagraph paragraph => [Line(string.Empty, only + Words(paragraph.Inlines, places))],
            DraftTable table => [Line(string.Empty, only + Said(table, places))],
            DraftWhen conditional => conditional.Body.SelectMany(inner => Read(inner, $"{only}[Only where {Conditions.Of(conditional.Condition)}:] ")).ToList(),
            DraftEach each => each.Body.SelectMany(inner => Read(inner, $"{only}[For each {Repeated(each)}:] ")).ToList(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        IEnumerable<ContrastLine> Item(DraftItem item, string only)
        {
            var label = LabelMaker.Item(scheme, Math.Min(depth, LabelMaker.DeepestList(scheme)), ++ordinal, parent);
            var lines = this.Read(item.Body, scheme, label, places, depth + 1).ToList();
            return lines.Count == 0 ? [] : lines.Skip(1).Prepend(Line(label.Printed, only + lines[0].Text));
        }
    }

    private string Repeated(DraftEach each) => each.Source.StartsWith("parties", StringComparison.Ordinal)
        ? each.Source.Split('.') is [_, var role] ? $"party with the role of {role.TrimEnd('s')}" : "party"
        : $"row of '{workspace.Library.Variables.GetValueOrDefault(each.Source)?.Label ?? each.Source}'";

    private string Said(DraftTable table, Dictionary<string, string> places) =>
        $"[Table of {string.Join(", ", table.Headings)}: {string.Join("; ", table.Rows.Select(row => string.Join(", ", row.Select(cell => Words(cell, places)))))}]";

    private string Words(ImmutableArray<DraftInline> inlines, Dictionary<string, string> places)
    {
        var text = string.Empty;
        foreach (var inline in inlines)
        {
            var words = inline switch
            {
                DraftText plain => plain.Value,
                DraftPlain plain => plain.Value,
                DraftRunIn heading => heading.Value,
                DraftReference reference => Reference(reference.Target, places),
                DraftPlaceholder place => Blank(place.Expression),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            text += BeginsSentence(text) && inline is DraftReference or DraftPlaceholder ? PhraseStart.Capital(words) : words;
        }

        return Quotes.Curl(text, ' ');
    }

    private static bool BeginsSentence(string before) => before.Length == 0 || before.EndsWith(". ", StringComparison.Ordinal);

    private string Reference(string target, Dictionary<string, string> places)
    {
        var (id, place) = target.Split('/', 2) is [var first, var second] ? (first, second) : (target, string.Empty);
        if (id == provision.Id.Value)
        {
            return place.Length == 0 ? "this clause" : places.GetValueOrDefault(place, "this clause");
        }

        if (workspace.Library.Find(new ProvisionId(id)) is not { } other)
        {
            return id switch { "annex" => "the annex", "definitions" => "the definitions", "parties" => "the list of parties", _ => $"the {id.Replace('-', ' ')}" };
        }

        Named.Add(other.Id);
        var clause = $"the clause '{other.Title}'";
        return place.StartsWith("schedule", StringComparison.Ordinal) ? $"the schedule to {clause}" : clause;
    }

    private string Blank(string expression)
    {
        var words = expression.Split(' ');
        var (form, name) = words is [var first, var second] ? (first, second) : (string.Empty, expression);
        if (Roles.All.Contains(name))
        {
            var word = _template?.RoleWords.GetValueOrDefault(name)?.One ?? PhraseStart.Capital(name);
            return form switch { "is" or "has" => form, "each" => $"each {word}", _ => $"the {word}" };
        }

        if (workspace.Library.Variables.TryGetValue(name, out var variable))
        {
            Asked.Add(variable);
        }

        return $"[{Label(name)}]";
    }

    private string Label(string name) => name switch
    {
        "party.name" or "party.short" => "the party's name",
        "title" => "the title of the agreement",
        "date" => "date of the agreement",
        _ when name.StartsWith("party.", StringComparison.Ordinal) => $"the party's {name[6..].Replace('-', ' ')}",
        _ when name.StartsWith("service.", StringComparison.Ordinal) => $"{name[8..]} of the service",
        _ when name.StartsWith("row.", StringComparison.Ordinal) => Column(name[4..]),
        _ => workspace.Library.Variables.GetValueOrDefault(name)?.Label ?? name.Replace('_', ' '),
    };

    private string Column(string name) =>
        provision.Variables.SelectMany(variable => variable.Columns).FirstOrDefault(column => column.Name == name)?.Label ?? name.Replace('_', ' ');

    private static ContrastLine Line(string label, string text) => new(label, text, text);
}
