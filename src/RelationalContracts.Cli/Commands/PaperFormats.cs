using System.CommandLine;
using RelationalContracts.Cli.Files;

namespace RelationalContracts.Cli.Commands;

/// <summary>The option that says in which formats papers are written.</summary>
internal sealed class PaperFormats
{
    /// <summary>The option, for formats that there are.</summary>
    public PaperFormats(PaperFiles papers)
    {
        Option.Validators.Add(result =>
        {
            foreach (var format in Split(result.GetValueOrDefault<string>()).Where(format => !papers.Formats.Contains(format)))
            {
                result.AddError($"'{format}' is no format. The formats are {string.Join(", ", papers.Formats)}.");
            }
        });
    }

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--format", "-f")
    {
        Description = "The formats to write, with commas between them: docx, pdf, html, md, json.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "docx,pdf",
    };

    /// <summary>The formats asked for.</summary>
    public IEnumerable<string> Of(ParseResult parsed) => Split(parsed.GetValue(Option));

    private static IEnumerable<string> Split(string? list) =>
        (list ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct();
}
