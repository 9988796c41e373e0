using System.Collections.Immutable;
using RelationalContracts.Expressions;
using RelationalContracts.Models;
using RelationalContracts.Proving.Cases;
using RelationalContracts.Proving.Conflicts;
using RelationalContracts.Proving.Encoding;

namespace RelationalContracts.Checking;

/// <summary>Finds models that ask for what cannot be, whatever a deal chooses.</summary>
internal static class ContradictionCheck
{
    // What these say already needs no second telling: both required and excluding each other, listed twice, unknown.
    private static readonly string[] Plainer = ["RC2004", "RC2041", "RC2042", "RC2040"];

    /// <summary>Checks every model.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        var comparisons = ConditionsRead.Of(context.Workspace);
        foreach (var model in context.Workspace.Models.Values.Where(model => !IsPlainlyWrong(model, context)))
        {
            var conflict = Conflict(context, model, comparisons);
            if (!conflict.IsEmpty)
            {
                context.Report(LibraryDiagnostics.Contradiction(model, conflict));
            }
        }
    }

    private static bool IsPlainlyWrong(PartnershipModel model, CheckContext context) =>
        context.Diagnostics.Any(finding => Plainer.Contains(finding.Code) && finding.Place.File == model.At.File);

    /// <summary>A deal may write the main document alone: only what no choice of documents helps against is a contradiction.</summary>
    private static ImmutableArray<Demand> Conflict(CheckContext context, PartnershipModel model, List<Expr> comparisons)
    {
        var documents = context.Workspace.TemplatesOf(model);
        if (documents.IsEmpty)
        {
            return [];
        }

        var conflict = ModelDemands.Conflict(new ProofSetting(context.Workspace, model, documents, comparisons));
        return conflict.IsEmpty || documents.Length == 1 ? conflict
            : ModelDemands.Conflict(new ProofSetting(context.Workspace, model, [documents[0]], comparisons)).IsEmpty ? [] : conflict;
    }
}
