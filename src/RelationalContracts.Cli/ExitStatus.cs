namespace RelationalContracts.Cli;

/// <summary>What the command tells the shell (section 5 of <c>docs/formats.md</c>).</summary>
internal static class ExitStatus
{
    /// <summary>Done; warnings allowed.</summary>
    public const int Done = 0;

    /// <summary>The input has errors, or <c>verify</c> finds a difference.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int ProgramFault = 70;
}
