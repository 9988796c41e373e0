using System.CommandLine;

namespace RelationalContracts.Cli.Commands;

/// <summary>The options of a verb that can also write papers: where to, and in which formats.</summary>
internal sealed class PaperOptions
{
    private static readonly string[] Known = ["docx", "pdf", "html", "md", "json"];

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "DIR" };

    private readonly Option<string[]> _format = new("--format", "-f")
    {
        Description = "The formats to write, with commas between them: docx, pdf, html, md, json.",
        HelpName = "LIST",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["docx,pdf"],
    };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="description">What is written into the folder.</param>
    public void AddTo(Command command, string description)
    {
        _output.Description = description;
        _format.Validators.Add(result =>
        {
            foreach (var format in Split(result.GetValueOrDefault<string[]>()).Where(format => !Known.Contains(format)))
            {
                result.AddError($"'{format}' is no format. The formats are {string.Join(", ", Known)}.");
            }
        });
        command.Options.Add(_output);
        command.Options.Add(_format);
    }

    /// <summary>The folder; null where nothing is to be written.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(_output);

    /// <summary>The formats.</summary>
    public IReadOnlyCollection<string> Formats(ParseResult parsed) => [.. Split(parsed.GetValue(_format))];

    private static IEnumerable<string> Split(string[]? given) =>
        (given ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct();
}
