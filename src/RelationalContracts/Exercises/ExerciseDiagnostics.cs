using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Exercises;

/// <summary>What can be wrong with an exercise or an answer to it.</summary>
internal static class ExerciseDiagnostics
{
    public static Diagnostic TooFew(int wanted, int planted, SourceSpan at) =>
        new("RC3210", Severity.Warning, $"{Number(wanted)} flaws were asked for, and only {Number(planted)} could be planted in this draft.", at)
        {
            Help = "A flaw is planted only where one of our checks finds it. Another deal, or fewer flaws, may help.",
        };

    public static Diagnostic NotOfThisExercise(string file, SourceSpan at) =>
        new("RC3211", Severity.Error, $"'{file}' does not say which exercise it answers.", at)
        {
            Help = "Use the answer file that 'relcon exercise' wrote: it begins with 'exercise: { deal, flaws, seed }'.",
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
