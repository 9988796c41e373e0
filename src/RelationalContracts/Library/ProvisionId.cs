using RelationalContracts.Diagnostics;

namespace RelationalContracts.Library;

/// <summary>The name of a provision: lower-case letters and hyphens, such as <c>partnership-board</c>.</summary>
/// <param name="Value">The name.</param>
public readonly record struct ProvisionId(string Value) : IComparable<ProvisionId>
{
    /// <inheritdoc />
    public int CompareTo(ProvisionId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A mention of a provision in a file.</summary>
/// <param name="Id">The provision named.</param>
/// <param name="At">Where it is named.</param>
public readonly record struct ProvisionReference(ProvisionId Id, SourceSpan At);
