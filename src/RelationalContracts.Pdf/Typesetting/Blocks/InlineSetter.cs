using System.Collections.Immutable;
using System.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Appends inlines to the paragraph that is being set, with their looks and their places in the structure.</summary>
internal sealed class InlineSetter
{
    private readonly SettingDesk _desk;

    /// <summary>Works at a desk.</summary>
    public InlineSetter(SettingDesk desk) => _desk = desk;

    /// <summary>Appends inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="owner">The element they belong to.</param>
    public void Add(ImmutableArray<Inline> inlines, string style, Tag owner)
    {
        var run = new InlineRun(_desk, style, owner);
        foreach (var inline in inlines)
        {
            Add(inline, run);
        }
    }

    /// <summary>Appends plain text.</summary>
    public void Add(string text, string style, Tag owner) =>
        _desk.Text.Add(text, new RunStyle(_desk.Styles.Look(style), _desk.Content(owner)));

    private void Add(Inline inline, InlineRun run)
    {
        switch (inline)
        {
            case RunInHeading or TermBeingDefined:
                _desk.Text.Add(PlainText.Of(inline), run.Strong);
                break;
            case Text or ValueText when inline.Language is { } language:
                // Not divided: the patterns are those of the document's language.
                _desk.Text.AddWords(PlainText.Of(inline), run.In(language));
                run.End();
                break;
            case Text or TermUse or ValueText:
                _desk.Text.Add(PlainText.Of(inline), run.Plain);
                break;
            case Blank blank:
                _desk.Text.Add(blank.Prompt, run.Blank);
                break;
            case CrossReference reference:
                AddReference(reference, run);
                break;
            case LineBreak:
                _desk.Text.EndLine();
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Appends a reference. A word stays with the number that follows it: "clause 7.2" never breaks.</summary>
    private void AddReference(CrossReference reference, InlineRun run)
    {
        var style = reference.Target is { } target ? run.Link(target.AsName, reference.Printed) : run.Plain;
        for (var i = 0; i < reference.Pieces.Length; i++)
        {
            var piece = reference.Pieces[i];
            var isBeforeNumber = i + 1 < reference.Pieces.Length && reference.Pieces[i + 1].NumberOf is not null;
            if (piece.NumberOf is null && !isBeforeNumber)
            {
                _desk.Text.Add(piece.Printed, style);
            }
            else
            {
                AddTogether(piece.Printed, style);
            }
        }

        run.End();
    }

    /// <summary>Appends text that may break at the space it begins with, and nowhere else.</summary>
    private void AddTogether(string text, RunStyle style)
    {
        var rest = text.AsSpan().TrimStart(' ');
        if (rest.Length < text.Length)
        {
            _desk.Text.Add(" ", style);
        }

        _desk.Text.Add(rest.Length == text.Length ? text : rest.ToString(), style, isBreakable: false);
    }

    /// <summary>The styles of one paragraph, each made when it is first needed.</summary>
    private sealed class InlineRun(SettingDesk desk, string style, Tag owner)
    {
        private RunStyle? _plain;
        private RunStyle? _strong;
        private RunStyle? _blank;

        public RunStyle Plain => _plain ??= new RunStyle(desk.Styles.Look(style), desk.Content(owner));

        public RunStyle Strong => _strong ??= Plain with { Look = desk.Styles.Strong(style) };

        public RunStyle Blank => _blank ??= Plain with { Ground = desk.Document.Identity.Edition == Edition.Clean ? null : desk.Styles.Blank };

        /// <summary>A link; what follows it is content of its own, so that the reading order stays right.</summary>
        public RunStyle Link(string target, string words)
        {
            var link = new Tag("Link", new Tag("Reference", owner));
            return new RunStyle(desk.Styles.Look(style), desk.Content(link)) { Link = new LinkTarget(link, target, words) };
        }

        /// <summary>Words in another language.</summary>
        public RunStyle In(string language) =>
            new(desk.Styles.Look(style), desk.Content(new Tag("Span", owner) { Language = language }));

        public void End()
        {
            _plain = null;
            _strong = null;
            _blank = null;
        }
    }
}
