namespace RelationalContracts.Pdf.File;

/// <summary>A table from the numbers 0, 1, 2 ... to objects, in leaves of limited size (ISO 32000-1, 7.9.7).</summary>
internal static class NumberTree
{
    private const int LeafSize = 64;

    /// <summary>Writes the tree and returns its root's number.</summary>
    /// <param name="rows">Receives the tree.</param>
    /// <param name="objects">The objects' numbers, by key.</param>
    public static int Write(ObjectRows rows, IReadOnlyList<int> objects)
    {
        var leaves = objects.Select((number, key) => (number, key)).Chunk(LeafSize).Select(leaf => WriteLeaf(rows, leaf)).ToList();
        var root = new ByteBuffer().Append("<</Kids["u8);
        leaves.ForEach(leaf => root.AppendReference(leaf).Append(" "u8));
        return rows.Add(root.Append("]>>"u8));
    }

    private static int WriteLeaf(ObjectRows rows, (int Number, int Key)[] entries)
    {
        var leaf = new ByteBuffer().Append("<</Limits["u8).Append(entries[0].Key).Append(" "u8).Append(entries[^1].Key).Append("]/Nums["u8);
        foreach (var (number, key) in entries)
        {
            leaf.AppendAligned(key, 10).AppendAlignedReference(number);
        }

        return rows.Add(leaf.Append("]>>"u8));
    }
}
