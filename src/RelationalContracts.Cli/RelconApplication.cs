using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using RelationalContracts.Cli.Commands;
using Spectre.Console;

namespace RelationalContracts.Cli;

/// <summary>The command <c>relcon</c>: parses the line, runs the verb, turns the outcome into an exit status.</summary>
internal static class RelconApplication
{
    /// <summary>Runs.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        using var services = new ServiceCollection().AddRelationalContracts().AddSingleton(terminal).BuildServiceProvider();
        try
        {
            return Run(Root(services), args, terminal);
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable("RELCON_DEBUG") is null && fault is not OutOfMemoryException)
        {
            // The one place where exceptions end: what reaches it is a fault of ours, and says so without a stack trace.
            terminal.Error.WriteLine($"relcon: a fault of the program: {fault.GetType().Name}: {fault.Message}");
            terminal.Error.WriteLine("Nothing was left half-written. Please report this with the command and the files that led to it.");
            return ExitStatus.ProgramFault;
        }
    }

    private static int Run(RootCommand root, string[] args, Terminal terminal)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine("relcon: " + error.Message);
            }

            terminal.Error.WriteLine("Try 'relcon --help', or 'relcon VERB --help'.");
            return ExitStatus.WrongCommandLine;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Out.Profile.Out.Writer,
            Error = terminal.Error.Profile.Out.Writer,
        });
    }

    private static RootCommand Root(IServiceProvider services)
    {
        var root = new RootCommand(
            "Composes relational contracts and partnership charters from a clause library.\n\n"
            + "New here? Choose a model, answer the questions, read the draft:\n"
            + "  relcon advise --questions > service.service.yaml   (fill it in), then  relcon advise service.service.yaml -o out\n"
            + "  relcon new my.deal.yaml -o out\n\n"
            + "Example: relcon build templates/examples/harbour-alliance.deal.yaml -o out\n\n"
            + "Drafting support, not legal advice.");
        foreach (var verb in services.GetServices<IVerb>())
        {
            root.Subcommands.Add(verb.Command());
        }

        return root;
    }
}
