using System.Text;

namespace RelationalContracts.Pdf.File;

/// <summary>A table from names to objects, in leaves of limited size (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    private const int LeafSize = 64;

    /// <summary>Writes the tree and returns its root's number.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entries">Names and objects' numbers, in any order.</param>
    public static int Write(PdfFile file, IEnumerable<(string Name, int Number)> entries)
    {
        // In the order of the names as they are written: those in UTF-16, which begin with 0xFE, come last.
        var sorted = entries.OrderBy(entry => Ascii.IsValid(entry.Name) ? 0 : 1).ThenBy(entry => entry.Name, StringComparer.Ordinal);
        var leaves = sorted.Chunk(LeafSize).Select(leaf => WriteLeaf(file, leaf)).ToList();
        var root = new ByteBuffer().Append("<</Kids["u8);
        leaves.ForEach(leaf => root.AppendReference(leaf).Append(" "u8));
        return file.Add(root.Append("]>>"u8));
    }

    private static int WriteLeaf(PdfFile file, (string Name, int Number)[] entries)
    {
        var leaf = new ByteBuffer().Append("<</Limits["u8).AppendText(entries[0].Name).AppendText(entries[^1].Name).Append("]/Names["u8);
        foreach (var (name, number) in entries)
        {
            leaf.AppendText(name).AppendReference(number).Append(" "u8);
        }

        return file.Add(leaf.Append("]>>"u8));
    }
}
