using System.Globalization;
using System.Text;

namespace RelationalContracts.Pdf.Reading;

/// <summary>Reads values from a file's bytes or from a page's operators.</summary>
/// <param name="data">The bytes.</param>
/// <param name="at">Where to begin.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> data, int at = 0)
{
    private const int MostLevels = 100;

    private int _level;

    /// <summary>Where the next value begins, or white space before it.</summary>
    public int At { get; private set; } = at;

    private ReadOnlySpan<byte> Data => data.Span;

    /// <summary>Reads a value.</summary>
    /// <returns>The value; null at the end.</returns>
    /// <exception cref="InvalidDataException">Nested too deeply.</exception>
    public PdfValue? Next()
    {
        SkipSpace();
        if (At >= Data.Length)
        {
            return null;
        }

        return (char)Data[At] switch
        {
            '/' => ReadName(),
            '(' => ReadLiteral(),
            '<' when Peek(1) == '<' => ReadDictionary(),
            '<' => ReadHexadecimal(),
            '[' => ReadArray(),
            ']' or '{' or '}' or ')' or '>' => ReadDelimiter(),
            _ => ReadWord(),
        };
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%"u8.Contains(value);

    private int Peek(int ahead) => At + ahead < Data.Length ? Data[At + ahead] : -1;

    private void SkipSpace()
    {
        while (At < Data.Length && (IsSpace(Data[At]) || Data[At] == '%'))
        {
            if (Data[At] == '%')
            {
                var end = Data[At..].IndexOfAny((byte)'\r', (byte)'\n');
                At = end < 0 ? Data.Length : At + end;
            }
            else
            {
                At++;
            }
        }
    }

    private ReadOnlySpan<byte> ReadRegular()
    {
        var start = At;
        while (At < Data.Length && !IsSpace(Data[At]) && !IsDelimiter(Data[At]))
        {
            At++;
        }

        return Data[start..At];
    }

    private PdfWord ReadDelimiter()
    {
        var length = Data[At] == '>' && Peek(1) == '>' ? 2 : 1;
        At += length;
        return new PdfWord(Encoding.Latin1.GetString(Data.Slice(At - length, length)));
    }

    private PdfName ReadName()
    {
        At++;
        var raw = Encoding.Latin1.GetString(ReadRegular());
        return new PdfName(raw.Contains('#', StringComparison.Ordinal) ? Unescaped(raw) : raw);
    }

    private static string Unescaped(string raw)
    {
        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(raw[i]);
            }
        }

        return name.ToString();
    }

    private PdfValue ReadWord()
    {
        var word = ReadRegular();
        if (!double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new PdfWord(Encoding.Latin1.GetString(word));
        }

        return IsReference(out var end) ? ReferenceTo((int)number, end) : new PdfNumber(number);
    }

    private PdfReference ReferenceTo(int number, int end)
    {
        At = end;
        return new PdfReference(number);
    }

    /// <summary>Whether "0 R" follows a number. Operators never look like that: R is none of them.</summary>
    private bool IsReference(out int end)
    {
        end = At;
        while (end < Data.Length && IsSpace(Data[end]))
        {
            end++;
        }

        var generation = end;
        while (end < Data.Length && char.IsAsciiDigit((char)Data[end]))
        {
            end++;
        }

        if (end == generation || end + 1 >= Data.Length || !IsSpace(Data[end]) || Data[end + 1] != 'R')
        {
            return false;
        }

        end += 2;
        return end == Data.Length || IsSpace(Data[end]) || IsDelimiter(Data[end]);
    }

    private PdfString ReadHexadecimal()
    {
        At++;
        var digits = new StringBuilder();
        while (At < Data.Length && Data[At] != '>')
        {
            if (char.IsAsciiHexDigit((char)Data[At]))
            {
                digits.Append((char)Data[At]);
            }

            At++;
        }

        At++;
        return new PdfString(Convert.FromHexString(digits.Length % 2 == 0 ? digits.ToString() : digits.Append('0').ToString()));
    }

    private PdfArray ReadArray()
    {
        Enter();
        At++;
        var items = new List<PdfValue>();
        while (Next() is { } item and not PdfWord { Value: "]" })
        {
            items.Add(item);
        }

        _level--;
        return new PdfArray(items);
    }

    private PdfDictionary ReadDictionary()
    {
        Enter();
        At += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (Next() is PdfName name && Next() is { } value)
        {
            entries[name.Value] = value;
        }

        _level--;
        return new PdfDictionary(entries);
    }

    private void Enter()
    {
        if (++_level > MostLevels)
        {
            throw new InvalidDataException("Nested too deeply.");
        }
    }

    private PdfString ReadLiteral()
    {
        At++;
        var bytes = new List<byte>();
        for (var open = 1; At < Data.Length;)
        {
            var value = Data[At++];
            open += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (open == 0)
            {
                break;
            }

            if (value == '\\')
            {
                ReadEscape(bytes);
            }
            else
            {
                bytes.Add(value);
            }
        }

        return new PdfString([.. bytes]);
    }

    // ISO 32000-1, table 3.
    private void ReadEscape(List<byte> bytes)
    {
        if (At >= Data.Length)
        {
            return;
        }

        var value = Data[At++];
        switch ((char)value)
        {
            case 'n':
                bytes.Add(10);
                break;
            case 'r':
                bytes.Add(13);
                break;
            case 't':
                bytes.Add(9);
                break;
            case 'b':
                bytes.Add(8);
                break;
            case 'f':
                bytes.Add(12);
                break;
            case '\n':
                break;
            case '\r':
                At += Peek(0) == '\n' ? 1 : 0;
                break;
            case >= '0' and <= '7':
                bytes.Add(ReadOctal(value));
                break;
            default:
                bytes.Add(value);
                break;
        }
    }

    private byte ReadOctal(byte first)
    {
        var code = first - '0';
        for (var digit = 0; digit < 2 && Peek(0) is >= '0' and <= '7'; digit++)
        {
            code = (code * 8) + Data[At++] - '0';
        }

        return (byte)code;
    }
}
