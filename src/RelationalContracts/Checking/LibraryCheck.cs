using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Pictures;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal;

namespace RelationalContracts.Checking;

/// <summary>Holds a library, its models, templates, rules and law data to each other.</summary>
/// <remarks>
/// It finds what is wrong whatever a deal decides: names that do not exist, words nobody defined, conditions that cannot hold. What
/// depends on the deal (a dependency that a condition takes out, say) is for the prover.
/// </remarks>
public static class LibraryCheck
{
    /// <summary>Checks a workspace as a whole.</summary>
    /// <param name="workspace">What was read.</param>
    /// <param name="diagnostics">Receives RC2001 to RC2050, and RC1150 to RC1157 for what advice is given from.</param>
    public static void Run(Workspace workspace, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var context = new CheckContext(workspace, diagnostics);
        var words = new WordCheck(context);
        foreach (var provision in workspace.Library.Provisions)
        {
            MentionCheck.Run(provision, context);
            CrossReferenceCheck.Run(provision, context);
            VariableCheck.Run(provision, context);
            context.Conditions.Run(ConditionWalk.ConditionsOf(provision), provision.Variables);
            words.Run(provision);
        }

        DefinitionCheck.Run(context);
        CircleCheck.Run(context);
        ModelCheck.Run(context);
        TemplateCheck.Run(context);
        PictureCheck.Run(context);
        RuleCheck.Run(context);
        LawCheck.Run(context);
        new LegalDataCheck(workspace, diagnostics).Run();
        ContradictionCheck.Run(context);
        AdviceCheck.Run(workspace, diagnostics);
    }
}
