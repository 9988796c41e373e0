using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Cli.Files;

/// <summary>Brings files from disk into the core, and turns what can go wrong there into diagnostics.</summary>
internal static class SourceLoader
{
    /// <summary>The largest file that is read: many times the largest library file, far below what would hurt.</summary>
    private const long MostBytes = 10 * 1024 * 1024;

    /// <summary>Reads one file.</summary>
    /// <param name="path">The path as the user wrote it.</param>
    /// <param name="diagnostics">Receives RC1001 to RC1003.</param>
    /// <returns>The file, or null where it cannot be read.</returns>
    public static SourceFile? Load(string path, DiagnosticBag diagnostics) => Load(path, Shown(path), diagnostics);

    /// <summary>Reads the files of a folder with the given endings, in ordinal order of their paths.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shownAs">What diagnostics call the folder.</param>
    /// <param name="endings">The endings, with their dots.</param>
    /// <param name="diagnostics">Receives RC1001 to RC1003.</param>
    public static List<SourceFile> LoadFolder(string folder, string shownAs, IReadOnlyCollection<string> endings, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(FileDiagnostics.NoFolder(shownAs));
            return [];
        }

        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => endings.Contains(Path.GetExtension(path)))
                .Select(path => (Path: path, Shown: Join(shownAs, Path.GetRelativePath(folder, path))))
                .OrderBy(file => file.Shown, StringComparer.Ordinal)
                .Select(file => Load(file.Path, file.Shown, diagnostics))
                .OfType<SourceFile>(),
        ];
    }

    private static SourceFile? Load(string path, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            if (Directory.Exists(path))
            {
                diagnostics.Add(FileDiagnostics.IsFolder(shown));
                return null;
            }

            var info = new FileInfo(path);
            if (!info.Exists)
            {
                diagnostics.Add(FileDiagnostics.NoFile(shown, Neighbours(path)));
                return null;
            }

            if (info.Length > MostBytes)
            {
                diagnostics.Add(FileDiagnostics.TooLarge(shown, info.Length, MostBytes));
                return null;
            }

            return new SourceFile(shown, File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(FileDiagnostics.Unreadable(shown, failure.Message));
            return null;
        }
    }

    private static IEnumerable<string> Neighbours(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is not null && Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)) : [];
    }

    private static string Join(string folder, string file) => Shown(folder.Length == 0 ? file : Path.Combine(folder, file));

    private static string Shown(string path) => path.Replace('\\', '/');
}
