using System.Text.Json;
using RelationalContracts.Testing.Conformance;

namespace RelationalContracts.Cli.Tests;

/// <summary>One run of the command in this process.</summary>
internal sealed record Relcon(int Status, string Out, string Error)
{
    public static Relcon Run(params string[] args) => RunTyping(string.Empty, args);

    /// <summary>Runs with what a person types.</summary>
    public static Relcon RunTyping(string typed, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var started = TimeProvider.System.GetUtcNow().UtcDateTime;
        var status = RelconApplication.Run(args, Terminal.Over(output, error, TimeProvider.System) with { In = new StringReader(typed) });
        PdfsIn(args, started).Select(PdfValidity.Faults).Where(faults => faults.Length > 0).Should().BeEmpty();
        return new Relcon(status, output.ToString(), error.ToString());
    }

    /// <summary>The PDFs that a run wrote: every one must pass the judges of PDFs.</summary>
    private static IEnumerable<string> PdfsIn(string[] args, DateTime started)
    {
        var at = Array.FindIndex(args, arg => arg is "-o" or "--output");
        return at < 0 || !Directory.Exists(args[at + 1]) ? []
            : Directory.EnumerateFiles(args[at + 1], "*.pdf", SearchOption.AllDirectories).Where(file => File.GetLastWriteTimeUtc(file) >= started.AddSeconds(-1));
    }

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public IEnumerable<string> Codes => Json.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()!);
}
