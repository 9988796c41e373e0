using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RelationalContracts.Reading;
using SourceSpan = RelationalContracts.Diagnostics.SourceSpan;

namespace RelationalContracts.Library;

/// <content>Text inside a paragraph.</content>
internal sealed partial class DraftingReader
{
    private (ImmutableArray<DraftInline> Inlines, NamedPlace? Label) Inlines(LeafBlock block)
    {
        ReportHiddenBeginnings(block);
        var run = new InlineRun();
        foreach (var inline in block.Inline ?? [])
        {
            Add(inline, run);
        }

        return (run.Finish(), run.Label);
    }

    private void Add(Inline inline, InlineRun run)
    {
        if (run.Label is { } label && !IsBlank(inline))
        {
            _diagnostics.Add(DraftingDiagnostics.MisplacedLabel(label.Name, label.At));
            run.Label = null;
        }

        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan(), literal, run);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan(), entity, run);
                break;
            case LineBreakInline:
                run.Append(" ", PlaceOf(inline));
                break;
            case PlaceholderInline placeholder:
                AddPlaceholder(placeholder, run);
                break;
            case PlainInline plain:
                run.Add(new DraftPlain(plain.Words, PlaceOf(plain)) { Language = plain.Language });
                break;
            case LabelInline mark when Names.Check(mark.Label, NameKind.Id, PlaceOf(mark), _diagnostics):
                run.Label = new NamedPlace(mark.Label, PlaceOf(mark));
                break;
            case LinkInline { IsImage: false, Url: { } url } link when url.StartsWith('#'):
                AddReference(url[1..], link, run);
                break;
            case EmphasisInline emphasis when IsRunIn(emphasis, run, out var heading):
                run.Add(new DraftRunIn(heading, PlaceOf(emphasis)));
                break;
            case EmphasisInline emphasis:
                Report(emphasis);
                AddInner(emphasis, run);
                break;
            default:
                Report(inline);
                break;
        }
    }

    private void AddInner(ContainerInline container, InlineRun run)
    {
        foreach (var inner in container)
        {
            Add(inner, run);
        }
    }

    private static bool IsBlank(Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().Trim().IsEmpty);

    private void AddText(ReadOnlySpan<char> text, Inline inline, InlineRun run)
    {
        // In a table's cell the place of the text is that of the space before it.
        var offset = inline.Span.Start;
        while (offset < _source.Text.Length && _source.Text[offset] == ' ' && !text.IsEmpty && text[0] != ' ')
        {
            offset++;
        }

        if (inline is LiteralInline && TagIn(text) is >= 0 and var tag)
        {
            _diagnostics.Add(DraftingDiagnostics.Html(_source.At(offset + tag, 1)));
        }

        run.Append(text, _source.At(offset));
    }

    private static int TagIn(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOf('<') is >= 0 and var found)
        {
            from += found + 1;
            if (from < text.Length && (char.IsAsciiLetter(text[from]) || text[from] is '/' or '!' or '?'))
            {
                return from - 1;
            }
        }

        return -1;
    }

    private void AddPlaceholder(PlaceholderInline placeholder, InlineRun run)
    {
        if (!PlaceholderForm.IsKnown(placeholder.Expression))
        {
            _diagnostics.Add(DraftingDiagnostics.BadPlaceholder(placeholder.Expression, PlaceOf(placeholder)));
        }

        run.Add(new DraftPlaceholder(placeholder.Expression, PlaceOf(placeholder)));
    }

    private void AddReference(string target, LinkInline link, InlineRun run)
    {
        if (target.Length == 0 || !target.Split('/').All(part => Names.Is(part, NameKind.Id)))
        {
            _diagnostics.Add(DraftingDiagnostics.BadTarget(target, PlaceOf(link)));
        }

        run.Add(new DraftReference(target, PlaceOf(link)));
    }

    private static bool IsRunIn(EmphasisInline emphasis, InlineRun run, out string heading)
    {
        heading = string.Concat(emphasis.OfType<LiteralInline>().Select(literal => literal.Content.ToString()));
        return emphasis is { DelimiterCount: 2, DelimiterChar: '*' } && run.IsEmpty && emphasis.All(inner => inner is LiteralInline)
            && heading.EndsWith('.');
    }

    private void Report(Inline inline)
    {
        var at = PlaceOf(inline);
        _diagnostics.Add(inline switch
        {
            EmphasisInline { DelimiterCount: 2 } => DraftingDiagnostics.BoldInText(at),
            EmphasisInline => DraftingDiagnostics.Italics(at),
            LinkInline { IsImage: true } => DraftingDiagnostics.Image(at),
            LinkInline link => DraftingDiagnostics.LinkElsewhere(link.Url ?? string.Empty, at),
            AutolinkInline link => DraftingDiagnostics.LinkElsewhere(link.Url, at),
            StrayBraceInline stray => DraftingDiagnostics.StrayBrace(stray.Brace, at),
            LabelInline label => DraftingDiagnostics.MisplacedLabel(label.Label, at),
            CodeInline => DraftingDiagnostics.NotDrafting("code", at, "Remove the backquotes."),
            _ => DraftingDiagnostics.NotDrafting("mark-up of this kind", at, null),
        });
    }

    // A list that does not begin with 1 cannot interrupt a paragraph, so Markdown reads its lines as more of the text above.
    private void ReportHiddenBeginnings(LeafBlock block)
    {
        for (var at = NextLine(block.Span.Start); at >= 0 && at <= block.Span.End; at = NextLine(at))
        {
            var rest = _source.Text.AsSpan(at);
            var indent = rest.Length - rest.TrimStart(' ').Length;
            if (BeginningOf(rest[indent..]) is { Length: > 0 } marker)
            {
                _diagnostics.Add(DraftingDiagnostics.RunsIntoParagraph(marker, _source.At(at + indent, marker.Length)));
            }
        }
    }

    private int NextLine(int from)
    {
        var found = from < _source.Text.Length ? _source.Text.IndexOf('\n', from) : -1;
        return found < 0 ? -1 : found + 1;
    }

    private static string BeginningOf(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 4 && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        var marker = digits is > 0 and < 4 ? digits : 0;
        if (marker < line.Length && (digits > 0 ? line[marker] is '.' or ')' : line[marker] is '-' or '*' or '+' or '#' or ':'))
        {
            return marker + 1 < line.Length && line[marker + 1] == ' ' ? line[..(marker + 1)].ToString() : FenceOf(line);
        }

        return string.Empty;
    }

    private static string FenceOf(ReadOnlySpan<char> line) => line.StartsWith(":::") ? ":::" : string.Empty;

    private SourceSpan PlaceOf(Inline inline) => _source.At(inline.Span.Start, Math.Max(inline.Span.Length, 0));

    /// <summary>Collects a paragraph's text, joining neighbouring words.</summary>
    private sealed class InlineRun
    {
        private readonly ImmutableArray<DraftInline>.Builder _inlines = ImmutableArray.CreateBuilder<DraftInline>();
        private readonly StringBuilder _words = new();
        private SourceSpan _wordsAt;

        public NamedPlace? Label { get; set; }

        public bool IsEmpty => _inlines.Count == 0 && _words.Length == 0;

        public void Append(ReadOnlySpan<char> words, SourceSpan at)
        {
            if (_words.Length == 0)
            {
                _wordsAt = at;
            }

            _words.Append(words);
        }

        public void Add(DraftInline inline)
        {
            Flush();
            _inlines.Add(inline);
        }

        public ImmutableArray<DraftInline> Finish()
        {
            Flush();
            if (_inlines.Count > 0 && _inlines[^1] is DraftText last)
            {
                TrimEnd(last);
            }

            return _inlines.ToImmutable();
        }

        private void TrimEnd(DraftText last)
        {
            var trimmed = last.Value.TrimEnd();
            _inlines.RemoveAt(_inlines.Count - 1);
            if (trimmed.Length > 0)
            {
                _inlines.Add(new DraftText(trimmed, last.At with { Length = trimmed.Length }));
            }
        }

        private void Flush()
        {
            if (_words.Length > 0)
            {
                _inlines.Add(new DraftText(_words.ToString(), _wordsAt with { Length = _words.Length }));
                _words.Clear();
            }
        }
    }
}
