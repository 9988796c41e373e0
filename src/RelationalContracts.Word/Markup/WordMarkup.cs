namespace RelationalContracts.Word.Markup;

/// <summary>Writes one part of a Word file as a stream of WordprocessingML.</summary>
/// <remarks>A thin face on <see cref="XmlMarkup"/>: the object model of the Open XML SDK would cost many times as much for the body of a contract.</remarks>
internal sealed class WordMarkup : IDisposable
{
    private readonly XmlMarkup _xml;

    /// <summary>Begins a part with its root element, which stays open until the writer is disposed of.</summary>
    /// <param name="part">Receives the bytes.</param>
    /// <param name="root">The root's name.</param>
    /// <param name="forbidden">Hears of characters that cannot be written.</param>
    public WordMarkup(Stream part, string root, ForbiddenCharacters forbidden)
    {
        _xml = new XmlMarkup(part, forbidden);
        Open(root);
        _xml.Set("xmlns:w", Namespaces.Word);
        _xml.Set("xmlns:r", Namespaces.Relationships);
    }

    /// <summary>Opens an element of the main namespace.</summary>
    public void Open(string element) => _xml.Open("w:", element);

    /// <summary>Closes the element opened last.</summary>
    public void Close() => _xml.Close();

    /// <summary>Opens an element until the end of a <c>using</c> block.</summary>
    public Scope In(string element)
    {
        Open(element);
        return new Scope(this);
    }

    /// <summary>Sets an attribute of the element opened last.</summary>
    public WordMarkup Set(string attribute, string value)
    {
        _xml.Set("w:", attribute, value);
        return this;
    }

    /// <summary>Sets an attribute of the element opened last to a whole number.</summary>
    public WordMarkup Set(string attribute, int value)
    {
        _xml.Set("w:", attribute, value);
        return this;
    }

    /// <summary>Names the relationship that an element stands for.</summary>
    public WordMarkup SetRelationship(string id)
    {
        _xml.Set("r:", "id", id);
        return this;
    }

    /// <summary>Opens an element of DrawingML, with the namespaces that it is the first to need, until the end of a <c>using</c> block.</summary>
    /// <param name="prefix">The prefix of its own namespace.</param>
    /// <param name="element">The element.</param>
    /// <param name="attributes">Its attributes, which have no namespace.</param>
    public Scope InDrawing(string prefix, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.Open(prefix, element);
        foreach (var (name, value) in attributes)
        {
            _xml.Set(name, value);
        }

        return new Scope(this);
    }

    /// <summary>Writes an element of DrawingML without content.</summary>
    public void Drawn(string prefix, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        InDrawing(prefix, element, attributes);
        Close();
    }

    /// <summary>Names the relationship that a drawing embeds.</summary>
    public void SetEmbedded(string id) => _xml.Set("r:", "embed", id);

    /// <summary>Writes an element without content or attributes: a switch that is on.</summary>
    public void Flag(string element)
    {
        Open(element);
        Close();
    }

    /// <summary>Writes an element whose one attribute is <c>w:val</c>.</summary>
    public void Value(string element, string value)
    {
        Open(element);
        Set("val", value);
        Close();
    }

    /// <summary>Writes an element whose one attribute is <c>w:val</c>, a whole number.</summary>
    public void Value(string element, int value)
    {
        Open(element);
        Set("val", value);
        Close();
    }

    /// <summary>Writes text inside an element that keeps its spaces: <c>w:t</c> or <c>w:instrText</c>.</summary>
    public void Words(string element, string text)
    {
        Open(element);
        if (NeedsPreserving(text))
        {
            _xml.Set("xml:space", "preserve");
        }

        _xml.Text(text);
        Close();
    }

    /// <inheritdoc />
    public void Dispose() => _xml.Dispose();

    /// <summary>Whether a reader might drop a space of the text.</summary>
    private static bool NeedsPreserving(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal));

    /// <summary>Closes an element when it is disposed of.</summary>
    public readonly ref struct Scope(WordMarkup markup)
    {
        /// <summary>Closes the element.</summary>
        public void Dispose() => markup.Close();
    }
}
