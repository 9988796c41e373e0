namespace RelationalContracts.Cli;

/// <summary>What the command holds of the machine's memory.</summary>
internal static class Memory
{
    /// <summary>Gives back at once what a stage has used and the next one does not need.</summary>
    /// <remarks>
    /// Left to itself, the collector waits: a command that lives for a second would end with three times the memory that it needs, and a build
    /// server runs many of them beside one another.
    /// </remarks>
    public static void LetGo() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
