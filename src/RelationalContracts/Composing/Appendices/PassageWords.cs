using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Appendices;

/// <summary>Quotes the beginning of a passage as its document prints it, or would if the passage stood there.</summary>
internal sealed class PassageWords
{
    private readonly ContractDocument _document;
    private readonly Expander _expander;

    /// <summary>The words of passages of one document.</summary>
    /// <param name="context">The deal.</param>
    /// <param name="document">The document.</param>
    public PassageWords(DealContext context, ContractDocument document)
    {
        // What is left out may speak of what the deal has not, and nobody is to hear of that.
        var quiet = context with { Diagnostics = [], OnOpenFact = null };
        _document = document;
        _expander = new DocumentExpansion(quiet, context.Workspace.Templates[document.Identity.Template]).Expander;
    }

    /// <summary>The first words of a passage.</summary>
    /// <param name="body">Its drafting.</param>
    /// <param name="provision">The provision it belongs to.</param>
    public string BeginningOf(ImmutableArray<DraftNode> body, ProvisionId provision) =>
        FirstWords.Of(string.Join(' ', _expander.Expand(body, provision.Value).SelectMany(Paragraphs).Select(pieces => pieces.Aggregate(string.Empty, Joined))));

    private static IEnumerable<ImmutableArray<Piece>> Paragraphs(ExpandedNode node) => node switch
    {
        ExpandedItem item => item.Body.SelectMany(Paragraphs),
        ExpandedParagraph paragraph => [paragraph.Pieces],
        _ => [],
    };

    private string Joined(string before, Piece piece) =>
        before + (before.Length == 0 || before.EndsWith(". ", StringComparison.Ordinal) ? PhraseStart.Capital(WordsOf(piece)) : WordsOf(piece));

    private string WordsOf(Piece piece) => piece switch
    {
        WordsPiece words => words.Value,
        RolePiece role => role.Article + role.Printed,
        NamePiece name => name.Value,
        FixedPiece { Inline: var inline } => PlainText.Of(inline),
        PendingReference reference => _document.Labels.TryGetValue(reference.Target, out var label) ? $"clause {label.Reference}" : "another clause",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
