using RelationalContracts.Library;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Choosing among a provision's draftings.</summary>
public static class Grades
{
    /// <summary>The drafting nearest to the grade wanted; of two as near, the stronger.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="wanted">The grade wanted.</param>
    /// <returns>The grade, or null where the provision has none for contracts. Never the charter text.</returns>
    public static VariantName? Nearest(Provision provision, VariantName wanted)
    {
        VariantName? best = null;
        for (var grade = VariantName.Light; grade <= VariantName.Robust; grade++)
        {
            if (provision.Variants.ContainsKey(grade) && (best is null || Distance(grade, wanted) <= Distance(best.Value, wanted)))
            {
                best = grade;
            }
        }

        return best;
    }

    private static int Distance(VariantName grade, VariantName wanted) => Math.Abs((int)grade - (int)wanted);
}
