using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Checking;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Reading;

public sealed class RandomMutationTests
{
    private static readonly byte[][] Splices =
    [
        "{"u8.ToArray(), "}}"u8.ToArray(), "[("u8.ToArray(), "\n:::: when "u8.ToArray(), "\n:::\n"u8.ToArray(), "\n---\n"u8.ToArray(), "&a *a "u8.ToArray(), ": "u8.ToArray(),
        "\t"u8.ToArray(), "**"u8.ToArray(), "\n1. "u8.ToArray(), "\n> "u8.ToArray(), "\n## "u8.ToArray(), "|\n|-|\n"u8.ToArray(), "\"\\u"u8.ToArray(), [0xff], [0], "\ud83d\ude00"u8.ToArray(), "\r"u8.ToArray(),
    ];

    private static readonly IReadOnlyList<SourceFile> Files = [.. ShippedFiles.Library, .. ShippedFiles.Templates];

    [Fact]
    public void No_damaged_file_makes_reading_or_checking_throw()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (which, seed) => ReadsWithoutThrowing(which, seed));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), property);
    }

    private static bool ReadsWithoutThrowing(int which, int seed)
    {
        var file = Files[(which & int.MaxValue) % Files.Count];
        var damaged = file with { Bytes = Damage(file.Bytes.ToArray(), new System.Random(unchecked((which * 31) + seed))) };
        var diagnostics = new DiagnosticBag();

        var workspace = WorkspaceReader.Read([damaged], [damaged], diagnostics);
        LibraryCheck.Run(workspace, diagnostics);
        DealReader.Read(damaged, diagnostics);

        return diagnostics.All(finding => finding.Place.Line >= 1 && finding.Place.Column >= 1);
    }

    private static byte[] Damage(byte[] bytes, System.Random random)
    {
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(bytes.Length);
            var length = Math.Min(random.Next(0, 40), bytes.Length - at);
            bytes = random.Next(3) switch
            {
                0 => [.. bytes[..at], .. bytes[(at + length)..]],
                1 => [.. bytes[..at], .. Splices[random.Next(Splices.Length)], .. bytes[at..]],
                _ => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..(at + length)], .. bytes[(at + length)..]],
            };
        }

        return bytes;
    }
}
