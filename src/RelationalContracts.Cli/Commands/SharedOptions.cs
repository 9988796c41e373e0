using System.CommandLine;

namespace RelationalContracts.Cli.Commands;

/// <summary>The options that every verb has.</summary>
internal sealed class SharedOptions
{
    /// <summary>Another clause library than the shipped one.</summary>
    public Option<string?> Library { get; } = new("--library")
    {
        Description = "A folder of provisions to use instead of the shipped clause library.",
        HelpName = "DIR",
    };

    /// <summary>Other templates than the shipped ones.</summary>
    public Option<string?> Templates { get; } = new("--templates")
    {
        Description = "A folder of models, documents, themes, rules and law data to use instead of the shipped ones.",
        HelpName = "DIR",
    };

    /// <summary>Machine output.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON object on stdout; messages go to stderr.",
    };

    /// <summary>The option of a verb that always writes: where to.</summary>
    public static Option<string> OutputFolder() => new("--output", "-o")
    {
        Description = "The folder to write into; made if it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>A verb's command with these options.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does, with an example.</param>
    public Command Verb(string name, string description) => new(name, description) { Library, Templates, Json };

    /// <summary>Which folders the user named.</summary>
    /// <param name="parsed">The command line.</param>
    public Folders Folders(ParseResult parsed) => new(parsed.GetValue(Library), parsed.GetValue(Templates));
}

/// <summary>The folders the user named; null for the shipped ones.</summary>
internal sealed record Folders(string? Library, string? Templates);
