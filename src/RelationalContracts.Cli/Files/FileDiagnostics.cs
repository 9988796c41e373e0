using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Cli.Files;

/// <summary>What can be wrong with files on disk.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic NoFile(string path, IEnumerable<string> neighbours) =>
        new("RC1001", Severity.Error, $"There is no file '{path}'.", SourceSpan.StartOf(path))
        {
            Help = NearestName.Help(Path.GetFileName(path), neighbours),
        };

    public static Diagnostic NoFolder(string path) =>
        new("RC1001", Severity.Error, $"There is no folder '{path}'.", SourceSpan.StartOf(path));

    public static Diagnostic IsFolder(string path) =>
        new("RC1002", Severity.Error, $"'{path}' is a folder, and a file is wanted here.", SourceSpan.StartOf(path));

    public static Diagnostic Unreadable(string path, string why) =>
        new("RC1003", Severity.Error, $"'{path}' cannot be read: {why}", SourceSpan.StartOf(path));

    public static Diagnostic TooLarge(string path, long size, long most) =>
        new("RC1004", Severity.Error, $"'{path}' is too large to be read: {Megabytes(size)} MB, and the limit is {Megabytes(most)} MB.", SourceSpan.StartOf(path))
        {
            Help = "A deal or a provision is text of a few pages. Is this the right file?",
        };

    public static Diagnostic Unwritable(string path, string why) =>
        new("RC1005", Severity.Error, $"'{path}' cannot be written: {why}", SourceSpan.StartOf(path))
        {
            Help = "Nothing was left half-written. Free some space or choose another folder with -o.",
        };

    private static string Megabytes(long bytes) => Math.Ceiling(bytes / 1048576.0).ToString("0", CultureInfo.InvariantCulture);
}
