using RelationalContracts.Composing;
using RelationalContracts.Library;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Strength coherence: no robust words on light machinery.</summary>
/// <remarks>
/// A composition rule raises machinery beside robust guiding principles (D24). This looks at every provision of words, and at
/// families that are missing altogether, which no rule can raise.
/// </remarks>
internal sealed class CoherenceRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4106";

    /// <inheritdoc />
    public string Sound => "No robust words rest on light machinery.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        var data = reading.Draft.Workspace.Balance;
        var included = reading.Draft.Composed.Composition.Included
            .Select(choice => (choice, provision: reading.Draft.Workspace.Library.Find(choice.Id)!))
            .Where(pair => pair.choice.Variant is not VariantName.Charter)
            .ToLookup(pair => pair.provision.Family);
        foreach (var (choice, words) in data.WordFamilies.SelectMany(family => included[family.Name]).Where(pair => pair.choice.Variant == VariantName.Robust))
        {
            foreach (var family in data.MachineryFamilies.Select(family => family.Name).Where(family => included[family].All(pair => pair.choice.Variant == VariantName.Light)))
            {
                yield return BalanceFindings.LightMachinery(choice.Id.Value, words.Title, family, !included[family].Any(), PlaceOf(reading, choice));
            }
        }
    }

    private static Diagnostics.SourceSpan PlaceOf(DraftReading reading, ProvisionChoice choice) => reading.Draft.Deal.Variants
        .Where(variant => variant.Provision.Id == choice.Id).Select(variant => variant.Provision.At).FirstOrDefault(reading.Draft.Deal.At);
}
