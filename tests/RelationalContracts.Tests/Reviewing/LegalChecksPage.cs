using System.Text;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

/// <summary>Writes <c>docs/legal-checks.md</c> from the data of the checks.</summary>
internal static class LegalChecksPage
{
    private const string Opening = """
        # Legal checks

        Generated from `templates/law/checks/` by a test; do not edit it by hand (`RELCON_ACCEPT=1 dotnet test tests/RelationalContracts.Tests --filter FullyQualifiedName~LegalChecksPageTests` writes it anew).

        These are checks that a procurement lawyer would run over a draft. They are drafting support, not legal advice. **No lawyer has
        confirmed any of them**; each says what law it rests on and when that was last compared with its source. `relcon check DEAL` runs them
        and ends with status 1 when one that blocks has failed; `relcon build` reports them, and a clean edition waits for what blocks unless
        `--allow-open` is given.

        - **In order, failed, not decided, overridden, not applicable**: a check that needs a fact or a value which the deal leaves open says so,
          as a warning, and for one that blocks as an error where the draft is to be signed (`status: final` or a clean edition). It never
          passes by silence.
        - **Wording is read in the composed text**, never from a flag on a provision: a lawyer's own clause is read like ours.
        - **Answers and overrides** stand in the deal: `answers: { CK-02: { answer, reason, by, on } }` settles what a person may judge,
          `overrides: { CK-41: { name, role, reason, date } }` takes a named person's responsibility, and both are kept in every report.
        - **The age of the rules** is a check of its own (CK-40): a figure past its review day says so in every report.
        - **Its limits** say, check by check, what a check does not see or sees otherwise than the legal brief asks, and why.
        - Some limits are settings of this software, not law; the checks that use them say so.


        """;

    /// <summary>The page.</summary>
    public static string Text()
    {
        var workspace = ExampleDeals.Workspace;
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        page.Append("| check | looks at | a failure | override |\n| --- | --- | --- | --- |\n");
        foreach (var check in workspace.Legal.Checks)
        {
            page.Append($"| [{check.Id}](#{Anchor(check)}) | {check.Title} | {Gravity(check)} | {(check.IsOverridable ? "by a named person" : "nobody")} |\n");
        }

        Remaining(page);
        foreach (var check in workspace.Legal.Checks)
        {
            Write(page, check, workspace.Law);
        }

        return page.ToString();
    }

    private static void Remaining(StringBuilder page)
    {
        page.Append("\n## What remains on the example deals\n\nThe sound examples have no error. These warnings remain, each for its reason:\n\n");
        foreach (var ((deal, check), reason) in ExampleReviewTests.Remaining.OrderBy(pair => pair.Key))
        {
            page.Append($"- `{deal}`, {check}: {reason}\n");
        }
    }

    private static void Write(StringBuilder page, LegalCheck check, LawData law)
    {
        page.Append($"\n## {check.Id}: {check.Title}\n\n{check.Why}\n\n**What to do.** {check.Help}\n\n");
        page.Append(check.Law.IsEmpty ? string.Empty : $"**The law.** {CitationWords.Of(check.Law.Select(id => law.Citations[id]), law)}.\n\n");
        page.Append(check.Figures.IsEmpty ? string.Empty : $"**Figures.** {string.Join(", ", check.Figures.Select(id => Figure(id, law)))}.\n\n");
        page.Append($"**It says**, where it finds something:\n\n{string.Concat(check.Tests.Select(test => $"- {test.Basis.Message}\n"))}");
        page.Append(check.Limits.IsEmpty ? string.Empty : $"\n**Its limits**:\n\n{string.Concat(check.Limits.Select(limit => $"- {limit}\n"))}");
        page.Append($"\nGuardrails {string.Join(", ", check.Guardrails)} of the legal brief. Confirmed by a lawyer: {check.ConfirmedBy ?? "no"}.\n");
    }

    private static string Figure(string id, LawData law)
    {
        var kind = law.Thresholds[id][^1].Kind == "product" ? ", a setting of ours" : string.Empty;
        return $"`{id}`{kind}";
    }

    private static string Gravity(LegalCheck check)
    {
        var words = Word(check.Gravity);
        var elsewhere = check.GravityRules.Select(rule => Word(rule.Gravity)).Distinct().Except([words]).ToList();
        var signed = check.AtExecution is { } gravity && gravity != check.Gravity ? $", {Word(gravity)} at signature" : string.Empty;
        return $"{words}{(elsewhere.Count == 0 ? string.Empty : $" ({string.Join(", ", elsewhere)} in some regimes)")}{signed}";
    }

    private static string Word(Gravity gravity) => gravity == RelationalContracts.Reviewing.Legal.Data.Gravity.Block ? "blocks" : "warns";

    private static string Anchor(LegalCheck check) =>
        string.Concat($"{check.Id}: {check.Title}".ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');
}
