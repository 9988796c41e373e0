namespace RelationalContracts.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Note,

    /// <summary>Probably not what the author meant; writing goes on.</summary>
    Warning,

    /// <summary>Stops writing, never checking: every error of a run is reported.</summary>
    Error,
}

/// <summary>One finding about the user's input: a stable code, a sentence in the author's words, a place and a way out.</summary>
/// <remarks>
/// Diagnostics are data, never thrown. Each code has one factory method beside the stage that reports it, which is the
/// only home of its message, and an entry in <c>docs/diagnostics.md</c>. Codes: RC1xxx reading, RC2xxx the library,
/// RC3xxx a deal and its composition, RC4xxx the composed document, RC5xxx reading written files back; a legal check
/// reports its own <c>CK-nn</c>.
/// </remarks>
/// <param name="Code">The stable code, such as <c>RC2004</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">A full sentence naming the thing in single quotes.</param>
/// <param name="Place">Where in the user's files.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceSpan Place)
{
    /// <summary>A way out, as a sentence or question; null where the message says it all.</summary>
    public string? Help { get; init; }

    /// <summary>The choices and rules that cannot hold together, where that is what was found; else null.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>The finding as a terminal shows it: one line, then what contradicts what and the ways out, or the help.</summary>
    public override string ToString() => $"{Place}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}" + string.Concat(Details.Select(line => "\n  " + line));

    /// <summary>What stands below the message, line by line.</summary>
    public IEnumerable<string> Details => Contradiction is null ? HelpLines() : ContradictionLines(Contradiction);

    private IEnumerable<string> HelpLines() => Help is null ? [] : ["help: " + Help];

    private static IEnumerable<string> ContradictionLines(Contradiction contradiction)
    {
        yield return "These cannot hold together:";
        foreach (var member in contradiction.Members)
        {
            yield return $"- {member.Text} ({member.Place})";
        }

        yield return contradiction.WaysOut.IsEmpty ? "No change of the deal's choices alone puts it right: the model, the library or the facts would have to change." : "Ways out, each tried:";
        foreach (var way in contradiction.WaysOut)
        {
            yield return "- " + way;
        }
    }
}
