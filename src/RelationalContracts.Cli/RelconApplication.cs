using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using RelationalContracts.Cli.Commands;
using Spectre.Console;

namespace RelationalContracts.Cli;

/// <summary>The command <c>relcon</c>: parses the line, runs the verb, turns the outcome into an exit status.</summary>
internal static class RelconApplication
{
    private const int LeastWords = 30;

    private const string Beginning =
        "New here? Three steps, each of which asks you in plain English:\n\n"
        + "  relcon advise my.service.yaml --ask -o out\n"
        + "      which partnership model suits your service; writes an options paper\n"
        + "  relcon new my.deal.yaml -o out\n"
        + "      asks what the agreement needs; writes the draft and a summary\n"
        + "  relcon check my.deal.yaml\n"
        + "      what a lawyer would ask about the draft\n\n"
        + "Every verb has help with an example: relcon new --help\n\nExample: relcon build templates/examples/harbour-alliance.deal.yaml -o out";

    /// <summary>Runs.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        using var services = new ServiceCollection().AddRelationalContracts().AddSingleton(terminal).BuildServiceProvider();
        try
        {
            return Run(Root(services, terminal), args, terminal);
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
        if (parsed.CommandResult.Command == root)
        {
            Shorten(root);
        }

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

    /// <summary>A verb's help begins with what is its own; what every verb has stands at the end.</summary>
    private static Command OwnOptionsFirst(Command verb)
    {
        foreach (var shared in verb.Options.Where(option => option.Name is "--library" or "--templates" or "--json").ToList())
        {
            verb.Options.Remove(shared);
            verb.Options.Add(shared);
        }

        return verb;
    }

    /// <summary>In the list of all verbs each has one line; its own help has the rest, with an example.</summary>
    private static void Shorten(RootCommand root)
    {
        foreach (var verb in root.Subcommands)
        {
            verb.Description = verb.Description is { } told ? FirstPart(told.Split('\n')[0]) : null;
        }
    }

    /// <summary>What a sentence says before it goes into detail.</summary>
    private static string FirstPart(string sentence)
    {
        var end = sentence.IndexOfAny([',', ':', '('], Math.Min(LeastWords, sentence.Length));
        return end < 0 ? sentence : sentence[..end].TrimEnd() + ".";
    }

    private static RootCommand Root(IServiceProvider services, Terminal terminal)
    {
        var root = new RootCommand($"Composes relational contracts and partnership charters from a clause library.\n\n{Beginning}\n\nDrafting support, not legal advice.");
        root.SetAction(_ =>
        {
            terminal.Out.Profile.Out.Writer.WriteLine($"{Beginning}\n\n'relcon --help' lists every verb.");
            return ExitStatus.Done;
        });
        foreach (var verb in services.GetServices<IVerb>())
        {
            root.Subcommands.Add(OwnOptionsFirst(verb.Command()));
        }

        return root;
    }
}
