namespace RelationalContracts.Pdf.File;

/// <summary>A table from names to values, in leaves of limited size (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    private const int LeafSize = 64;

    /// <summary>Writes the tree and returns its root's number.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entries">Names and the notations of their values, in any order.</param>
    public static int Write(PdfFile file, IEnumerable<(string Name, ByteBuffer Value)> entries)
    {
        var sorted = entries.Select(entry => (Name: TextString.Encode(entry.Name), entry.Value))
            .OrderBy(entry => entry.Name, Comparer<byte[]>.Create(static (left, right) => left.AsSpan().SequenceCompareTo(right)));
        var leaves = sorted.Chunk(LeafSize).Select(leaf => WriteLeaf(file, leaf)).ToList();
        var root = new ByteBuffer().Append("<</Kids["u8);
        leaves.ForEach(leaf => root.AppendReference(leaf).Append(" "u8));
        return file.Add(root.Append("]>>"u8));
    }

    private static int WriteLeaf(PdfFile file, (byte[] Name, ByteBuffer Value)[] entries)
    {
        var leaf = new ByteBuffer().Append("<</Limits["u8).AppendLiteral(entries[0].Name).AppendLiteral(entries[^1].Name).Append("]/Names["u8);
        foreach (var (name, value) in entries)
        {
            leaf.AppendLiteral(name).Append(value.Written);
        }

        return file.Add(leaf.Append("]>>"u8));
    }
}
