namespace RelationalContracts.Testing;

/// <summary>Where things lie in this checkout.</summary>
public static class Repository
{
    // Directory.Build.props maps the checkout to this prefix, so that builds are the same everywhere.
    private const string MappedRoot = "/_/";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of shared examples beside the checkout, or the one that RELCON_SHARED names; null where there is none.</summary>
    public static string? SharedExamples { get; } = FindSharedExamples();

    /// <summary>Whether the tests run on the build server, where nothing may be skipped or accepted.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>A path inside the checkout.</summary>
    /// <param name="relative">The path from the root, with forward slashes.</param>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file inside the checkout.</summary>
    /// <param name="relative">The path from the root, with forward slashes.</param>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The real path of a source file as the compiler recorded it.</summary>
    /// <param name="callerFilePath">What CallerFilePath gave.</param>
    public static string Unmapped(string callerFilePath) =>
        callerFilePath.StartsWith(MappedRoot, StringComparison.Ordinal) ? PathOf(callerFilePath[MappedRoot.Length..]) : callerFilePath;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RelationalContracts.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds RelationalContracts.sln.");
    }

    private static string? FindSharedExamples()
    {
        var shared = Environment.GetEnvironmentVariable("RELCON_SHARED") ?? Path.Combine(Root, "..", "shared");
        var examples = Path.GetFullPath(Path.Combine(shared, "examples"));
        return Directory.Exists(examples) ? examples : null;
    }
}
