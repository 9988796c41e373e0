using RelationalContracts.Reading;

namespace RelationalContracts.Testing;

/// <summary>The clause library and the templates of this checkout, as files.</summary>
public static class ShippedFiles
{
    /// <summary>The files of <c>clause-library/</c>.</summary>
    public static IReadOnlyList<SourceFile> Library => Under("clause-library");

    /// <summary>The files of <c>templates/</c>.</summary>
    public static IReadOnlyList<SourceFile> Templates => Under("templates");

    /// <summary>The files below a folder of this checkout, in the order of their paths.</summary>
    /// <param name="folder">The folder, from the root.</param>
    public static IReadOnlyList<SourceFile> Under(string folder) => Under(Repository.Root, folder);

    /// <summary>The files below a folder.</summary>
    /// <param name="root">The folder that their paths are counted from.</param>
    /// <param name="folder">The folder, from the root.</param>
    public static IReadOnlyList<SourceFile> Under(string root, string folder)
    {
        var path = Path.Combine(root, folder);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new SourceFile(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file)))];
    }
}
