using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Scenarios;

/// <summary>How old the law is that the clauses of a scenario walk rest on.</summary>
public static class ScenarioRules
{
    /// <summary>The age of what the answering provisions cite.</summary>
    /// <param name="workspace">Library and law.</param>
    /// <param name="walks">The walks.</param>
    /// <param name="today">The day of the report; null where it is not known.</param>
    public static RulesAge Of(Workspace workspace, IEnumerable<ScenarioAnswers> walks, DateOnly? today)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(walks);
        var citations = walks.SelectMany(walk => walk.Answers).Select(answer => answer.Provision).Distinct()
            .Select(id => workspace.Library.Find(new ProvisionId(id))).OfType<Provision>()
            .SelectMany(provision => provision.Law).Select(cited => workspace.Law.Citations.GetValueOrDefault(cited.Name)).OfType<Citation>();
        return RulesAge.Of(DatedRule.Of(workspace.Law, citations, []), today);
    }
}
