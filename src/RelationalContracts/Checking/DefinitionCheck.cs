using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>Finds terms that two provisions define: a document with both would define them twice.</summary>
/// <remarks>Contracts and charters never share a text, so a term may have one meaning in each.</remarks>
internal static class DefinitionCheck
{
    /// <summary>Checks the definitions of the library and of the document templates.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        foreach (var isCharter in new[] { false, true })
        {
            var owners = TemplateTerms(context, isCharter);
            foreach (var provision in context.Library.Provisions)
            {
                Check(provision, isCharter, owners, context);
            }
        }
    }

    private static Dictionary<string, SourceSpan> TemplateTerms(CheckContext context, bool isCharter)
    {
        var terms = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var definition in context.Workspace.Templates.Values.Where(template => template.IsCharter == isCharter).SelectMany(template => template.Definitions))
        {
            terms.TryAdd(definition.Term, definition.At);
        }

        return terms;
    }

    private static void Check(Provision provision, bool isCharter, Dictionary<string, SourceSpan> owners, CheckContext context)
    {
        var own = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var variant in provision.Variants.Keys.Where(name => name == VariantName.Charter == isCharter))
        {
            var inVariant = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var definition in provision.DefinitionsOf(variant))
            {
                if (!inVariant.TryAdd(definition.Term, definition.At))
                {
                    context.Report(LibraryDiagnostics.DefinedTwice(definition.Term, definition.At, inVariant[definition.Term]));
                }

                own.TryAdd(definition.Term, definition.At);
            }
        }

        foreach (var (term, at) in own)
        {
            if (!owners.TryAdd(term, at))
            {
                context.Report(LibraryDiagnostics.DefinedTwice(term, at, owners[term]));
            }
        }
    }
}
