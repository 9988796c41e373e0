using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Reviewing;

/// <summary>Reviews small libraries with the shipped data of the checks of balance and wording.</summary>
internal static class ReviewOfSources
{
    /// <summary>What one check finds, of all that it looked at.</summary>
    /// <param name="sources">The library and the deal.</param>
    /// <param name="code">The check's code.</param>
    /// <param name="isRelational">Whether the deal's model is one in which duties are to be in balance.</param>
    public static IReadOnlyList<ReviewFinding> Findings(this SourceSet sources, string code, bool isRelational = true) =>
        [.. DraftReview.Review(sources.Draft(isRelational)).Findings.Where(finding => finding.Check == code && finding.Result == ReviewResult.Failed)];

    /// <summary>The report on a small library.</summary>
    /// <param name="sources">The library and the deal.</param>
    public static ReviewReport Review(this SourceSet sources) => DraftReview.Review(sources.Draft(isRelational: true));

    /// <summary>The sentences of the main document.</summary>
    /// <param name="sources">The library and the deal.</param>
    public static IReadOnlyList<Sentence> Sentences(this SourceSet sources) => sources.Draft(isRelational: true).Reading.Documents[0].Sentences;

    /// <summary>A lawyer's own clauses: laid over an empty library.</summary>
    /// <param name="body">The text of one provision.</param>
    /// <param name="frontMatter">Further front matter.</param>
    /// <param name="family">Its family.</param>
    public static SourceSet Clause(string body, string frontMatter = "nature: binding", string family = "governance") =>
        new SourceSet().Provision("board", body, frontMatter, family);

    private static DraftUnderReview Draft(this SourceSet sources, bool isRelational)
    {
        var balance = Repository.Read("templates/review/balance.yaml");
        sources.Template("review/balance.yaml", isRelational ? balance.Replace("models: [", "models: [test, ", StringComparison.Ordinal) : balance);
        sources.Template("review/wording.yaml", Repository.Read("templates/review/wording.yaml"));
        var composed = sources.Compose();
        return new DraftUnderReview(composed.Workspace, composed.Source!, composed.Deal!, null, AtExecution: false);
    }
}
