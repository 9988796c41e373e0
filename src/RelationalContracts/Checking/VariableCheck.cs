using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Checking;

/// <summary>Holds the places for values to what the provision declares.</summary>
internal sealed class VariableCheck
{
    /// <summary>What a text may say of a party.</summary>
    public static readonly string[] PartyFields = ["name", "short", "role", "address", "identifier", "company-number", "charity-number"];

    /// <summary>What a text may say of the deal itself.</summary>
    public static readonly string[] DealFields = ["title", "date", "service.description", "service.start", "service.end", "service.value"];

    private readonly Provision _provision;
    private readonly CheckContext _context;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private VariableCheck(Provision provision, CheckContext context)
    {
        _provision = provision;
        _context = context;
    }

    /// <summary>Checks a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="context">What it is held to.</param>
    public static void Run(Provision provision, CheckContext context)
    {
        var check = new VariableCheck(provision, context);
        var texts = provision.Variants.Values
            .SelectMany(drafting => drafting.Body.Concat(drafting.Schedules.SelectMany(schedule => schedule.Body)).Concat(drafting.Definitions.SelectMany(definition => definition.Body)))
            .Concat(provision.Definitions.SelectMany(definition => definition.Body));
        check.Visit(texts, default);
        check.CheckDeclarations();
    }

    private void Visit(IEnumerable<DraftNode> nodes, Repeat repeat)
    {
        foreach (var node in nodes)
        {
            foreach (var run in DraftWalk.RunsOf(node))
            {
                VisitRun(run, repeat);
            }

            Visit(DraftWalk.ChildrenOf(node), node is DraftEach each ? Enter(each, repeat) : repeat);
        }
    }

    private Repeat Enter(DraftEach each, Repeat repeat)
    {
        if (each.Item == "party")
        {
            return repeat with { HasParty = true };
        }

        _used.Add(each.Source);
        if (Declared(each.Source) is { Type: VariableType.Table } table)
        {
            return repeat with { Table = table };
        }

        _context.Report(LibraryDiagnostics.NoTable(each.Source, each.At, Tables));
        return repeat with { Table = null, HasUnknownTable = true };
    }

    private IEnumerable<string> Tables =>
        _provision.Variables.Where(variable => variable.Type == VariableType.Table).Select(variable => variable.Name);

    private void VisitRun(IReadOnlyList<DraftInline> run, Repeat repeat)
    {
        foreach (var placeholder in run.OfType<DraftPlaceholder>())
        {
            CheckPlaceholder(placeholder, repeat);
            if (run.Count > 1 && Declared(placeholder.Expression) is { Type: VariableType.Table } table)
            {
                _context.Report(LibraryDiagnostics.TableInText(table, placeholder.At));
            }
        }
    }

    private void CheckPlaceholder(DraftPlaceholder placeholder, Repeat repeat)
    {
        var (expression, at) = (placeholder.Expression, placeholder.At);
        if (!PlaceholderForm.IsKnown(expression))
        {
            return;
        }

        if (expression.StartsWith("party.", StringComparison.Ordinal))
        {
            CheckPartyField(expression, at, repeat);
        }
        else if (expression.StartsWith("row.", StringComparison.Ordinal))
        {
            CheckColumn(expression, at, repeat);
        }
        else
        {
            CheckName(expression[(expression.IndexOf(' ', StringComparison.Ordinal) + 1)..], expression, at);
        }
    }

    private void CheckPartyField(string expression, SourceSpan at, Repeat repeat)
    {
        var field = expression["party.".Length..];
        if (!repeat.HasParty)
        {
            ReportOutside(expression, at);
        }
        else if (!PartyFields.Contains(field))
        {
            _context.Report(LibraryDiagnostics.UnknownPartyField(field, at, PartyFields));
        }
    }

    private void CheckColumn(string expression, SourceSpan at, Repeat repeat)
    {
        var column = expression["row.".Length..];
        if (repeat.Table is { } table)
        {
            if (table.Columns.All(known => known.Name != column))
            {
                _context.Report(LibraryDiagnostics.UnknownColumn(column, table, at));
            }
        }
        else if (!repeat.HasUnknownTable)
        {
            ReportOutside(expression, at);
        }
    }

    private void ReportOutside(string expression, SourceSpan at)
    {
        if (!_context.IsBroken(_provision))
        {
            _context.Report(LibraryDiagnostics.OutsideRepeat(expression, at));
        }
    }

    private void CheckName(string name, string expression, SourceSpan at)
    {
        _used.Add(name);
        var isRole = Roles.All.Contains(name);
        var isKnown = name == expression ? isRole || Declared(name) is not null || DealFields.Contains(name) : isRole;
        if (!isKnown)
        {
            _context.Report(LibraryDiagnostics.UndeclaredVariable(name, at, _provision.Variables.Select(variable => variable.Name).Concat(Roles.All)));
        }
    }

    private void CheckDeclarations()
    {
        var read = ConditionWalk.OperandsOf(ConditionWalk.ConditionsOf(_provision))
            .OfType<VariableOperand>().Select(operand => operand.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in _provision.Variables)
        {
            CheckDeclaration(variable, read.Contains(variable.Name));
        }
    }

    private void CheckDeclaration(Variable variable, bool isRead)
    {
        if (_context.Library.Variables[variable.Name] is { } first && !Declarations.AreAlike(variable, first))
        {
            _context.Report(LibraryDiagnostics.DeclaredDifferently(variable, first));
        }

        if (!isRead && !_used.Contains(variable.Name) && !_context.IsBroken(_provision))
        {
            _context.Report(LibraryDiagnostics.UnusedVariable(variable));
        }

        if (isRead && variable is { Default: null, Type: VariableType.Choice or VariableType.YesNo })
        {
            _context.Report(LibraryDiagnostics.NoDefault(variable));
        }

        Declarations.CheckDefault(variable, _context);
    }

    private Variable? Declared(string name) => _provision.Variables.FirstOrDefault(variable => variable.Name == name);

    private readonly record struct Repeat(bool HasParty, Variable? Table, bool HasUnknownTable);
}
