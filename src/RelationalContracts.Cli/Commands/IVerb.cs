using System.CommandLine;

namespace RelationalContracts.Cli.Commands;

/// <summary>One verb of the command.</summary>
internal interface IVerb
{
    /// <summary>The verb with its arguments, options and action.</summary>
    Command Command();
}
