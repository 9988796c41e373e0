using System.Collections.Immutable;
using RelationalContracts.Reading;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>Which part of the composed text a test reads.</summary>
/// <param name="Provisions">Only these provisions; with no families either, the whole text.</param>
/// <param name="Families">Only provisions of these families, beside those named.</param>
/// <param name="Kind">Only documents that bind, only charters, or all.</param>
internal sealed record TextScope(ImmutableArray<string> Provisions, ImmutableArray<string> Families, string Kind)
{
    private static readonly string[] Kinds = ["binding", "charter", "all"];

    /// <summary>Reads the keys <c>in</c>, <c>families</c> and <c>documents</c> of a test.</summary>
    public static TextScope Read(MappingReader keys) => new(
        keys.Texts("in"), keys.Texts("families"), keys.Word("documents", Kinds)?.Name ?? "binding");

    /// <summary>The passages of a draft in this scope.</summary>
    public IEnumerable<Passage> Of(ReviewScene scene) => scene.Passages.Where(IsIn);

    /// <summary>The provisions named that are in the draft; where none is named, one empty name for the whole.</summary>
    public IEnumerable<string> ProvisionsIn(ReviewScene scene) => Provisions.Where(scene.Has);

    private bool IsIn(Passage passage) => IsOfKind(passage) && IsNamed(passage);

    private bool IsOfKind(Passage passage) => Kind == "all" || passage.Binds == (Kind == "binding");

    private bool IsNamed(Passage passage) =>
        (Provisions.IsEmpty && Families.IsEmpty)
        || (passage.Provision is { } provision && Provisions.Contains(provision))
        || Families.Contains(passage.Family);
}
