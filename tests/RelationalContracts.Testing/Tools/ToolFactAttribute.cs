namespace RelationalContracts.Testing.Tools;

/// <summary>A test that needs other programs: skipped where one is missing, except on the build server, where it then fails.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the programs.</summary>
    /// <param name="tools">How they are called on a command line.</param>
    public ToolFactAttribute(params string[] tools) => Skip = Needs.Tools(tools);
}

/// <summary>A theory that needs other programs: skipped where one is missing, except on the build server, where it then fails.</summary>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the programs.</summary>
    /// <param name="tools">How they are called on a command line.</param>
    public ToolTheoryAttribute(params string[] tools) => Skip = Needs.Tools(tools);
}

/// <summary>
/// A test over the shared examples beside the checkout: skipped where they are missing, except on the build server, where it
/// then fails unless RELCON_SHARED=none says that this server has none.
/// </summary>
public sealed class SharedExamplesFactAttribute : FactAttribute
{
    /// <summary>Names what is read.</summary>
    /// <param name="paths">Paths inside the examples' folder.</param>
    public SharedExamplesFactAttribute(params string[] paths) => Skip = Needs.Examples(paths);
}

/// <summary>
/// A theory over the shared examples beside the checkout, under the same rule as <see cref="SharedExamplesFactAttribute"/>.
/// </summary>
public sealed class SharedExamplesTheoryAttribute : TheoryAttribute
{
    /// <summary>Names what is read.</summary>
    /// <param name="paths">Paths inside the examples' folder.</param>
    public SharedExamplesTheoryAttribute(params string[] paths) => Skip = Needs.Examples(paths);
}

internal static class Needs
{
    public static string? Tools(string[] names)
    {
        var missing = names.Where(name => !new ExternalTool(name, name).IsInstalled).ToList();
        return missing.Count == 0 || Repository.IsCi ? null : $"Not installed here: {string.Join(", ", missing)}.";
    }

    public static string? Examples(string[] paths)
    {
        if (Repository.SharedExamples is { } examples && paths.All(path => Path.Exists(Path.Combine(examples, path))))
        {
            return null;
        }

        var mustRun = Repository.IsCi && Environment.GetEnvironmentVariable("RELCON_SHARED") != "none";
        return mustRun ? null : "The shared examples are not beside this checkout.";
    }
}
