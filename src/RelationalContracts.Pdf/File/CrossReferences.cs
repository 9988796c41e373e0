using System.Buffers.Binary;

namespace RelationalContracts.Pdf.File;

/// <summary>Where each object of a file lies, as the rows of a cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal sealed class CrossReferences
{
    private const int RowLength = 7;
    private const byte AtOffset = 1;
    private const byte InObjectStream = 2;

    // Object 0 heads the list of free objects and is the only one in it.
    private readonly List<Row> _rows = [new Row(0, 0, ushort.MaxValue)];

    /// <summary>Takes the next object number.</summary>
    public int Reserve()
    {
        _rows.Add(default);
        return _rows.Count - 1;
    }

    /// <summary>Notes that an object begins at an offset of the file.</summary>
    public void At(int number, int offset) => _rows[number] = new Row(AtOffset, offset, 0);

    /// <summary>Notes that an object lies in an object stream.</summary>
    public void InStream(int number, int stream, int index) => _rows[number] = new Row(InObjectStream, stream, index);

    /// <summary>Appends the entries of the stream's dictionary that say how its rows are made.</summary>
    public void Describe(ByteBuffer entries) =>
        entries.Append("/Size "u8).Append(_rows.Count).Append("/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>"u8);

    /// <summary>The rows, compressed as differences, which takes a tenth of what they would by themselves.</summary>
    public byte[] Compressed()
    {
        var rows = new byte[_rows.Count * RowLength];
        for (var i = 0; i < _rows.Count; i++)
        {
            _rows[i].WriteTo(rows.AsSpan(i * RowLength));
        }

        return Deflate.CompressRows(rows, RowLength);
    }

    private readonly record struct Row(byte Kind, int Place, int Index)
    {
        public void WriteTo(Span<byte> target)
        {
            target[0] = Kind;
            BinaryPrimitives.WriteInt32BigEndian(target[1..], Place);
            BinaryPrimitives.WriteUInt16BigEndian(target[5..], (ushort)Index);
        }
    }
}
