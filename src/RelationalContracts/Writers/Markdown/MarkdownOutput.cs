using System.Text;

namespace RelationalContracts.Writers.Markdown;

/// <summary>Collects blocks of Markdown, an empty line between them, each line indented as its lists and quotations ask.</summary>
internal sealed class MarkdownOutput
{
    private readonly StringBuilder _markdown = new();
    private readonly Stack<string> _indents = new([string.Empty]);
    private string? _marker;
    private string? _outside;
    private bool _isFirst = true;

    /// <summary>Begins an item of a list: its first line has a bullet, the others hang under it.</summary>
    public void BeginItem()
    {
        _marker = _indents.Peek() + "- ";
        _indents.Push(_indents.Peek() + "  ");
    }

    /// <summary>Begins a quotation.</summary>
    public void BeginQuotation()
    {
        _outside = _indents.Peek();
        _indents.Push(_outside + "> ");
    }

    /// <summary>Ends the innermost item or quotation.</summary>
    public void End()
    {
        _indents.Pop();
        (_marker, _outside) = (null, null);
    }

    /// <summary>Adds a block of lines.</summary>
    /// <param name="lines">The lines, escaped.</param>
    /// <param name="joinsLast">Whether it follows the block before it without an empty line, as in a tight list.</param>
    public void Block(IReadOnlyList<string> lines, bool joinsLast = false)
    {
        if (!_isFirst && !joinsLast)
        {
            _markdown.Append(Separator()).Append('\n');
        }

        (_isFirst, _outside) = (false, null);
        foreach (var line in lines)
        {
            _markdown.Append(_marker ?? _indents.Peek()).Append(line).Append('\n');
            _marker = null;
        }
    }

    /// <summary>Writes all of it as UTF-8 without a byte order mark.</summary>
    public void WriteTo(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(_markdown);
    }

    // Inside a quotation the empty line is part of it, or the quotation would end; before its first block it is not.
    private string Separator() => (_marker is null ? _outside ?? _indents.Peek() : _marker[..^2]).TrimEnd();
}
