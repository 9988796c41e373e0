using System.Collections.Immutable;
using RelationalContracts.Checking;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Pictures;

/// <summary>Holds pictures to the library: the provisions and variables they name, and the pictures that documents name.</summary>
internal static class PictureCheck
{
    /// <summary>Checks every picture, and every mention of one.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        foreach (var picture in context.Workspace.Pictures.Values)
        {
            foreach (var entry in picture.Entries.Concat(picture.WayOut).Where(entry => context.Exists(entry.Provision)))
            {
                var provision = context.Library.Find(entry.Provision.Id)!;
                CheckVariables(entry, provision, context);
                context.Conditions.Run(entry.When is { } when ? [when] : [], provision.Variables);
            }

            CheckFlow(picture, context);
        }

        foreach (var mention in context.Workspace.Templates.Values.SelectMany(template => template.Pictures?.Show ?? []))
        {
            if (!context.Workspace.Pictures.ContainsKey(mention.Name))
            {
                context.Report(PictureDiagnostics.UnknownPicture(mention, context.Workspace.Pictures.Keys));
            }
        }
    }

    private static void CheckVariables(PictureEntry entry, Provision provision, CheckContext context)
    {
        var declared = provision.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);

        // In a row of a table, 'every' names one of its columns.
        var named = new[] { entry.Table, entry.Table is null ? entry.Every : null, entry.Month }.OfType<NamedPlace>();
        var printed = new[] { entry.Name, entry.Who, entry.Time }.SelectMany(text => text).OfType<DraftPlaceholder>()
            .Where(placeholder => IsVariable(placeholder.Expression)).Select(placeholder => new NamedPlace(placeholder.Expression, placeholder.At));
        foreach (var variable in named.Concat(printed).Where(variable => !declared.Contains(variable.Name)))
        {
            context.Report(LibraryDiagnostics.UndeclaredVariable(variable.Name, variable.At, declared));
        }
    }

    private static bool IsVariable(string expression) =>
        !expression.StartsWith("row.", StringComparison.Ordinal)
        && !Roles.All.Contains(expression[(expression.IndexOf(' ', StringComparison.Ordinal) + 1)..])
        && !VariableCheck.DealFields.Contains(expression);

    private static void CheckFlow(PictureTemplate picture, CheckContext context)
    {
        if (picture.Kind != PictureKind.Flow)
        {
            return;
        }

        ImmutableArray<string> known = [.. picture.Nodes.Select(node => node.Id.Name)];
        foreach (var end in picture.Entries.SelectMany(entry => new[] { entry.From, entry.To }.OfType<NamedPlace>()).Where(end => !known.Contains(end.Name)))
        {
            context.Report(PictureDiagnostics.UnknownNode(end, known));
        }
    }
}
