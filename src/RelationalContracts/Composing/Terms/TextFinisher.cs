using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Documents;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Terms;

/// <summary>Turns pieces into inlines: marks terms, prints references, curls quotes, capitalises where a sentence begins.</summary>
/// <param name="scanner">Finds terms and unexplained capitals.</param>
/// <param name="reference">Prints a reference.</param>
/// <param name="unexplained">Called for each unexplained capital, with its words and its place.</param>
internal sealed class TextFinisher(
    WordScanner scanner, Func<PendingReference, CrossReference?> reference, Action<string, Diagnostics.SourceSpan> unexplained)
{
    private readonly List<Finding> _findings = [];
    private readonly Line _line = new();

    /// <summary>Finishes a run of text.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="startsSentence">Whether a sentence begins with them: true in a paragraph, false in a definition's body.</param>
    public ImmutableArray<Inline> Finish(ImmutableArray<Piece> pieces, bool startsSentence = true)
    {
        _line.Begin(startsSentence);
        foreach (var piece in pieces)
        {
            Append(piece, _line);
        }

        return _line.Inlines.ToImmutable();
    }

    private void Append(Piece piece, Line line)
    {
        switch (piece)
        {
            case WordsPiece words:
                Words(words, line);
                break;
            case RolePiece role:
                Role(role, line);
                break;
            case NamePiece name:
                line.Add(new ValueText(line.StartsSentence ? CapitalThe(name.Value) : name.Value, name.Variable));
                break;
            case PendingReference pending when reference(pending) is { } found:
                line.Add(line.StartsSentence ? Capitalised(found) : found);
                break;
            case FixedPiece { Inline: RunInHeading heading }:
                line.Add(new RunInHeading(Quotes.Curl(heading.Value, line.Last)));
                line.StartsSentence = true;
                break;
            case FixedPiece fixedPiece:
                line.Add(fixedPiece.Inline is Text text ? text with { Value = Quotes.Curl(text.Value, line.Last) } : fixedPiece.Inline);
                break;
        }
    }

    private void Words(WordsPiece words, Line line)
    {
        _findings.Clear();
        var starts = line.StartsSentence;
        scanner.Scan(words.Value, ref starts, _findings);
        var done = 0;
        foreach (var finding in _findings)
        {
            var found = words.Value.Substring(finding.Start, finding.Length);
            if (finding.Term is null)
            {
                unexplained(found, words.At with { Column = words.At.Column + finding.Start, Length = finding.Length });
                continue;
            }

            line.AddWords(words.Value[done..finding.Start]);
            line.Add(new TermUse(finding.Term, Quotes.Curl(found, line.Last)));
            done = finding.Start + finding.Length;
        }

        line.AddWords(words.Value[done..]);
        line.StartsSentence = starts;
    }

    private static void Role(RolePiece role, Line line)
    {
        if (role.Article.Length > 0)
        {
            line.AddWords(line.StartsSentence ? PhraseStart.Capital(role.Article) : role.Article);
        }

        line.Add(new TermUse(role.Term, role.Printed));
    }

    private static CrossReference Capitalised(CrossReference reference) => reference with
    {
        Pieces = reference.Pieces.SetItem(0, reference.Pieces[0] with { Printed = PhraseStart.Capital(reference.Pieces[0].Printed) }),
    };

    private static string CapitalThe(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? PhraseStart.Capital(name) : name;

    /// <summary>The line being built, one after another.</summary>
    private sealed class Line
    {
        public ImmutableArray<Inline>.Builder Inlines { get; } = ImmutableArray.CreateBuilder<Inline>();

        public bool StartsSentence { get; set; }

        public char Last { get; private set; }

        public void Begin(bool startsSentence)
        {
            Inlines.Clear();
            StartsSentence = startsSentence;
            Last = ' ';
        }

        public void Add(Inline inline)
        {
            Inlines.Add(inline);
            var words = PlainText.Of(inline);
            Last = words.Length > 0 ? words[^1] : Last;
            StartsSentence = false;
        }

        /// <summary>Adds words, together with those just before them.</summary>
        public void AddWords(string words)
        {
            if (words.Length == 0)
            {
                return;
            }

            var curled = Quotes.Curl(Possessive(words), Last);
            if (Inlines.Count > 0 && Inlines[^1] is Text { Language: null } before)
            {
                Inlines[^1] = new Text(before.Value + curled);
            }
            else
            {
                Inlines.Add(new Text(curled));
            }

            Last = curled[^1];
        }

        /// <summary>"the Providers's" reads "the Providers'": only a role's words can be plural before the drafting's 's.</summary>
        private string Possessive(string words) =>
            words.StartsWith("'s", StringComparison.Ordinal) && Inlines.Count > 0 && Inlines[^1] is TermUse use
            && use.Printed != use.Term && use.Printed.EndsWith('s') ? "'" + words[2..] : words;
    }
}
