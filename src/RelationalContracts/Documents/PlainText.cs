using System.Collections.Immutable;
using System.Diagnostics;

namespace RelationalContracts.Documents;

/// <summary>The words of a piece of a document, without any mark-up.</summary>
public static class PlainText
{
    /// <summary>The words of one inline.</summary>
    /// <param name="inline">The inline; a line break reads as a space.</param>
    public static string Of(Inline inline) => inline switch
    {
        Text text => text.Value,
        RunInHeading heading => heading.Value,
        TermBeingDefined term => term.Term,
        TermUse use => use.Printed,
        CrossReference reference => reference.Printed,
        Blank blank => blank.Prompt,
        ValueText value => value.Value,
        LineBreak => " ",
        _ => throw new UnreachableException(),
    };

    /// <summary>The words of a run of inlines, joined as they print.</summary>
    /// <param name="inlines">The inlines.</param>
    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));
}
