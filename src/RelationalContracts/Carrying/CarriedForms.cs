using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace RelationalContracts.Carrying;

/// <summary>The forms in which what a workspace holds is carried, each made once: every deal of the workspace carries the same.</summary>
/// <remarks>Cutting a provision means reading its YAML again, and would take longer than writing the contract that carries it.</remarks>
internal static class CarriedForms
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, string>> Made = [];

    /// <summary>A form of something.</summary>
    /// <param name="owner">The provision, model, template or file; it never changes.</param>
    /// <param name="form">Which form, such as the draftings that it holds.</param>
    /// <param name="make">Makes it.</param>
    public static string Of<T>(T owner, string form, Func<T, string> make)
        where T : class => Made.GetValue(owner, _ => new(StringComparer.Ordinal)).GetOrAdd(form, _ => make(owner));
}
