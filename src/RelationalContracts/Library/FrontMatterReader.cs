using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>Reads a provision's particulars.</summary>
internal static class FrontMatterReader
{
    private const string ForAllGrades = "all";

    private static readonly string[] Natures = ["binding", "aspirational", "process"];
    private static readonly string[] VariantWords = [ForAllGrades, .. Enum.GetValues<VariantName>().Select(VariantNames.Word)];

    /// <summary>Reads the particulars; the text is still to come.</summary>
    /// <param name="keys">The particulars.</param>
    /// <param name="at">Where the file begins.</param>
    /// <returns>The provision; null where it has no id.</returns>
    public static Provision? Read(MappingReader keys, SourceSpan at)
    {
        var id = keys.RequiredName("id", NameKind.Id);
        var title = HeadingWords.Read(keys.RequiredLine("title") ?? string.Empty);
        var variables = VariableReader.ReadAll(keys.Entries("variables"), keys.Diagnostics);
        var provision = new Provision
        {
            Id = new ProvisionId(id ?? string.Empty),
            Catalogue = keys.Line("catalogue"),
            Title = title.Words,
            TitleLanguage = title.Language,
            Family = keys.RequiredName("family", NameKind.Id) ?? string.Empty,
            Purpose = keys.RequiredLine("purpose") ?? string.Empty,
            Guidance = keys.Text("guidance") ?? string.Empty,
            DependsOn = ReadDependencies(keys),
            Recommends = keys.References("recommends"),
            ConflictsWith = keys.References("conflicts-with"),
            Overrides = keys.References("overrides"),
            When = ReadWhen(keys, variables),
            Nature = ReadNature(keys),
            Answers = [.. keys.NameList("answers", NameKind.Id).Select(answer => answer.Name)],
            Law = keys.NameList("law", NameKind.Free),
            Variables = variables,
            Evidence = ReadEvidence(keys),
            Version = keys.RequiredLine("version") ?? string.Empty,
            At = at,
        };
        provision = WithRegimes(provision, keys);
        keys.Done();
        return id is null ? null : provision;
    }

    private static ImmutableDictionary<VariantName, ImmutableArray<ProvisionReference>> ReadDependencies(MappingReader keys)
    {
        if (keys.Node("depends-on") is not MappingNode mapping)
        {
            var forAll = keys.References("depends-on");
            return Enum.GetValues<VariantName>().ToImmutableDictionary(name => name, _ => forAll);
        }

        var byVariant = MappingReader.Of(mapping, "'depends-on'", keys.Diagnostics)!;
        var lists = VariantWords.ToDictionary(word => word, byVariant.References);
        byVariant.Done();
        return Enum.GetValues<VariantName>().ToImmutableDictionary(name => name, name => DependenciesOf(name, lists));
    }

    private static ImmutableArray<ProvisionReference> DependenciesOf(
        VariantName name, Dictionary<string, ImmutableArray<ProvisionReference>> lists) =>
        name == VariantName.Charter ? lists[name.Word()] : [.. lists[ForAllGrades].Concat(lists[name.Word()]).DistinctBy(reference => reference.Id)];

    private static Expr? ReadWhen(MappingReader keys, ImmutableArray<Variable> variables) =>
        keys.Scalar("when", "a condition") is { } when
            ? ExprParser.Parse(when.Text, Scalars.TextPlace(when), keys.Diagnostics, name => variables.FirstOrDefault(variable => variable.Name == name))
            : null;

    private static Nature? ReadNature(MappingReader keys) => keys.Word("nature", Natures)?.Name switch
    {
        "binding" => Nature.Binding,
        "aspirational" => Nature.Aspirational,
        "process" => Nature.Process,
        _ => null,
    };

    private static Provision WithRegimes(Provision provision, MappingReader keys)
    {
        if (keys.Mapping("regimes", "'regimes'") is not { } regimes)
        {
            return provision;
        }

        var read = provision with
        {
            MandatoryRegimes = [.. regimes.Words("mandatory", Regimes.All).Select(regime => regime.Name)],
            ForbiddenRegimes = [.. regimes.Words("forbidden", Regimes.All).Select(regime => regime.Name)],
        };
        regimes.Done();
        return read;
    }

    private static ImmutableArray<Evidence> ReadEvidence(MappingReader keys)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var item in keys.Items("evidence"))
        {
            if (MappingReader.Of(item, "Evidence", keys.Diagnostics) is { } entry)
            {
                evidence.Add(new Evidence(entry.RequiredLine("source") ?? string.Empty, entry.Line("url"), entry.RequiredLine("finding") ?? string.Empty));
                entry.Done();
            }
        }

        return evidence.ToImmutable();
    }
}
