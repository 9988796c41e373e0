using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Appendices;

/// <summary>Binds appendices into the documents of a deal.</summary>
public static class AppendixBinder
{
    /// <summary>Adds appendices to each document, in the order given, after what is already there.</summary>
    /// <remarks>
    /// A clean edition is for signing and never takes an appendix, whatever the appendix says. Composing binds the register of
    /// clauses in; a report that is made from the composed deal, such as that of the legal checks, is bound in by whoever made it.
    /// </remarks>
    /// <param name="composed">The composed deal.</param>
    /// <param name="appendices">What to bind in.</param>
    /// <returns>The deal with the same composition and with the appendices in its documents.</returns>
    public static ComposedDeal Bind(ComposedDeal composed, params IReadOnlyList<IAppendix> appendices)
    {
        ArgumentNullException.ThrowIfNull(composed);
        ArgumentNullException.ThrowIfNull(appendices);
        return composed with { Documents = [.. composed.Documents.Select((document, index) => Bind(document, index == 0, appendices))] };
    }

    private static ContractDocument Bind(ContractDocument document, bool isMain, IReadOnlyList<IAppendix> appendices)
    {
        if (document.Identity.Edition is Edition.Clean)
        {
            return document;
        }

        ImmutableArray<Part> bound = [.. appendices.Select(appendix => appendix.For(document, isMain)).OfType<Part>()];
        return bound.IsEmpty ? document : document with { Parts = document.Parts.AddRange(bound) };
    }
}
