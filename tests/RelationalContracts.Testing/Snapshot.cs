using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace RelationalContracts.Testing;

/// <summary>Compares a text with the one that was read and accepted before: <c>TEST.verified.txt</c> next to the test.</summary>
/// <remarks>
/// A mismatch writes <c>TEST.received.txt</c>, which git ignores, and fails with the first lines that differ. Accepting is
/// a deliberate act: run the test with RELCON_ACCEPT=1, read the change, commit it. The build server refuses to accept.
/// </remarks>
public static class Snapshot
{
    private const int LinesShown = 8;

    /// <summary>Fails unless the text equals the accepted one.</summary>
    /// <param name="actual">The text of this run.</param>
    /// <param name="suffix">Tells several snapshots of one test apart; null for a test's only one.</param>
    /// <param name="file">The test's file; the compiler fills it in.</param>
    /// <param name="test">The test's name; the compiler fills it in.</param>
    public static void Match(
        string actual, string? suffix = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        var folder = Path.GetDirectoryName(Repository.Unmapped(file)) ?? Repository.Root;
        var stem = Path.Combine(folder, suffix is null ? test : $"{test}.{suffix}");
        Compare(Normalised(actual), stem + ".verified.txt", stem + ".received.txt");
    }

    private static void Compare(string actual, string verified, string received)
    {
        var expected = File.Exists(verified) ? Normalised(File.ReadAllText(verified)) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("RELCON_ACCEPT") == "1")
        {
            Accept(actual, verified, received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new XunitException(Explain(expected, actual, verified));
    }

    private static void Accept(string actual, string verified, string received)
    {
        if (Repository.IsCi)
        {
            throw new XunitException($"The build server accepts no snapshot; accept {verified} where it can be read first.");
        }

        File.WriteAllText(verified, actual);
        File.Delete(received);
    }

    private static string Explain(string? expected, string actual, string verified)
    {
        if (expected is null)
        {
            return $"No snapshot yet: read {Path.GetFileName(verified).Replace("verified", "received", StringComparison.Ordinal)} "
                + "and accept it with RELCON_ACCEPT=1.";
        }

        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{verified} differs from line {line + 1} on.\n{Shown("- ", was, line)}\n{Shown("+ ", now, line)}";
    }

    private static string Shown(string mark, string[] lines, int from) =>
        string.Join('\n', lines.Skip(from).Take(LinesShown).Select(line => mark + line));

    private static string Normalised(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
