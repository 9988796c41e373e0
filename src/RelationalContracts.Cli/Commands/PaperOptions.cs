using System.CommandLine;
using RelationalContracts.Cli.Files;

namespace RelationalContracts.Cli.Commands;

/// <summary>The options of a verb that can also write papers: where to, and in which formats.</summary>
internal sealed class PaperOptions
{
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "DIR" };
    private readonly FormatOption _format = new();

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="shelf">What writes the papers, and knows the formats.</param>
    /// <param name="description">What is written into the folder.</param>
    public void AddTo(Command command, PaperShelf shelf, string description)
    {
        _output.Description = description;
        command.Options.Add(_output);
        _format.AddTo(command, shelf.Formats);
    }

    /// <summary>The folder; null where nothing is to be written.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(_output);

    /// <summary>The formats.</summary>
    public IReadOnlyCollection<string> Formats(ParseResult parsed) => _format.Of(parsed);
}
