namespace RelationalContracts.Testing.Tools;

/// <summary>LibreOffice as a reader of our files. It runs once at a time on a machine; a lock keeps others waiting.</summary>
public static class LibreOffice
{
    private static readonly ExternalTool Flock = new("flock", "util-linux");
    private const int MostAtOnce = 25;

    private static readonly string Temporary = Path.GetTempPath();

    /// <summary>Converts files, all in one start of the program, because starting is what takes the time.</summary>
    /// <param name="files">The files; their names must differ.</param>
    /// <param name="format">What to make, with a filter if need be: <c>pdf</c>, <c>txt:Text (encoded):UTF8</c>.</param>
    /// <param name="folder">Where the converted files go.</param>
    /// <returns>The converted files, in the order of <paramref name="files"/>.</returns>
    public static IReadOnlyList<string> Convert(IReadOnlyList<string> files, string format, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(format);
        var soffice = ExternalTool.Soffice.Path
            ?? throw new InvalidOperationException($"'soffice' is missing: install Debian's package {ExternalTool.Soffice.Package}.");
        Flock.Output([LockFile, soffice, Profile, "--headless", "--convert-to", format, "--outdir", folder, .. files]);
        var ending = format.Split(':')[0];
        return [.. files.Select(file => Converted(file, ending, folder))];
    }

    /// <summary>The words of Word files, as LibreOffice's text export has them: numbers typed out, a line a paragraph.</summary>
    /// <remarks>Hundreds of files go in several calls: one call may take no longer than any other tool, and others wait for the lock.</remarks>
    /// <param name="files">The files; their names must differ.</param>
    public static IReadOnlyList<string> Texts(IReadOnlyList<string> files)
    {
        using var folder = new TemporaryFolder();
        return [.. files.Chunk(MostAtOnce).SelectMany(some => Convert(some, "txt:Text (encoded):UTF8", folder.Path)).Select(File.ReadAllText)];
    }

    private static string LockFile => Path.Combine(Temporary, "soffice.lock");

    // A profile of our own: the user's may be open in a window, and then LibreOffice hands the work over and converts nothing.
    private static string Profile => "-env:UserInstallation=file://" + Path.Combine(Temporary, "relcon-soffice-profile");

    private static string Converted(string file, string ending, string folder)
    {
        var converted = Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + ending);
        return File.Exists(converted) ? converted : throw new InvalidOperationException($"LibreOffice could not convert {file}.");
    }
}
