namespace RelationalContracts.Checking;

/// <summary>Holds the law data to itself: a place in an enactment needs the enactment, a figure its source.</summary>
internal static class LawCheck
{
    /// <summary>Checks the citations and thresholds.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        var citations = context.Workspace.Law.Citations;
        foreach (var citation in citations.Values.Where(citation => citation.Of is { } enactment && !citations.ContainsKey(enactment)))
        {
            context.Report(LibraryDiagnostics.UnknownCitation(citation.Of!, citation.At, citations.Keys));
        }

        foreach (var threshold in context.Workspace.Law.Thresholds.Values.SelectMany(entries => entries))
        {
            if (threshold.Law is { } law && !citations.ContainsKey(law))
            {
                context.Report(LibraryDiagnostics.UnknownCitation(law, threshold.At, citations.Keys));
            }
        }
    }
}
