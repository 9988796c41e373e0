using Spectre.Console;

namespace RelationalContracts.Cli;

/// <summary>Where a run reads and writes: the process's own streams, or a test's.</summary>
/// <param name="Out">Data for people or programs.</param>
/// <param name="Error">Messages for people.</param>
/// <param name="Clock">Gives today's date, where a check needs it.</param>
internal sealed record Terminal(IAnsiConsole Out, IAnsiConsole Error, TimeProvider Clock)
{
    private const int WidthWhenPiped = 120;

    /// <summary>Today's date, for checks of how old the law's data are.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>What a person types, or a program pipes in.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>The process's own streams: colour only where a person looks on.</summary>
    public static Terminal OfProcess() => new(
        Make(Console.Out, Console.IsOutputRedirected), Make(Console.Error, Console.IsErrorRedirected), TimeProvider.System)
    {
        In = Console.In,
    };

    /// <summary>A terminal over writers, without colour.</summary>
    public static Terminal Over(TextWriter output, TextWriter error, TimeProvider clock) =>
        new(Make(output, isPiped: true), Make(error, isPiped: true), clock);

    private static IAnsiConsole Make(TextWriter writer, bool isPiped)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPiped ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPiped ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPiped ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isPiped)
        {
            console.Profile.Width = WidthWhenPiped;
        }

        return console;
    }
}
