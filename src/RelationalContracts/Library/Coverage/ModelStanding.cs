using RelationalContracts.Models;

namespace RelationalContracts.Library.Coverage;

/// <summary>How a model stands to a provision.</summary>
internal static class ModelStanding
{
    /// <summary>The standings that a page lists, with their marks, the strongest first.</summary>
    public static IReadOnlyList<(char Mark, string Words, Func<PartnershipModel, IEnumerable<ProvisionId>> Of)> All { get; } =
    [
        ('R', "required", model => model.Required.Select(reference => reference.Id)),
        ('r', "recommended", model => model.Recommended.Select(reference => reference.Id)),
        ('o', "optional", model => model.Optional.Select(reference => reference.Id)),
        ('x', "excluded", model => model.Excluded.Select(excluded => excluded.Provision.Id)),
    ];

    /// <summary>The mark of a model for a provision; a full stop where the model does not name it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="id">The provision.</param>
    public static char Mark(PartnershipModel model, ProvisionId id)
    {
        foreach (var (mark, _, of) in All)
        {
            if (of(model).Contains(id))
            {
                return mark;
            }
        }

        return '.';
    }
}
