using System.Text;

namespace RelationalContracts.Writers.Html;

/// <summary>Collects HTML in which every text is escaped, because there is no way to add one that is not.</summary>
/// <param name="printable">Cleans each text first.</param>
internal sealed class HtmlOutput(PrintableText printable)
{
    private readonly StringBuilder _html = new();

    /// <summary>Begins an element; an attribute whose value is null is left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name).Append("=\"");
                Text(value);
                _html.Append('"');
            }
        }

        _html.Append('>');
    }

    /// <summary>Ends an element.</summary>
    public void Close(string element) => _html.Append("</").Append(element).Append('>');

    /// <summary>Ends an element that stands on lines of its own.</summary>
    public void CloseLine(string element)
    {
        Close(element);
        Line();
    }

    /// <summary>A whole element with nothing but text in it.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        Close(element);
    }

    /// <summary>The same on a line of its own; nothing at all where the text is empty.</summary>
    public void ElementLine(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text.Length > 0)
        {
            Element(element, text, attributes);
            Line();
        }
    }

    /// <summary>Text, escaped for an element or a quoted attribute (HTML Standard, 13.3 "Escaping a string").</summary>
    public void Text(string text)
    {
        foreach (var character in printable.Of(text))
        {
            _ = character switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(character),
            };
        }
    }

    /// <summary>A style sheet: made by <see cref="HtmlStyleSheet"/> alone, which lets through no mark-up.</summary>
    public void StyleSheet(string css) => _html.Append("<style>").Append(css).Append("</style>\n");

    /// <summary>The line that makes browsers read the page by the standard.</summary>
    public void DocumentType() => _html.Append("<!DOCTYPE html>\n");

    /// <summary>Ends a line of the source.</summary>
    public void Line() => _html.Append('\n');

    /// <summary>Writes all of it as UTF-8 without a byte order mark.</summary>
    public void WriteTo(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(_html);
    }
}
