using System.Collections.Immutable;

namespace RelationalContracts.Library;

/// <summary>Which drafting of a provision: three grades for contracts, and the text for documents that do not bind.</summary>
public enum VariantName
{
    /// <summary>The least machinery.</summary>
    Light,

    /// <summary>What most contracts want.</summary>
    Standard,

    /// <summary>The most machinery.</summary>
    Robust,

    /// <summary>For charters; never stands in for a grade, nor a grade for it.</summary>
    Charter,
}

/// <summary>Reading and printing of <see cref="VariantName"/>.</summary>
public static class VariantNames
{
    /// <summary>The drafting of contracts, from the weakest to the strongest; a charter's text is none of them.</summary>
    public static ImmutableArray<VariantName> Grades { get; } = [VariantName.Light, VariantName.Standard, VariantName.Robust];

    /// <summary>The name as files write it: <c>light</c>, <c>standard</c>, <c>robust</c>, <c>charter</c>.</summary>
    /// <param name="name">The variant.</param>
    public static string Word(this VariantName name) => name switch
    {
        VariantName.Light => "light",
        VariantName.Standard => "standard",
        VariantName.Robust => "robust",
        _ => "charter",
    };

    /// <summary>Reads a name as files write it, capitals aside.</summary>
    /// <param name="word">The word.</param>
    /// <param name="name">The variant, where the word is one.</param>
    /// <returns>Whether the word names a variant.</returns>
    public static bool TryParse(string word, out VariantName name)
    {
        foreach (var candidate in Enum.GetValues<VariantName>())
        {
            if (string.Equals(candidate.Word(), word, StringComparison.OrdinalIgnoreCase))
            {
                name = candidate;
                return true;
            }
        }

        name = default;
        return false;
    }
}
