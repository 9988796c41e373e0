using System.Text;

namespace RelationalContracts.Word.Reading;

/// <summary>One paragraph of a file.</summary>
internal sealed class ParagraphRead
{
    /// <summary>Its words; a tab as a tab, a line break as a space.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The bookmark of ours that begins in it; null for none.</summary>
    public string? Mark { get; set; }

    /// <summary>Whether its style is that of a heading with which something of ours could begin.</summary>
    public bool IsHeading { get; set; }
}
