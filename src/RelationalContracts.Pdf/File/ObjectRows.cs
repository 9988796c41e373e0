namespace RelationalContracts.Pdf.File;

/// <summary>Objects that resemble one another, in object streams of their own (ISO 32000-1, 7.5.7), each on rows of one length.</summary>
/// <remarks>
/// A tagged contract has thousands of structure elements that differ in a few digits. Set below one another with their digits aligned,
/// each is written as its difference to the one above, which more than halves what they and the directory of their offsets take.
/// </remarks>
internal sealed class ObjectRows
{
    // A reader unpacks a whole stream for one object of it.
    private const int MostObjects = 8192;
    private const int FewObjects = 6;

    // Ten entries of the directory on a long row: where each object takes one row, most digits stand below themselves.
    private const int LongRow = 140;
    private const int EntriesOnLongRow = 10;

    private readonly PdfFile _file;
    private readonly int _columns;
    private readonly int _entryLength;
    private readonly ByteBuffer _directory = new(1 << 12);
    private readonly ByteBuffer _bodies = new(1 << 14);
    private readonly List<(int Number, int Offset)> _objects = [];

    /// <summary>Begins an empty set.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The length of a row; longer objects take several.</param>
    public ObjectRows(PdfFile file, int columns) =>
        (_file, _columns, _entryLength) = (file, columns, columns >= LongRow ? columns / EntriesOnLongRow : columns);

    /// <summary>Adds an object below the others.</summary>
    /// <param name="number">A reserved number.</param>
    /// <param name="body">Its notation; copied.</param>
    public void Add(int number, ByteBuffer body)
    {
        _objects.Add((number, _bodies.Length));
        _directory.AppendAligned(number, 6).AppendAligned(_bodies.Length, 8).PadTo(_entryLength);
        _bodies.Append(body.Written).AppendByte((byte)'\n').PadTo(_columns);
        if (_objects.Count == MostObjects)
        {
            Write();
        }
    }

    /// <summary>Adds an object and takes a number for it.</summary>
    public int Add(ByteBuffer body)
    {
        var number = _file.Reserve();
        Add(number, body);
        return number;
    }

    /// <summary>Writes what has not been written yet; few objects among the others of the file, since a stream has its own price.</summary>
    public void Write()
    {
        if (_objects.Count > FewObjects)
        {
            WriteStream();
        }
        else
        {
            WriteSingly();
        }

        _directory.Release();
        _bodies.Release();
        _objects.Clear();
    }

    private void WriteSingly()
    {
        var ends = _objects.Skip(1).Select(next => next.Offset).Append(_bodies.Length);
        foreach (var ((number, offset), end) in _objects.Zip(ends))
        {
            _file.Add(number, new ByteBuffer().Append(_bodies.Written[offset..end].TrimEnd(" \n"u8)));
        }
    }

    private void WriteStream()
    {
        var stream = _file.Reserve();
        for (var i = 0; i < _objects.Count; i++)
        {
            _file.PlaceInStream(_objects[i].Number, stream, i);
        }

        _directory.PadTo(_columns);
        var first = _directory.Length;
        var entries = new ByteBuffer().Append("/Type/ObjStm/N "u8).Append(_objects.Count).Append("/First "u8).Append(first);
        entries.Append("/DecodeParms<</Predictor 12/Columns "u8).Append(_columns).Append(">>"u8);
        var rows = new ByteBuffer(first + _bodies.Length).Append(_directory.Written).Append(_bodies.Written);
        _file.AddLater(stream, entries, () =>
        {
            var compressed = Deflate.CompressRows(rows.Written, _columns);
            rows.Release();
            return compressed;
        });
    }
}
