using System.Text.Json;

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
        var status = RelconApplication.Run(args, Terminal.Over(output, error, TimeProvider.System) with { In = new StringReader(typed) });
        return new Relcon(status, output.ToString(), error.ToString());
    }

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public IEnumerable<string> Codes => Json.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()!);
}
