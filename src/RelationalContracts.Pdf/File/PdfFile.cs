using System.IO.Compression;
using System.Security.Cryptography;

namespace RelationalContracts.Pdf.File;

/// <summary>The objects of a PDF 1.7 file, and the file made from them.</summary>
/// <remarks>
/// Dictionaries are gathered into compressed object streams (ISO 32000-1, 7.5.7): a tagged contract has tens of thousands
/// of small objects, which would otherwise outweigh its text. Objects may be added in any order.
/// </remarks>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 1000;

    private readonly ByteBuffer _file = new(1 << 16);
    private readonly CrossReferences _references = new();
    private readonly ByteBuffer _directory = new();
    private readonly ByteBuffer _bodies = new(1 << 14);
    private readonly List<(int Number, ByteBuffer Entries, Task<byte[]> Content)> _later = [];
    private int _gathered;
    private int _gathering;

    /// <summary>Begins a file.</summary>
    public PdfFile()
    {
        // The bytes above 127 tell transfer programs that the file is binary (7.5.2).
        _file.Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3]).Append("\n"u8);
    }

    /// <summary>Takes the next object number.</summary>
    public int Reserve() => _references.Reserve();

    /// <summary>Adds an object.</summary>
    /// <param name="number">A reserved number.</param>
    /// <param name="body">Its notation; copied.</param>
    public void Add(int number, ByteBuffer body)
    {
        if (_gathered == 0)
        {
            _gathering = Reserve();
        }

        _directory.Append(number).Append(" "u8).Append(_bodies.Length).Append(" "u8);
        _bodies.Append(body.Written).Append("\n"u8);
        _references.InStream(number, _gathering, _gathered);
        if (++_gathered == ObjectsPerStream)
        {
            WriteGathered();
        }
    }

    /// <summary>Adds an object and takes a number for it.</summary>
    public int Add(ByteBuffer body)
    {
        var number = Reserve();
        Add(number, body);
        return number;
    }

    /// <summary>Notes that an object lies in an object stream that somebody else writes.</summary>
    public void PlaceInStream(int number, int stream, int index) => _references.InStream(number, stream, index);

    /// <summary>Adds a stream, compressed.</summary>
    /// <param name="number">A reserved number.</param>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="data">Its content.</param>
    public void AddStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data) =>
        AddCompressed(number, entries, Deflate.Compress(data));

    /// <summary>Adds a stream of objects, compressed harder, since there are many and they resemble one another.</summary>
    public void AddObjects(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data) =>
        AddCompressed(number, entries, Deflate.Compress(data, CompressionLevel.SmallestSize));

    /// <summary>Adds a stream that is compressed while other things are written.</summary>
    /// <param name="number">A reserved number.</param>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="compress">Compresses its content; runs on another thread.</param>
    public void AddLater(int number, ByteBuffer entries, Func<byte[]> compress) => _later.Add((number, entries, Task.Run(compress)));

    /// <summary>Adds a stream whose content is compressed already.</summary>
    public void AddCompressed(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> compressed) =>
        WriteStream(number, [.. entries, .. "/Filter/FlateDecode"u8], compressed);

    /// <summary>Adds a stream that must stay readable as it is.</summary>
    public void AddPlain(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data) => WriteStream(number, entries, data);

    /// <summary>Writes the file.</summary>
    /// <param name="catalog">The catalogue's number.</param>
    /// <param name="information">The information dictionary's number.</param>
    /// <param name="output">Receives the file; stays open.</param>
    public void WriteTo(Stream output, int catalog, int information)
    {
        if (_gathered > 0)
        {
            WriteGathered();
        }

        // In the order in which they were added, whichever was ready first.
        _later.ForEach(stream => AddCompressed(stream.Number, stream.Entries.Written, stream.Content.GetAwaiter().GetResult()));
        var id = SHA256.HashData(_file.Written).AsSpan(0, 16);
        var number = Reserve();
        var start = _file.Length;
        var trailer = new ByteBuffer().Append("/Type/XRef/Root "u8).AppendReference(catalog).Append("/Info "u8).AppendReference(information);
        trailer.Append("/ID["u8).AppendLiteral(id).AppendLiteral(id).Append("]"u8);
        _references.At(number, start);
        _references.Describe(trailer);
        AddCompressed(number, trailer.Written, _references.Compressed());
        _file.Append("startxref\n"u8).Append(start).Append("\n%%EOF\n"u8);
        output.Write(_file.Written);
        _file.Release();
        _bodies.Release();
    }

    private void WriteGathered()
    {
        var entries = new ByteBuffer().Append("/Type/ObjStm/N "u8).Append(_gathered).Append("/First "u8).Append(_directory.Length);
        _gathered = 0;
        AddObjects(_gathering, entries.Written, _directory.Append(_bodies.Written).Written);
        _directory.Clear();
        _bodies.Clear();
    }

    private void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _references.At(number, _file.Length);
        _file.Append(number).Append(" 0 obj\n<<"u8).Append(entries).Append("/Length "u8).Append(data.Length);
        _file.Append(">>\nstream\n"u8).Append(data).Append("\nendstream\nendobj\n"u8);
    }
}
