using RelationalContracts.Composing.Expansion;

namespace RelationalContracts.Composing.Terms;

/// <summary>Finds which terms a document uses: in its text, and in the definitions of the terms it uses.</summary>
/// <param name="scanner">Finds terms in words.</param>
/// <param name="terms">The terms there are.</param>
internal sealed class UsedTerms(WordScanner scanner, TermTable terms)
{
    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    /// <summary>The terms used so far, in ordinal order.</summary>
    public IReadOnlyCollection<string> Used => _used;

    /// <summary>Adds the terms used in some text, and in the definitions of those.</summary>
    public void AddFrom(IEnumerable<ExpandedNode> nodes)
    {
        foreach (var term in nodes.SelectMany(Terms).Distinct(StringComparer.Ordinal).ToList())
        {
            Add(term);
        }
    }

    /// <summary>Adds a term, and those used in its definition.</summary>
    public void Add(string term)
    {
        if (terms.Find(term) is { } meaning && _used.Add(term))
        {
            AddFrom(meaning.Body);
        }
    }

    private IEnumerable<string> Terms(ExpandedNode node) => node switch
    {
        ExpandedItem item => item.Body.SelectMany(Terms),
        ExpandedParagraph paragraph => paragraph.Pieces.SelectMany(Terms),
        ExpandedTable table => table.Rows.SelectMany(row => row).SelectMany(cell => cell).SelectMany(Terms),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<string> Terms(Piece piece)
    {
        switch (piece)
        {
            case RolePiece role:
                return [role.Term];
            case WordsPiece words:
                _findings.Clear();

                // A capital that begins a sentence is no run of unexplained capitals: "The Joint Board" uses the term after "The".
                var starts = true;
                scanner.Scan(words.Value, ref starts, _findings);
                return [.. _findings.Where(finding => finding.Term is not null).Select(finding => finding.Term!)];
            default:
                return [];
        }
    }
}
