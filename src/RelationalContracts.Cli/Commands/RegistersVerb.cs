using System.Collections.Immutable;
using System.CommandLine;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Registers;
using RelationalContracts.Reviewing;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon registers</c>: writes the lists that people keep beside a contract as files for a spreadsheet.</summary>
internal sealed class RegistersVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Option<string> _output = SharedOptions.OutputFolder();

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "registers",
            "Writes the duties of each party, who decides what, and each table of the draft (indicators, measures, risks, notices, ...) as CSV\n"
            + "files, which any spreadsheet reads.\n\nExample: relcon registers templates/examples/harbour-alliance.deal.yaml -o out");
        command.Arguments.Add(_deal);
        command.Options.Add(_output);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var written = new List<WrittenFile>();
        var registers = Make(parsed, diagnostics, written);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), diagnostics, written, json => RegistersJson.Write(json, registers, written));

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private ImmutableArray<Register> Make(ParseResult parsed, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        if (workbench.OpenDraft(parsed.GetValue(_deal)!, _shared.Folders(parsed), Edition.Clean, diagnostics) is not var (open, composed))
        {
            return [];
        }

        var registers = DealRegisters.Of(new DraftUnderReview(open.Workspace, open.Deal, composed, open.Deal.Date, AtExecution: false));
        foreach (var register in registers)
        {
            var path = Path.Combine(parsed.GetValue(_output)!, $"{open.Stem}-{register.Id}.csv");
            written.Write(path, register.Id, "csv", RegisterCsv.Write(register), diagnostics);
        }

        return registers;
    }
}
