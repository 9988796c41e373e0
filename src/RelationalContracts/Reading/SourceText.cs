using System.Text;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reading;

/// <summary>The text of a file, or of a piece of one, that can say where each of its characters stands.</summary>
internal sealed class SourceText
{
    /// <summary>The largest file that is read: a library's files are a thousandth of it.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> _lineStarts = [0];
    private readonly SourceSpan _origin;

    /// <summary>A text that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where its first character stands; later lines are taken to begin at column 1.</param>
    public SourceText(string text, SourceSpan origin)
    {
        Text = text;
        _origin = origin;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                _lineStarts.Add(at + 1);
            }
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The file it comes from.</summary>
    public string File => _origin.File;

    /// <summary>How many lines there are, the one after a last line break included.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Reads a file as UTF-8, reporting why it cannot be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives RC1021, RC1022 or RC1023.</param>
    /// <returns>The text without a byte order mark; null where there is none to read.</returns>
    public static SourceText? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.Bytes.Length > MostBytes)
        {
            diagnostics.Add(ReadingDiagnostics.FileTooLarge(file.Path, MostBytes));
            return null;
        }

        if (Decode(file, diagnostics) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(ReadingDiagnostics.EmptyFile(file.Path));
            return null;
        }

        return new SourceText(text, SourceSpan.StartOf(file.Path));
    }

    /// <summary>Where a character stands.</summary>
    /// <param name="offset">Its offset in the text; past the end counts as the end.</param>
    /// <param name="length">How many characters the place covers.</param>
    public SourceSpan At(int offset, int length = 0)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        var column = offset - _lineStarts[line] + (line == 0 ? _origin.Column : 1);
        return new SourceSpan(_origin.File, _origin.Line + line, column, length);
    }

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">The line, from 0.</param>
    public int StartOf(int line) => _lineStarts[line];

    /// <summary>A line without its line break.</summary>
    /// <param name="line">The line, from 0.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
        return Text.AsSpan(_lineStarts[line], end - _lineStarts[line]).TrimEnd("\r\n");
    }

    private static string? Decode(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            diagnostics.Add(ReadingDiagnostics.NotUtf8(PlaceOf(bytes, invalid.Index, file.Path)));
            return null;
        }
    }

    private static SourceSpan PlaceOf(ReadOnlySpan<byte> bytes, int index, string path)
    {
        var before = bytes[..Math.Clamp(index, 0, bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceSpan(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
