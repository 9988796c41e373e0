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
    private const int EntryLength = 20;

    private readonly PdfFile _file;
    private readonly int _columns;
    private readonly ByteBuffer _directory = new(1 << 12);
    private readonly ByteBuffer _bodies = new(1 << 14);
    private int _count;
    private int _stream;

    /// <summary>Begins an empty set.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The length of a row, a multiple of 20; longer objects take several.</param>
    public ObjectRows(PdfFile file, int columns) => (_file, _columns) = (file, columns);

    /// <summary>Adds an object below the others.</summary>
    /// <param name="number">A reserved number.</param>
    /// <param name="body">Its notation; copied.</param>
    public void Add(int number, ByteBuffer body)
    {
        if (_count == 0)
        {
            _stream = _file.Reserve();
        }

        _file.PlaceInStream(number, _stream, _count++);
        _directory.AppendAligned(number, 8).AppendAligned(_bodies.Length, 10).PadTo(EntryLength);
        _bodies.Append(body.Written).AppendByte((byte)'\n').PadTo(_columns);
        if (_count == MostObjects)
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

    /// <summary>Writes what has not been written yet.</summary>
    public void Write()
    {
        if (_count == 0)
        {
            return;
        }

        _directory.PadTo(_columns);
        var entries = new ByteBuffer().Append("/Type/ObjStm/N "u8).Append(_count).Append("/First "u8).Append(_directory.Length);
        entries.Append("/DecodeParms<</Predictor 12/Columns "u8).Append(_columns).Append(">>"u8);
        _file.AddObjects(_stream, entries.Written, RowPredictor.Apply(_directory.Append(_bodies.Written).Written, _columns));
        _directory.Clear();
        _bodies.Clear();
        _count = 0;
    }
}
