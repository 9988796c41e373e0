using System.CommandLine;

namespace RelationalContracts.Cli.Commands;

/// <summary>The option that says in which formats to write.</summary>
internal sealed class FormatOption
{
    private readonly Option<string[]> _format = new("--format", "-f")
    {
        Description = "The formats to write, with commas between them: docx, pdf, html, md, json.",
        HelpName = "LIST",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["docx,pdf"],
    };

    /// <summary>Adds the option to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="known">The formats there are.</param>
    public void AddTo(Command command, IReadOnlyList<string> known)
    {
        _format.Validators.Add(result =>
        {
            foreach (var format in Split(result.GetValueOrDefault<string[]>()).Where(format => !known.Contains(format)))
            {
                result.AddError($"'{format}' is no format. The formats are {string.Join(", ", known)}.");
            }
        });
        command.Options.Add(_format);
    }

    /// <summary>The formats, each once.</summary>
    public IReadOnlyCollection<string> Of(ParseResult parsed) => [.. Split(parsed.GetValue(_format))];

    private static IEnumerable<string> Split(string[]? given) =>
        (given ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct();
}
