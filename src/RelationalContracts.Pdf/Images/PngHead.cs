using System.Buffers.Binary;

namespace RelationalContracts.Pdf.Images;

/// <summary>What the chunks of a PNG before its pixels say: how a pixel is written, and which colour it stands for.</summary>
internal sealed class PngHead
{
    private const int SignatureLength = 8;
    private const byte White = 255;

    private readonly int _depth;
    private readonly int _type;
    private byte[] _palette = [];
    private byte[] _clear = [];

    private PngHead(ReadOnlySpan<byte> file)
    {
        Width = BinaryPrimitives.ReadInt32BigEndian(file[16..]);
        Height = BinaryPrimitives.ReadInt32BigEndian(file[20..]);
        _depth = file[24];
        _type = file[25];
        IsInterlaced = file[28] == 1;
    }

    public int Width { get; }

    public int Height { get; }

    public bool IsInterlaced { get; }

    public int BitsPerPixel => _depth * (_type switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 });

    /// <summary>Reads the chunks of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="packed">The compressed pixels of all chunks that hold some.</param>
    public static PngHead Read(ReadOnlySpan<byte> file, out byte[] packed)
    {
        var head = new PngHead(file);
        using var data = new MemoryStream();
        for (var at = SignatureLength; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var body = file.Slice(at + 8, length);
            head.Take(file.Slice(at + 4, 4), body, data);
            at += length + 12;
        }

        packed = data.ToArray();
        return head;
    }

    private void Take(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body, MemoryStream data)
    {
        if (kind.SequenceEqual("PLTE"u8))
        {
            _palette = body.ToArray();
        }
        else if (kind.SequenceEqual("tRNS"u8))
        {
            _clear = body.ToArray();
        }
        else if (kind.SequenceEqual("IDAT"u8))
        {
            data.Write(body);
        }
    }

    /// <summary>The colour of a pixel of a row, laid on white.</summary>
    public byte[] Colour(byte[] row, int pixel) => _type switch
    {
        0 => Grey(row, pixel),
        2 => OnWhite(Sample(row, pixel * 3), Sample(row, (pixel * 3) + 1), Sample(row, (pixel * 3) + 2), IsClear(row, pixel * 3, 3) ? (byte)0 : White),
        3 => Named(Raw(row, pixel)),
        4 => OnWhite(Sample(row, pixel * 2), Sample(row, pixel * 2), Sample(row, pixel * 2), Sample(row, (pixel * 2) + 1)),
        _ => OnWhite(Sample(row, pixel * 4), Sample(row, (pixel * 4) + 1), Sample(row, (pixel * 4) + 2), Sample(row, (pixel * 4) + 3)),
    };

    private byte[] Grey(byte[] row, int pixel)
    {
        var grey = Sample(row, pixel);
        return OnWhite(grey, grey, grey, IsClear(row, pixel, 1) ? (byte)0 : White);
    }

    private byte[] Named(int index) =>
        OnWhite(_palette[index * 3], _palette[(index * 3) + 1], _palette[(index * 3) + 2], index < _clear.Length ? _clear[index] : White);

    private static byte[] OnWhite(byte red, byte green, byte blue, byte cover) => [OnWhite(red, cover), OnWhite(green, cover), OnWhite(blue, cover)];

    private static byte OnWhite(byte colour, byte cover) => (byte)(((colour * cover) + (White * (White - cover)) + (White / 2)) / White);

    /// <summary>Whether a pixel has the one colour that counts as transparent (11.3.2): compared as written, before any scaling.</summary>
    private bool IsClear(byte[] row, int sample, int samples)
    {
        for (var i = 0; i < samples; i++)
        {
            if (_clear.Length < samples * 2 || Raw(row, sample + i) != BinaryPrimitives.ReadUInt16BigEndian(_clear.AsSpan(i * 2)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A sample as a byte, whatever its depth.</summary>
    private byte Sample(byte[] row, int index) => _depth switch
    {
        8 => row[index],
        16 => row[index * 2],
        _ => (byte)(Raw(row, index) * White / ((1 << _depth) - 1)),
    };

    private int Raw(byte[] row, int index)
    {
        if (_depth >= 8)
        {
            return _depth == 8 ? row[index] : BinaryPrimitives.ReadUInt16BigEndian(row.AsSpan(index * 2));
        }

        var bit = index * _depth;
        return (row[bit / 8] >> (8 - _depth - (bit % 8))) & ((1 << _depth) - 1);
    }
}
