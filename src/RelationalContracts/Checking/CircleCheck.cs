using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>Finds provisions whose conditions wait for each other: whether either is in could not be told.</summary>
internal static class CircleCheck
{
    /// <summary>Reports each circle once, at the condition of its first provision.</summary>
    /// <param name="context">What is checked.</param>
    public static void Run(CheckContext context)
    {
        var asked = context.Library.Provisions.Where(provision => provision.When is not null)
            .ToDictionary(provision => provision.Id, provision => ConditionWalk.ProvisionsIn(provision.When!).Distinct().ToList());
        var reported = new HashSet<ProvisionId>();
        foreach (var start in asked.Keys.Order())
        {
            if (!reported.Contains(start) && PathBack(start, asked) is { } circle)
            {
                reported.UnionWith(circle);
                context.Report(LibraryDiagnostics.Circle([.. circle, start], context.Library.Find(start)!.When!.At));
            }
        }
    }

    // The shortest way from a provision over conditions back to itself.
    private static List<ProvisionId>? PathBack(ProvisionId start, Dictionary<ProvisionId, List<ProvisionId>> asked)
    {
        var waiting = new Queue<List<ProvisionId>>([[start]]);
        var seen = new HashSet<ProvisionId>();
        while (waiting.TryDequeue(out var path))
        {
            foreach (var next in asked.GetValueOrDefault(path[^1], []))
            {
                if (next == start)
                {
                    return path;
                }

                if (seen.Add(next))
                {
                    waiting.Enqueue([.. path, next]);
                }
            }
        }

        return null;
    }
}
