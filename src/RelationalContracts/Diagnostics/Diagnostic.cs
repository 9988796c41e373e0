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

    /// <summary>The finding as a terminal shows it, on one line or, with help, two.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}" + (Help is null ? string.Empty : $"\n  help: {Help}");
}
