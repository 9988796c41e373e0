using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace RelationalContracts.Pdf.File;

/// <summary>A growing run of bytes with the notations of PDF: numbers, names, strings.</summary>
internal sealed class ByteBuffer
{
    // What is larger would be collected with the old objects, at some price: it is lent by the process and given back.
    private const int Large = 1 << 15;

    // As long as a name may be (ISO 19005-3, 6.1.13).
    private const int LongestName = 127;

    private byte[] _bytes;
    private bool _isLent;

    /// <summary>Begins an empty buffer.</summary>
    public ByteBuffer(int capacity = 256)
    {
        _isLent = capacity >= Large;
        _bytes = _isLent ? ArrayPool<byte>.Shared.Rent(capacity) : new byte[capacity];
    }

    /// <summary>How many bytes it holds.</summary>
    public int Length { get; private set; }

    /// <summary>What it holds; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Empties it for good and gives its memory back; what it held must not be read any more.</summary>
    public void Release()
    {
        if (_isLent)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        (_bytes, _isLent, Length) = ([], false, 0);
    }

    /// <summary>Empties it and keeps its memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends bytes as they are.</summary>
    public ByteBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Appends one byte.</summary>
    public ByteBuffer AppendByte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    /// <summary>Appends a whole number.</summary>
    public ByteBuffer Append(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Appends a whole number that is not negative, flush right behind at least one space.</summary>
    /// <param name="value">The number.</param>
    /// <param name="width">How much room it has, the space included; a longer number takes what it needs.</param>
    public ByteBuffer AppendAligned(int value, int width)
    {
        var digits = 1;
        for (var rest = value / 10; rest > 0; rest /= 10)
        {
            digits++;
        }

        return AppendSpaces(Math.Max(1, width - digits)).Append(value);
    }

    /// <summary>A reference to an object by itself.</summary>
    public static ByteBuffer Reference(int number) => new ByteBuffer(16).AppendReference(number);

    /// <summary>How long a reference is whose number stands flush right.</summary>
    public const int AlignedReferenceLength = 10;

    /// <summary>Appends a reference to an object, its number flush right.</summary>
    public ByteBuffer AppendAlignedReference(int number) => AppendAligned(number, AlignedReferenceLength - 4).Append(" 0 R"u8);

    /// <summary>Appends spaces until the length is a multiple of a width.</summary>
    public ByteBuffer PadTo(int width) => AppendSpaces((width - (Length % width)) % width);

    /// <summary>Appends a number given in hundredths, the precision of every measure we write.</summary>
    public ByteBuffer AppendHundredths(int value)
    {
        if (value < 0)
        {
            AppendByte((byte)'-');
            value = -value;
        }

        Append(value / 100);
        return value % 100 == 0 ? this : AppendFraction(value % 100);
    }

    /// <summary>Appends a measure, rounded to hundredths.</summary>
    public ByteBuffer AppendReal(double value) => AppendHundredths(Hundredths(value));

    /// <summary>A measure in hundredths.</summary>
    public static int Hundredths(double value) => (int)Math.Round(value * 100, MidpointRounding.AwayFromZero);

    /// <summary>Appends a reference to an object.</summary>
    public ByteBuffer AppendReference(int number) => Append(number).Append(" 0 R"u8);

    /// <summary>Appends a name, its irregular characters written as the standard asks (7.3.5).</summary>
    public ByteBuffer AppendName(string name)
    {
        AppendByte((byte)'/');
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Math.Min(name.Length, LongestName))];
        var length = Encoding.UTF8.GetBytes(name.AsSpan(0, Math.Min(name.Length, LongestName)), bytes);
        foreach (var value in bytes[..length])
        {
            if (IsRegular(value))
            {
                AppendByte(value);
            }
            else
            {
                AppendByte((byte)'#').Append(Encoding.ASCII.GetBytes(value.ToString("X2", CultureInfo.InvariantCulture)));
            }
        }

        return this;
    }

    /// <summary>Appends text for people.</summary>
    public ByteBuffer AppendText(string text) => AppendLiteral(TextString.Encode(text));

    /// <summary>Appends bytes as a string in parentheses.</summary>
    public ByteBuffer AppendLiteral(ReadOnlySpan<byte> bytes)
    {
        AppendByte((byte)'(');
        foreach (var value in bytes)
        {
            AppendEscaped(value);
        }

        return AppendByte((byte)')');
    }

    /// <summary>Appends one byte of a string in parentheses.</summary>
    public ByteBuffer AppendEscaped(byte value)
    {
        // A bare carriage return would be read as a line feed (7.3.4.2).
        if (value == '\r')
        {
            return Append("\\r"u8);
        }

        return value is (byte)'(' or (byte)')' or (byte)'\\' ? AppendByte((byte)'\\').AppendByte(value) : AppendByte(value);
    }

    private static bool IsRegular(byte value) =>
        value is > 0x20 and < 0x7F and not ((byte)'#' or (byte)'/' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'%');

    private ByteBuffer AppendFraction(int hundredths)
    {
        AppendByte((byte)'.').AppendByte((byte)('0' + (hundredths / 10)));
        return hundredths % 10 == 0 ? this : AppendByte((byte)('0' + (hundredths % 10)));
    }

    /// <summary>Appends spaces.</summary>
    public ByteBuffer AppendSpaces(int count)
    {
        Room(count)[..count].Fill((byte)' ');
        Length += count;
        return this;
    }

    private void Grow(int length)
    {
        var bytes = length < Large ? new byte[length] : ArrayPool<byte>.Shared.Rent(length);
        Written.CopyTo(bytes);
        var held = Length;
        Release();
        (_bytes, _isLent, Length) = (bytes, length >= Large, held);
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(Math.Max(_bytes.Length * 2, Length + count));
        }

        return _bytes.AsSpan(Length);
    }
}
