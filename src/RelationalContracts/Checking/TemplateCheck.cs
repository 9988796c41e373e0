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
