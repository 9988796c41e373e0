using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>A piece of a document before it is numbered: a block as it stands, or an <see cref="Item"/> that will be numbered.</summary>
public abstract record Draft
{
    /// <summary>A block that needs no number.</summary>
    /// <param name="block">The block.</param>
    public static implicit operator Draft(Block block) => new Ready(block);

    internal sealed record Ready(Block Block) : Draft;
}

/// <summary>A paragraph to be numbered, with what hangs from it.</summary>
/// <param name="Inlines">Its text.</param>
/// <param name="Below">What hangs from it.</param>
public sealed record Item(ImmutableArray<Inline> Inlines, ImmutableArray<Draft> Below) : Draft
{
    /// <summary>The name that references use, without the provision's; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The same paragraph with a name.</summary>
    /// <param name="name">The name that references use.</param>
    public Item Named(string name) => this with { Name = name };
}
