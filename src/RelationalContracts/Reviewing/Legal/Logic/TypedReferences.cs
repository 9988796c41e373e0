using System.Text.RegularExpressions;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-30: a reference to a clause or a schedule by a number that was typed and does not follow its target.</summary>
/// <remarks>A place in an enactment or in another document ("Schedule 8 of the Act") is no reference within the draft.</remarks>
internal sealed partial class TypedReferences : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Passages.SelectMany(passage => Typed().Matches(passage.Typed).Select(match =>
        Hit.Wrong(passage.At, ("clause", PassageWords.Name(passage)), ("phrase", match.Value)) with { Clause = passage.Clause, Provision = passage.Provision }));

    [GeneratedRegex(@"\b(?:clauses?|schedules?|paragraphs?|annex(?:es)?) (?>\d+[\d.()a-z]*)(?! ?(?:of|to|in) (?!this))(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}
