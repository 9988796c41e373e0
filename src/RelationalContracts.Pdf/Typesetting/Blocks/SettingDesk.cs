using RelationalContracts.Documents;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>What every setter of blocks works with: the theme, the flow, the structure, and the tools for lines.</summary>
internal sealed class SettingDesk
{
    /// <summary>Lays out the tools for one document.</summary>
    public SettingDesk(ContractDocument document, Theme theme, FontFamily family, IReadOnlyList<TrueTypeFont> further)
    {
        Document = document;
        Theme = theme;
        Styles = new StyleSheet(theme, family, further);
        Text = new ParagraphText(Missing, Styles);
        Root = new Tag("Document", null);
        Paragraphs = new ParagraphSetter(this);
        Inlines = new InlineSetter(this);
    }

    /// <summary>The document that is set.</summary>
    public ContractDocument Document { get; }

    /// <summary>How it looks.</summary>
    public Theme Theme { get; }

    /// <summary>How it looks, in the terms of typesetting.</summary>
    public StyleSheet Styles { get; }

    /// <summary>Receives the strips.</summary>
    public Flow.Flow Flow { get; } = new();

    /// <summary>The topmost structure element.</summary>
    public Tag Root { get; }

    /// <summary>The text of the paragraph that is being set.</summary>
    public ParagraphText Text { get; }

    /// <summary>Characters that no font covers.</summary>
    public MissingCharacters Missing { get; } = new();

    /// <summary>Sets paragraphs.</summary>
    public ParagraphSetter Paragraphs { get; }

    /// <summary>Appends inlines to the paragraph that is being set.</summary>
    public InlineSetter Inlines { get; }

    /// <summary>The outline.</summary>
    public List<Bookmark> Bookmarks { get; } = [];

    /// <summary>The names of the places that others may lead to: parts, clauses and paragraphs of level 2.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The width between the margins of the current page.</summary>
    public double Measure
    {
        get
        {
            var paper = Flow.Form.IsLandscape ? Theme.Page.Height : Theme.Page.Width;
            return paper - Theme.Page.Left - Theme.Page.Right;
        }
    }

    /// <summary>The height between the margins of the current page.</summary>
    public double Depth
    {
        get
        {
            var paper = Flow.Form.IsLandscape ? Theme.Page.Width : Theme.Page.Height;
            return paper - Theme.Page.Top - Theme.Page.Bottom;
        }
    }

    /// <summary>A new place for content of an element, after what it holds so far.</summary>
    public TaggedContent Content(Tag owner) => owner.AddContent();
}
