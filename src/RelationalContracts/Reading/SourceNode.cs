using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reading;

/// <summary>A piece of a YAML (or JSON) file as a tree that knows where everything stands.</summary>
/// <remarks>
/// The border of the YAML parser: nothing beyond it sees a parser type. Keys are unique in a mapping and aliases are
/// already resolved. A scalar keeps its text as written; what it means is decided by whoever knows the type expected.
/// </remarks>
/// <param name="At">Where it begins.</param>
public abstract record SourceNode(SourceSpan At);

/// <summary>A single value.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsQuoted">Whether it was quoted, so that it is text whatever it looks like.</param>
/// <param name="At">Where it begins.</param>
public sealed record ScalarNode(string Text, bool IsQuoted, SourceSpan At) : SourceNode(At)
{
    /// <summary>Whether the value was left open: nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null";
}

/// <summary>A list of values.</summary>
/// <param name="Items">The values in order.</param>
/// <param name="At">Where it begins.</param>
public sealed record SequenceNode(ImmutableArray<SourceNode> Items, SourceSpan At) : SourceNode(At);

/// <summary>Keys with values, in the order of the file.</summary>
/// <param name="Entries">The entries; each key once.</param>
/// <param name="At">Where it begins.</param>
public sealed record MappingNode(ImmutableArray<MappingEntry> Entries, SourceSpan At) : SourceNode(At)
{
    /// <summary>The value of a key, or null where the mapping lacks it.</summary>
    /// <param name="key">The key.</param>
    public SourceNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyAt">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record MappingEntry(string Key, SourceSpan KeyAt, SourceNode Value);
