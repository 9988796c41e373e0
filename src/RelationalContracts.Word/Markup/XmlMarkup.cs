using System.Buffers;
using System.Globalization;
using System.Text;

namespace RelationalContracts.Word.Markup;

/// <summary>Writes XML 1.0 as UTF-8, straight into what packs it.</summary>
/// <remarks>
/// What a general writer spends its time on, namespaces and checks of names, our parts do not need: names are ours, and every
/// prefix is declared on the root. No value can spoil a part: what XML means by its own characters is escaped, what it forbids
/// (section 2.2) becomes U+FFFD and is reported.
/// </remarks>
internal sealed partial class XmlMarkup : IDisposable
{
    private const int Room = 32 * 1024;

    // No character takes more than three bytes (two surrogates take four together).
    private const int MostBytes = 3;
    private const int MostCharacters = Room / MostBytes;
    private const int MostDigits = 11;

    private readonly Stream _to;
    private readonly ForbiddenCharacters _forbidden;
    private readonly Stack<(string Prefix, string Name)> _open = new();
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(Room);
    private int _length;
    private bool _tagIsOpen;

    /// <summary>Begins a part.</summary>
    /// <param name="to">Receives the bytes.</param>
    /// <param name="forbidden">Hears of characters that cannot be written.</param>
    public XmlMarkup(Stream to, ForbiddenCharacters forbidden)
    {
        _to = to;
        _forbidden = forbidden;
        Copy("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /// <summary>Opens an element.</summary>
    /// <param name="prefix">Its prefix with the colon; empty for none.</param>
    /// <param name="element">Its name.</param>
    public void Open(string prefix, string element)
    {
        EndTag();
        _open.Push((prefix, element));
        Put((byte)'<');
        CopyName(prefix, element);
        _tagIsOpen = true;
    }

    /// <summary>Sets an attribute of the element opened last, before anything stands in it. Tabs and line breaks become spaces.</summary>
    /// <param name="attribute">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Set(string attribute, string value) => Set(string.Empty, attribute, value);

    /// <summary>Sets an attribute with a prefix.</summary>
    /// <param name="prefix">The prefix with the colon.</param>
    /// <param name="attribute">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Set(string prefix, string attribute, string value)
    {
        BeginAttribute(prefix, attribute);
        Escape(value, OfWords);
        Put((byte)'"');
    }

    /// <summary>Sets an attribute with a prefix to a whole number.</summary>
    /// <param name="prefix">The prefix with the colon.</param>
    /// <param name="attribute">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Set(string prefix, string attribute, int value)
    {
        BeginAttribute(prefix, attribute);
        Span<char> digits = stackalloc char[MostDigits];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        CopyPiece(digits[..length]);
        Put((byte)'"');
    }

    /// <summary>Writes text. Tabs and line breaks become spaces.</summary>
    public void Text(string text)
    {
        EndTag();
        Escape(text, OfWords);
    }

    /// <summary>Writes text with its tabs and line breaks.</summary>
    public void Lines(string text)
    {
        EndTag();
        Escape(text, OfLines);
    }

    /// <summary>Writes an element of the default namespace, without content.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Its attributes.</param>
    public void Element(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(string.Empty, element);
        foreach (var (name, value) in attributes)
        {
            Set(name, value);
        }

        Close();
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close()
    {
        var (prefix, element) = _open.Pop();
        if (_tagIsOpen)
        {
            Put((byte)'/');
            Put((byte)'>');
            _tagIsOpen = false;
            return;
        }

        Put((byte)'<');
        Put((byte)'/');
        CopyName(prefix, element);
        Put((byte)'>');
    }

    /// <summary>Closes what is open and hands over the last bytes.</summary>
    public void Dispose()
    {
        while (_open.Count > 0)
        {
            Close();
        }

        Flush();
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    private void EndTag()
    {
        if (_tagIsOpen)
        {
            Put((byte)'>');
            _tagIsOpen = false;
        }
    }

    private void BeginAttribute(string prefix, string attribute)
    {
        Put((byte)' ');
        CopyName(prefix, attribute);
        Put((byte)'=');
        Put((byte)'"');
    }

    /// <summary>Copies a name of ours, which is short and in ASCII: a loop does it sooner than an encoder can be called.</summary>
    private void CopyName(string prefix, string name)
    {
        if (prefix.Length + name.Length > Room - _length)
        {
            Flush();
        }

        foreach (var c in prefix)
        {
            _bytes[_length++] = (byte)c;
        }

        foreach (var c in name)
        {
            _bytes[_length++] = (byte)c;
        }
    }

    private void Put(byte one)
    {
        if (_length == Room)
        {
            Flush();
        }

        _bytes[_length++] = one;
    }

    private void Copy(ReadOnlySpan<char> text)
    {
        while (text.Length > MostCharacters)
        {
            var piece = char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
            CopyPiece(text[..piece]);
            text = text[piece..];
        }

        CopyPiece(text);
    }

    private void CopyPiece(ReadOnlySpan<char> text)
    {
        if (text.Length * MostBytes > Room - _length)
        {
            Flush();
        }

        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    private void Flush()
    {
        _to.Write(_bytes, 0, _length);
        _length = 0;
    }
}
