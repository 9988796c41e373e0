using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Checking;

/// <summary>Holds document templates to the library, the themes and each other.</summary>
internal static class TemplateCheck
{
    private const string Definitions = "definitions";

    /// <summary>Checks every template.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        foreach (var template in context.Workspace.Templates.Values)
        {
            Check(template, context);
        }
    }

    // A template declares no variables: its conditions may ask about those of the library, and its texts may name the deal, the roles and, where a party signs, the party.
    private static void CheckTexts(DocumentTemplate template, CheckContext context)
    {
        var nodes = template.AllNodes().ToList();
        context.Conditions.Run(nodes.Conditions(), [.. context.Library.Variables.Values]);
        var texts = nodes.SelectMany(DraftWalk.RunsOf).SelectMany(run => run);
        foreach (var placeholder in texts.OfType<DraftPlaceholder>())
        {
            CheckName(placeholder, context);
        }

        foreach (var placeholder in template.SignatureForms.SelectMany(form => form.Attestation).OfType<DraftPlaceholder>())
        {
            CheckAttestation(placeholder, context);
        }
    }

    private static void CheckName(DraftPlaceholder placeholder, CheckContext context)
    {
        var name = placeholder.Expression[(placeholder.Expression.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        if (PlaceholderForm.IsKnown(placeholder.Expression) && !Roles.All.Contains(name) && !VariableCheck.DealFields.Contains(name))
        {
            context.Report(LibraryDiagnostics.UndeclaredVariable(name, placeholder.At, VariableCheck.DealFields.Concat(Roles.All)));
        }
    }

    private static void CheckAttestation(DraftPlaceholder placeholder, CheckContext context)
    {
        const string OfParty = "party.";
        if (!placeholder.Expression.StartsWith(OfParty, StringComparison.Ordinal))
        {
            CheckName(placeholder, context);
        }
        else if (placeholder.Expression[OfParty.Length..] is var field && !VariableCheck.PartyFields.Contains(field))
        {
            context.Report(LibraryDiagnostics.UnknownPartyField(field, placeholder.At, VariableCheck.PartyFields));
        }
    }

    private static void Check(DocumentTemplate template, CheckContext context)
    {
        foreach (var place in template.Order.Where(place => place.Name != Definitions && !Families.IsKnown(place.Name)))
        {
            if (!context.Library.Contains(new ProvisionId(place.Name)))
            {
                context.Report(LibraryDiagnostics.UnknownPlace(place, Families.InOrder.Concat(context.ProvisionIds)));
            }
        }

        foreach (var reference in template.BackgroundProvisions)
        {
            context.Exists(reference);
        }

        CheckTexts(template, context);
        if (template.AdoptsDefinitions is { } adopted && !context.Workspace.Templates.ContainsKey(adopted.Name))
        {
            context.Report(LibraryDiagnostics.UnknownTemplate(adopted, context.Workspace.Templates.Keys));
        }

        if (!context.Workspace.Themes.ContainsKey(template.Theme))
        {
            context.Report(LibraryDiagnostics.UnknownTheme(template.Theme, template.At, context.Workspace.Themes.Keys));
        }
    }
}
