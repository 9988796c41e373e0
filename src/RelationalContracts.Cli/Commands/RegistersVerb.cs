using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
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

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write into; made if it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "registers",
            "Writes the duties of each party, who decides what, and each table of the draft (indicators, measures, risks, notices, ...) as CSV\n"
            + "files, which any spreadsheet reads.\n\nExample: relcon registers harbour.deal.yaml -o out");
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
        if (parsed.GetValue(_shared.Json))
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => RegistersJson.Write(json, registers, written));
        }
        else
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
            WrittenFiles.Print(terminal.Out, written);
        }

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private ImmutableArray<Register> Make(ParseResult parsed, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open
            || ContractComposer.Compose(open.Workspace, open.Deal, Edition.Clean, diagnostics) is not { } composed || diagnostics.HasErrors)
        {
            return [];
        }

        var registers = DealRegisters.Of(new DraftUnderReview(open.Workspace, open.Deal, composed, open.Deal.Date, AtExecution: false));
        foreach (var register in registers)
        {
            Write(register, Path.Combine(parsed.GetValue(_output)!, $"{open.Stem}-{register.Id}.csv"), diagnostics, written);
        }

        return registers;
    }

    private static void Write(Register register, string path, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        var bytes = RegisterCsv.Write(register);
        if (WholeFile.Write(path, bytes, diagnostics))
        {
            written.Add(new WrittenFile(path.Replace('\\', '/'), register.Id, "csv", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    }
}
