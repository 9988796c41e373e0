using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3). Those with entries below them are closed.</summary>
internal static class Outlines
{
    /// <summary>Writes the outline and returns its number; null where there is nothing to list.</summary>
    public static int? Write(PdfFile file, IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var items = WriteLevel(file, bookmarks, root);
        var outline = new ByteBuffer().Append("<</Type/Outlines/First "u8).AppendReference(items[0]).Append("/Last "u8).AppendReference(items[^1]);
        file.Add(root, outline.Append("/Count "u8).Append(items.Length).Append(">>"u8));
        return root;
    }

    private static int[] WriteLevel(PdfFile file, IReadOnlyList<Bookmark> bookmarks, int parent)
    {
        var numbers = bookmarks.Select(_ => file.Reserve()).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            var item = new ByteBuffer().Append("<</Title"u8).AppendText(bookmarks[i].Title).Append("/Parent "u8).AppendReference(parent);
            item.Append("/Dest"u8).AppendText(bookmarks[i].Target);
            Link(item, "/Prev "u8, i > 0 ? numbers[i - 1] : 0);
            Link(item, "/Next "u8, i + 1 < numbers.Length ? numbers[i + 1] : 0);
            AppendChildren(file, item, bookmarks[i].Children, numbers[i]);
            file.Add(numbers[i], item.Append(">>"u8));
        }

        return numbers;
    }

    private static void AppendChildren(PdfFile file, ByteBuffer item, List<Bookmark> children, int parent)
    {
        if (children.Count > 0)
        {
            var numbers = WriteLevel(file, children, parent);
            Link(item, "/First "u8, numbers[0]);
            Link(item, "/Last "u8, numbers[^1]);
            item.Append("/Count "u8).Append(-numbers.Length);
        }
    }

    private static void Link(ByteBuffer item, ReadOnlySpan<byte> key, int number)
    {
        if (number > 0)
        {
            item.Append(key).AppendReference(number);
        }
    }
}
