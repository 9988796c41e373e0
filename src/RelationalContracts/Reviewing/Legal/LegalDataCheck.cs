using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>Holds the data of the legal checks to the library and the law: what a check names must be there.</summary>
/// <param name="workspace">What they are held to.</param>
/// <param name="diagnostics">Receives RC2070.</param>
internal sealed class LegalDataCheck(Workspace workspace, DiagnosticBag diagnostics)
{
    /// <summary>Checks every legal check.</summary>
    public void Run()
    {
        foreach (var check in workspace.Legal.Checks)
        {
            Hold(check, "citation", check.Law, workspace.Law.Citations.Keys);
            Hold(check, "figure", check.Figures, workspace.Law.Thresholds.Keys);
            foreach (var condition in ConditionsOf(check))
            {
                Hold(check, condition);
            }

            foreach (var (what, name) in check.Tests.SelectMany(test => test.Names()).Where(named => !MayBeReplaced(named.What)))
            {
                Hold(check, what, [name], Known(what));
            }
        }
    }

    private static IEnumerable<Expr> ConditionsOf(LegalCheck check) => new[] { check.Applies }
        .Concat(check.GravityRules.Select(rule => rule.When))
        .Concat(check.Tests.Select(test => test.Basis.When))
        .Concat(check.Tests.OfType<Kinds.ExpressionTest>().Select(test => test.FailsIf))
        .OfType<Expr>()
        .SelectMany(condition => condition.AndBelow());

    // A lawyer's own clause that replaces a shipped one need not ask for the same values.
    private bool MayBeReplaced(string what) => what is "variable" or "column" && workspace.Library.Provisions.Any(provision => !provision.IsFromLibrary);

    private void Hold(LegalCheck check, Expr part)
    {
        switch (ConditionWalk.OperandOf(part))
        {
            case FactOperand fact:
                Hold(check, "fact", [fact.Name], workspace.Law.Facts.Keys);
                break;
            case VariableOperand variable when !MayBeReplaced("variable"):
                Hold(check, "variable", [variable.Name], workspace.Library.Variables.Keys);
                break;
            case VariantOperand variant:
                Hold(check, "provision", [variant.Provision.Value], Known("provision"));
                break;
        }

        if (part is HasExpr has)
        {
            Hold(check, "provision", [has.Provision.Value], Known("provision"));
        }

        if (part is CompareExpr { Right: ThresholdComparand threshold })
        {
            Hold(check, "figure", [threshold.Id], workspace.Law.Thresholds.Keys);
        }
    }

    private void Hold(LegalCheck check, string what, IEnumerable<string> names, IEnumerable<string> known)
    {
        var all = known.ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !all.Contains(name)))
        {
            diagnostics.Add(LegalDiagnostics.UnknownName(check.Id, what, name, check.At, all.Order(StringComparer.Ordinal)));
        }
    }

    private IEnumerable<string> Known(string what) => what switch
    {
        "provision" => workspace.Library.Provisions.Select(provision => provision.Id.Value),
        "variable" => workspace.Library.Variables.Keys,
        "list" => workspace.Legal.Lists.Keys,
        _ => workspace.Library.Variables.Values.SelectMany(Columns),
    };

    private static IEnumerable<string> Columns(Variable variable) => variable.Columns.Select(column => $"{variable.Name}.{column.Name}");
}
