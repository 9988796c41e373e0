using System.Globalization;
using System.Text;

namespace RelationalContracts.Writers.Tests.Pdf.Viewers;

/// <summary>A page as a viewer draws it, in grey.</summary>
internal sealed record PagePicture(int Width, int Height, byte[] Grey)
{
    // A cell of so many dots is as wide as two letters at 50 dots to the inch: engines that place letters on whole dots differ inside it.
    private const int Cell = 6;

    private static readonly (int Right, int Down)[] Moves = [.. from right in Enumerable.Range(-1, 3) from down in Enumerable.Range(-1, 3) select (right, down)];

    /// <summary>Reads a picture in the form PGM.</summary>
    public static PagePicture Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var words = new List<string>();
        var at = 0;
        while (words.Count < 4)
        {
            var end = Array.FindIndex(bytes, at, static value => value is (byte)' ' or (byte)'\n');
            words.Add(Encoding.ASCII.GetString(bytes[at..end]));
            at = end + 1;
        }

        return new PagePicture(Number(words[1]), Number(words[2]), bytes[at..]);
    }

    /// <summary>The largest difference of ink between two pictures, over all places of the page: 0 for none, 1 for black against white.</summary>
    /// <remarks>Each place is compared with the other picture moved by a dot to all sides, since engines round differently, and the best match counts.</remarks>
    public double Difference(PagePicture other)
    {
        var cells = from row in Enumerable.Range(2, (Math.Min(Height, other.Height) / Cell) - 4)
                    from column in Enumerable.Range(1, (Math.Min(Width, other.Width) / Cell) - 4)
                    select (Left: column * Cell, Top: row * Cell);
        return cells.AsParallel().Max(cell => Moves.Min(move => Math.Abs(Ink(cell.Left, cell.Top) - other.Ink(cell.Left + move.Right, cell.Top + move.Down))));
    }

    /// <summary>The picture without what stands on a band of it.</summary>
    public PagePicture Without(int top, int height)
    {
        var grey = (byte[])Grey.Clone();
        Array.Fill(grey, byte.MaxValue, top * Width, height * Width);
        return this with { Grey = grey };
    }

    /// <summary>The picture with a band of it further down.</summary>
    public PagePicture Moved(int top, int height, int down)
    {
        var moved = Without(top, height);
        Array.Copy(Grey, top * Width, moved.Grey, (top + down) * Width, height * Width);
        return moved;
    }

    /// <summary>The first line of text below a height: where it begins, and how high it is.</summary>
    public (int Top, int Height) LineBelow(int height)
    {
        bool IsInked(int row) => Grey.AsSpan(row * Width, Width).IndexOfAnyInRange((byte)0, (byte)160) >= 0;
        var top = Enumerable.Range(height, Height - height).First(row => IsInked(row) && !IsInked(row - 1));
        return (top, Enumerable.Range(top, Height - top).First(row => !IsInked(row)) - top);
    }

    /// <summary>How black the surroundings of a place are; rows count the less the further they are, so that a hairline a dot higher makes little difference.</summary>
    private double Ink(int left, int middle)
    {
        const int width = 3 * Cell;
        var ink = 0;
        for (var row = 1 - Cell; row < Cell; row++)
        {
            foreach (var grey in Grey.AsSpan(((middle + row) * Width) + left, width))
            {
                ink += (byte.MaxValue - grey) * (Cell - Math.Abs(row));
            }
        }

        return ink / (255.0 * width * Cell * Cell);
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
