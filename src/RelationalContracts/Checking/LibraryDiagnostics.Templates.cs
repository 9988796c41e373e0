using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Conflicts;

namespace RelationalContracts.Checking;

/// <content>Models, document templates and rules.</content>
internal static partial class LibraryDiagnostics
{
    public static Diagnostic UnknownTemplate(NamedPlace template, IEnumerable<string> known) =>
        Error("RC2040", $"There is no document template '{template.Name}'.", template.At, NearestName.Help(template.Name, known));

    public static Diagnostic ListedTwice(ProvisionReference reference, string list, string other) =>
        Error("RC2041", $"'{reference.Id}' stands under '{list}' and under '{other}'.", reference.At, "Keep one of the two.");

    public static Diagnostic RequiredExclude(ProvisionReference one, ProvisionReference other) =>
        Error("RC2042", $"The model requires '{one.Id}' and '{other.Id}', which exclude each other.", one.At, null);

    public static Diagnostic NoSuchDrafting(ProvisionReference reference, VariantName variant) =>
        Error("RC2043", $"'{reference.Id}' has no {variant.Word()} drafting.", reference.At, null);

    public static Diagnostic UnknownPlace(NamedPlace place, IEnumerable<string> known) =>
        Error("RC2044", $"'{place.Name}' is neither a family nor a provision.", place.At, NearestName.Help(place.Name, known));

    public static Diagnostic UnknownTheme(string theme, SourceSpan at, IEnumerable<string> known) =>
        Error("RC2045", $"There is no theme '{theme}'.", at, NearestName.Help(theme, known));

    public static Diagnostic UnknownModel(NamedPlace model, IEnumerable<string> known) =>
        Error("RC2046", $"There is no partnership model '{model.Name}'.", model.At, NearestName.Help(model.Name, known));

    public static Diagnostic UnknownTarget(NamedPlace target, IEnumerable<string> known) =>
        Error("RC2047", $"'{target.Name}' is neither a provision nor a family.", target.At, NearestName.Help(target.Name, known));

    public static Diagnostic Contradiction(PartnershipModel model, ImmutableArray<Demand> conflict) =>
        Error("RC2050", $"No deal can satisfy the model '{model.Id}', because {Joined(conflict)}.", model.At,
            $"Give up one of these: {string.Join("; ", conflict.Select(demand => demand.At).Distinct())}.");

    private static string Joined(ImmutableArray<Demand> conflict) => conflict.Length == 1
        ? conflict[0].Sentence
        : $"{string.Join(", ", conflict[..^1].Select(demand => demand.Sentence))} and {conflict[^1].Sentence}";
}
