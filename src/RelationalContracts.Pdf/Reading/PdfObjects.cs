using System.IO.Compression;

namespace RelationalContracts.Pdf.Reading;

/// <summary>The objects of a PDF file that somebody else may have made, changed or broken.</summary>
/// <remarks>
/// Objects are found by looking for them, not by the file's table of offsets: a file edited by hand has a wrong one. Of two with
/// one number the later counts, as in a file that was saved with its changes at the end. Everything is bounded.
/// </remarks>
internal sealed class PdfObjects
{
    // The longest contract of ours has a twentieth of this when unpacked.
    private const int MostBytes = 256 * 1024 * 1024;
    private const int MostObjects = 2_000_000;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly Dictionary<int, PdfValue> _values = [];
    private int _unpacked;

    /// <summary>Finds the objects of a file.</summary>
    /// <exception cref="InvalidDataException">It is no PDF, or is damaged beyond reading.</exception>
    public PdfObjects(ReadOnlyMemory<byte> file)
    {
        _file = file;
        if (!file.Span.StartsWith("%PDF-"u8))
        {
            throw new InvalidDataException("No PDF.");
        }

        FindObjects();
        Root = FindRoot();
    }

    /// <summary>The document's catalogue.</summary>
    public PdfDictionary Root { get; }

    /// <summary>What a value stands for: the object it points to, or itself; null for nothing.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < 8; steps++)
        {
            value = Get(reference.Number);
        }

        return value is PdfReference ? null : value;
    }

    /// <summary>A value as a dictionary; empty where it is none.</summary>
    public PdfDictionary Dictionary(PdfValue? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => PdfDictionary.Empty,
    };

    /// <summary>A value as a list: an array's items, or the value alone.</summary>
    public IReadOnlyList<PdfValue> List(PdfValue? value) => Resolve(value) switch
    {
        PdfArray array => array.Items,
        null => [],
        _ => [value!],
    };

    /// <summary>The data of a stream, unpacked; empty where the value is no stream.</summary>
    public ReadOnlyMemory<byte> Data(PdfValue? value)
    {
        if (Resolve(value) is not PdfStream stream)
        {
            return default;
        }

        var filters = List(stream.Dictionary["Filter"]);
        return filters switch
        {
            [] => stream.Data,
            [var filter] when Resolve(filter) is PdfName { Value: "FlateDecode" } => WithoutPredictor(Inflate(stream.Data), Dictionary(stream.Dictionary["DecodeParms"])),
            _ => throw new InvalidDataException("A stream is packed in a way that our files are not."),
        };
    }

    /// <summary>The data behind a predictor of PNG's (7.4.4.4); those of TIFF are for pictures.</summary>
    private static ReadOnlyMemory<byte> WithoutPredictor(ReadOnlyMemory<byte> data, PdfDictionary parameters) => parameters["Predictor"] switch
    {
        null or PdfNumber { Value: 1 } => data,
        PdfNumber { Value: >= 10 } when parameters["Columns"] is PdfNumber columns => File.RowPredictor.Undo(data.Span, (int)columns.Value),
        _ => throw new InvalidDataException("A stream is packed in a way that our files are not."),
    };

    private PdfValue? Get(int number)
    {
        if (_values.TryGetValue(number, out var value))
        {
            return value;
        }

        if (!_offsets.Remove(number, out var offset))
        {
            return null;
        }

        return _values[number] = ReadAt(offset);
    }

    private void FindObjects()
    {
        var places = new List<(int Number, int Offset)>();
        var file = _file.Span;
        for (var at = 0; file[at..].IndexOf("obj"u8) is >= 0 and var found; at += found + 3)
        {
            if (NumberBefore(file, at + found) is { } number)
            {
                places.Add((number, at + found + 3));
                _offsets[number] = at + found + 3;
            }

            if (places.Count > MostObjects)
            {
                throw new InvalidDataException("Too many objects.");
            }
        }

        foreach (var (number, offset) in places)
        {
            AddPacked(number, offset);
        }
    }

    /// <summary>The number of an object whose mark "obj" stands at a place: "12 0 obj".</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> file, int at)
    {
        var line = file[Math.Max(0, at - 24)..at].TrimEnd(" \r\n\t"u8);
        var generation = line.Length - line.TrimEnd("0123456789"u8).Length;
        var rest = line[..^generation].TrimEnd(" \r\n\t"u8);
        var digits = rest.Length - rest.TrimEnd("0123456789"u8).Length;
        return generation > 0 && rest.Length < line.Length - generation && digits > 0 && int.TryParse(rest[^digits..], out var number) ? number : null;
    }

    /// <summary>Adds the objects that an object stream holds (7.5.7).</summary>
    private void AddPacked(int number, int offset)
    {
        // Most objects are page content and fonts; only a stream can hold others, and it says so at its beginning.
        var head = _file.Span.Slice(offset, Math.Min(400, _file.Length - offset));
        if (head.IndexOf("ObjStm"u8) < 0 || ReadAt(offset) is not PdfStream { Dictionary: var dictionary } stream || dictionary["Type"] is not PdfName { Value: "ObjStm" })
        {
            return;
        }

        _values[number] = stream;
        var data = Data(stream);
        var first = dictionary["First"] is PdfNumber start ? (int)start.Value : 0;
        var directory = new PdfLexer(data);
        var count = dictionary["N"] is PdfNumber n ? Math.Min((int)n.Value, MostObjects) : 0;
        for (var i = 0; i < count && directory.Next() is PdfNumber inner && directory.Next() is PdfNumber at && first + at.Value < data.Length; i++)
        {
            if (new PdfLexer(data, first + (int)at.Value).Next() is { } value)
            {
                _values[(int)inner.Value] = value;
                _offsets.Remove((int)inner.Value);
            }
        }
    }

    private PdfValue ReadAt(int offset)
    {
        var lexer = new PdfLexer(_file, offset);
        var value = lexer.Next() ?? throw new InvalidDataException("An object is cut off.");
        return value is PdfDictionary dictionary && lexer.Next() is PdfWord { Value: "stream" } ? new PdfStream(dictionary, StreamData(dictionary, lexer.At)) : value;
    }

    private ReadOnlyMemory<byte> StreamData(PdfDictionary dictionary, int at)
    {
        var file = _file.Span;
        at += at < file.Length && file[at] == '\r' ? 1 : 0;
        at += at < file.Length && file[at] == '\n' ? 1 : 0;
        if (Resolve(dictionary["Length"]) is PdfNumber { Value: >= 0 } length && at + length.Value <= file.Length
            && file[(at + (int)length.Value)..].TrimStart(" \r\n"u8).StartsWith("endstream"u8))
        {
            return _file.Slice(at, (int)length.Value);
        }

        var end = file[at..].IndexOf("endstream"u8);
        return end < 0 ? throw new InvalidDataException("A stream is cut off.") : _file.Slice(at, end);
    }

    private PdfDictionary FindRoot()
    {
        var trailers = _values.Values.Concat(_offsets.Keys.ToList().Select(number => Get(number)).OfType<PdfValue>())
            .OfType<PdfStream>().Select(stream => stream.Dictionary).Where(dictionary => dictionary["Type"] is PdfName { Value: "XRef" })
            .Concat(Trailers()).ToList();
        if (trailers.Any(trailer => trailer["Encrypt"] is not null))
        {
            throw new InvalidDataException("Encrypted.");
        }

        var root = trailers.Select(trailer => Dictionary(trailer["Root"])).LastOrDefault(candidate => candidate.Entries.Count > 0);
        return root ?? throw new InvalidDataException("No catalogue.");
    }

    private List<PdfDictionary> Trailers()
    {
        var trailers = new List<PdfDictionary>();
        for (var at = 0; _file.Span[at..].IndexOf("trailer"u8) is >= 0 and var found; at += found + 7)
        {
            if (new PdfLexer(_file, at + found + 7).Next() is PdfDictionary dictionary)
            {
                trailers.Add(dictionary);
            }
        }

        return trailers;
    }

    private ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> packed)
    {
        using var source = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        using var target = new MemoryStream();
        Span<byte> buffer = stackalloc byte[4096];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            target.Write(buffer[..read]);
            if ((_unpacked += read) > MostBytes)
            {
                throw new InvalidDataException("Unpacks to more than any contract.");
            }
        }

        return target.ToArray();
    }

    /// <summary>A string as text.</summary>
    public static string Text(PdfString text) => File.TextString.Decode(text.Bytes);
}
