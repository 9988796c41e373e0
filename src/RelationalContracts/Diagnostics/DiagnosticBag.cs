using System.Collections;

namespace RelationalContracts.Diagnostics;

/// <summary>Collects the findings of a run, each once, in the order they were made.</summary>
/// <remarks>
/// Stages receive a bag and add to it. Two provisions that share a fault would otherwise report it twice when several
/// documents are composed from one deal, so an equal finding is kept once. Not safe for use by several threads.
/// </remarks>
public sealed class DiagnosticBag : IReadOnlyList<Diagnostic>
{
    private readonly List<Diagnostic> _findings = [];
    private readonly HashSet<Diagnostic> _seen = [];

    /// <summary>Whether any finding is an error, so that nothing may be written.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc />
    public int Count => _findings.Count;

    /// <inheritdoc />
    public Diagnostic this[int index] => _findings[index];

    /// <summary>Adds a finding unless an equal one is there.</summary>
    /// <param name="finding">What was found.</param>
    public void Add(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (!_seen.Add(finding))
        {
            return;
        }

        _findings.Add(finding);
        HasErrors |= finding.Severity == Severity.Error;
    }

    /// <summary>Adds several findings, keeping their order.</summary>
    /// <param name="findings">What was found.</param>
    public void AddRange(IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <inheritdoc />
    public IEnumerator<Diagnostic> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
