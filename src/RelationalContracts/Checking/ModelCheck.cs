using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Checking;

/// <summary>Holds partnership models to the library and the document templates.</summary>
internal static class ModelCheck
{
    /// <summary>Checks every model.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        foreach (var model in context.Workspace.Models.Values)
        {
            CheckNames(model, context);
            CheckLists(model, context);
            CheckRequired(model, context);
        }
    }

    private static void CheckNames(PartnershipModel model, CheckContext context)
    {
        foreach (var document in model.Documents.Where(document => !context.Workspace.Templates.ContainsKey(document.Name)))
        {
            context.Report(LibraryDiagnostics.UnknownTemplate(document, context.Workspace.Templates.Keys));
        }

        foreach (var choice in model.Variants)
        {
            if (context.Exists(choice.Provision) && !context.Library.Find(choice.Provision.Id)!.Variants.ContainsKey(choice.Variant))
            {
                context.Report(LibraryDiagnostics.NoSuchDrafting(choice.Provision, choice.Variant));
            }
        }
    }

    private static void CheckLists(PartnershipModel model, CheckContext context)
    {
        var lists = new Dictionary<ProvisionId, string>();
        foreach (var (reference, list) in Listed(model))
        {
            context.Exists(reference);
            if (!lists.TryAdd(reference.Id, list))
            {
                context.Report(LibraryDiagnostics.ListedTwice(reference, list, lists[reference.Id]));
            }
        }
    }

    private static IEnumerable<(ProvisionReference Reference, string List)> Listed(PartnershipModel model) =>
        model.Required.Select(reference => (reference, "required"))
            .Concat(model.Recommended.Select(reference => (reference, "recommended")))
            .Concat(model.Optional.Select(reference => (reference, "optional")))
            .Concat(model.Excluded.Select(excluded => (excluded.Provision, "excluded")));

    private static void CheckRequired(PartnershipModel model, CheckContext context)
    {
        foreach (var one in model.Required)
        {
            var conflicts = context.Library.Find(one.Id)?.ConflictsWith ?? [];
            foreach (var other in model.Required.Where(other => conflicts.Any(conflict => conflict.Id == other.Id)))
            {
                context.Report(LibraryDiagnostics.RequiredExclude(one, other));
            }
        }
    }
}
