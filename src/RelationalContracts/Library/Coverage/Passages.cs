using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Library.Coverage;

/// <summary>A run of drafted text as a reader would read it.</summary>
/// <param name="Text">The words; what a deal fills in stands as its type in angle brackets, a reference as "clause 1".</param>
/// <param name="At">Where it begins.</param>
public readonly partial record struct Passage(string Text, SourceSpan At)
{
    /// <summary>Its sentences; a piece that leads up to a list counts as one.</summary>
    public IEnumerable<string> Sentences() => SentenceEnd().Split(Text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();
}

/// <summary>Reads drafting as running text.</summary>
public static class DraftedText
{
    /// <summary>The runs of text of a drafting, with its schedules and its own definitions.</summary>
    /// <param name="drafting">The drafting.</param>
    /// <param name="provision">The provision that it belongs to, whose variables tell the types of values.</param>
    public static IEnumerable<Passage> Passages(this Drafting drafting, Provision provision)
    {
        ArgumentNullException.ThrowIfNull(drafting);
        ArgumentNullException.ThrowIfNull(provision);
        var definitions = drafting.Definitions.IsEmpty ? provision.Definitions : [];
        return drafting.AllNodes()
            .Concat(definitions.SelectMany(definition => definition.Body).AndBelow())
            .SelectMany(DraftWalk.RunsOf)
            .Where(run => run.Count > 0)
            .Select(run => new Passage(string.Concat(run.Select(inline => WordsOf(inline, provision))), run[0].At));
    }

    private static string WordsOf(DraftInline inline, Provision provision) => inline switch
    {
        DraftText text => text.Value,
        DraftPlain plain => plain.Value,
        DraftRunIn heading => heading.Value,
        DraftReference => "clause 1",
        DraftPlaceholder value => $"⟨{TypeOf(value.Expression, provision)}⟩",
        _ => string.Empty,
    };

    // A word for a role reads as one word; so does a value.
    private static string TypeOf(string expression, Provision provision) =>
        provision.Variables.FirstOrDefault(variable => variable.Name == expression) is { } variable
            ? variable.Type.ToString().ToLowerInvariant()
            : expression.Split(' ')[^1];
}
