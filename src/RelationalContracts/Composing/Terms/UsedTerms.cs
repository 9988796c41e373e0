using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;

namespace RelationalContracts.Composing.Terms;

/// <summary>Finds which terms a document uses: in its text, and in the definitions of the terms it uses.</summary>
/// <param name="scanner">Finds terms in words.</param>
/// <param name="terms">The terms there are.</param>
internal sealed class UsedTerms(WordScanner scanner, TermTable terms)
{
    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = [];
    private readonly List<Finding> _findings = [];

    /// <summary>The terms used so far, in ordinal order.</summary>
    public IReadOnlyCollection<string> Used => _used;

    /// <summary>Adds the terms used in some text, and in the definitions of those.</summary>
    public void AddFrom(IEnumerable<ExpandedNode> nodes)
    {
        foreach (var node in nodes)
        {
            Collect(node);
        }

        FollowDefinitions();
    }

    /// <summary>Adds a term, and those used in its definition.</summary>
    public void Add(string term)
    {
        _waiting.Enqueue(term);
        FollowDefinitions();
    }

    private void FollowDefinitions()
    {
        while (_waiting.TryDequeue(out var term))
        {
            if (terms.Find(term) is { } meaning && _used.Add(term))
            {
                Collect(meaning.Body);
            }
        }
    }

    private void Collect(ImmutableArray<ExpandedNode> nodes)
    {
        foreach (var node in nodes)
        {
            Collect(node);
        }
    }

    private void Collect(ExpandedNode node)
    {
        switch (node)
        {
            case ExpandedItem item:
                Collect(item.Body);
                break;
            case ExpandedParagraph paragraph:
                Collect(paragraph.Pieces);
                break;
            case ExpandedTable table:
                foreach (var cell in table.Rows.SelectMany(row => row))
                {
                    Collect(cell);
                }

                break;
        }
    }

    private void Collect(ImmutableArray<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case RolePiece role:
                    _waiting.Enqueue(role.Term);
                    break;
                case WordsPiece words:
                    Collect(words);
                    break;
            }
        }
    }

    private void Collect(WordsPiece words)
    {
        // A capital that begins a sentence is no run of unexplained capitals: "The Joint Board" uses the term after "The".
        var starts = true;
        _findings.Clear();
        scanner.Scan(words.Value, ref starts, _findings);
        foreach (var finding in _findings)
        {
            if (finding.Term is { } term && !_used.Contains(term))
            {
                _waiting.Enqueue(term);
            }
        }
    }
}
