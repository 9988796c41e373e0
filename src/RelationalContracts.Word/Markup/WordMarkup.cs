using System.Globalization;
using System.Text;
using System.Xml;

namespace RelationalContracts.Word.Markup;

/// <summary>Writes one part of a Word file as a stream of WordprocessingML.</summary>
/// <remarks>
/// A thin face on <see cref="XmlWriter"/>: the object model of the Open XML SDK would cost about ten times as much for the
/// body of a contract. Every text and attribute passes <see cref="XmlText.Clean"/>, so that no value can spoil the file.
/// </remarks>
internal sealed class WordMarkup : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        // Everything that reaches the writer has been cleaned.
        CheckCharacters = false,
    };

    private readonly XmlWriter _xml;
    private readonly ForbiddenCharacters _forbidden;

    private WordMarkup(Stream part, ForbiddenCharacters forbidden)
    {
        _xml = XmlWriter.Create(part, Settings);
        _forbidden = forbidden;
    }

    /// <summary>Begins a part with its root element, which stays open until the writer is disposed of.</summary>
    public static WordMarkup Begin(Stream part, string root, ForbiddenCharacters forbidden)
    {
        var markup = new WordMarkup(part, forbidden);
        markup._xml.WriteStartDocument(standalone: true);
        markup.Open(root);
        markup._xml.WriteAttributeString("xmlns", "r", null, Namespaces.Relationships);
        return markup;
    }

    /// <summary>Opens an element of the main namespace.</summary>
    public void Open(string element) => _xml.WriteStartElement("w", element, Namespaces.Word);

    /// <summary>Closes the element opened last.</summary>
    public void Close() => _xml.WriteEndElement();

    /// <summary>Opens an element until the end of a <c>using</c> block.</summary>
    public Scope In(string element)
    {
        Open(element);
        return new Scope(this);
    }

    /// <summary>Sets an attribute of the element opened last.</summary>
    public WordMarkup Set(string attribute, string value)
    {
        _xml.WriteAttributeString("w", attribute, Namespaces.Word, _forbidden.Clean(value));
        return this;
    }

    /// <summary>Sets an attribute of the element opened last to a whole number.</summary>
    public WordMarkup Set(string attribute, int value) => Set(attribute, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Names the relationship that an element stands for.</summary>
    public WordMarkup SetRelationship(string id)
    {
        _xml.WriteAttributeString("r", "id", Namespaces.Relationships, id);
        return this;
    }

    /// <summary>Opens an element of DrawingML until the end of a <c>using</c> block, with attributes that have no namespace.</summary>
    public Scope InDrawing(string prefix, string space, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(prefix, element, space);
        foreach (var (name, value) in attributes)
        {
            _xml.WriteAttributeString(name, _forbidden.Clean(value));
        }

        return new Scope(this);
    }

    /// <summary>Writes an element of DrawingML without content.</summary>
    public void Drawn(string prefix, string space, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        InDrawing(prefix, space, element, attributes);
        Close();
    }

    /// <summary>Names the relationship that a drawing embeds.</summary>
    public void SetEmbedded(string id) => _xml.WriteAttributeString("r", "embed", Namespaces.Relationships, id);

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
    public void Value(string element, int value) => Value(element, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes text inside an element that keeps its spaces: <c>w:t</c> or <c>w:instrText</c>.</summary>
    public void Words(string element, string text)
    {
        Open(element);
        if (XmlText.NeedsPreserving(text))
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        _xml.WriteString(_forbidden.Clean(text));
        Close();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    /// <summary>Closes an element when it is disposed of.</summary>
    public readonly ref struct Scope(WordMarkup markup)
    {
        /// <summary>Closes the element.</summary>
        public void Dispose() => markup.Close();
    }
}
