using RelationalContracts.Diagnostics;

namespace RelationalContracts.Cli.Files;

/// <summary>Writes files that are either complete or not there.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the target, then renames. An existing file is replaced only by a complete one.</summary>
    /// <param name="path">The target.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="diagnostics">Receives RC1005.</param>
    /// <returns>Whether the file was written.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var beside = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            diagnostics.Add(FileDiagnostics.Unwritable(path.Replace('\\', '/'), failure.Message));
            return false;
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be written in cannot be tidied either; the diagnostic has said so.
        }
    }
}
