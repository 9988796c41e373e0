using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Checking;

/// <summary>What every part of the check needs.</summary>
internal sealed class CheckContext
{
    private readonly HashSet<string> _broken;

    /// <summary>The context of a check.</summary>
    /// <param name="workspace">What is checked.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public CheckContext(Workspace workspace, DiagnosticBag diagnostics)
    {
        Workspace = workspace;
        Diagnostics = diagnostics;
        ProvisionIds = [.. workspace.Library.Provisions.Select(provision => provision.Id.Value)];
        Conditions = new ConditionCheck(this);
        _broken = [.. diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place.File)];
    }

    /// <summary>What is checked.</summary>
    public Workspace Workspace { get; }

    /// <summary>The provisions checked.</summary>
    public ClauseLibrary Library => Workspace.Library;

    /// <summary>Receives the findings.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The ids of all provisions.</summary>
    public IReadOnlyList<string> ProvisionIds { get; }

    /// <summary>Knows what conditions can ask about.</summary>
    public ConditionCheck Conditions { get; }

    /// <summary>Whether reading a provision's file found errors, so that what seems to be missing may only be unreadable.</summary>
    /// <param name="provision">The provision.</param>
    public bool IsBroken(Provision provision) => _broken.Contains(provision.At.File);

    /// <summary>Reports a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Report(Diagnostic finding) => Diagnostics.Add(finding);

    /// <summary>Reports a mention of a provision that does not exist.</summary>
    /// <param name="reference">The mention.</param>
    /// <returns>Whether it exists.</returns>
    public bool Exists(ProvisionReference reference)
    {
        if (Library.Contains(reference.Id))
        {
            return true;
        }

        Report(LibraryDiagnostics.UnknownProvision(reference, ProvisionIds));
        return false;
    }
}
