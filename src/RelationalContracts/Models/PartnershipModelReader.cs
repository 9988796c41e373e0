using System.Collections.Immutable;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Models;

/// <summary>Reads a partnership model (section 3 of <c>docs/formats.md</c>).</summary>
internal static class PartnershipModelReader
{
    private static readonly string[] BindingWords = ["true", "false", "mixed"];

    /// <summary>Reads a file of <c>templates/models/</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The model as far as it could be read; null where it has not even an id.</returns>
    public static PartnershipModel? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } source
            || MappingReader.Of(YamlReader.Read(source.Text, source.At(0), diagnostics), "A partnership model", diagnostics) is not { } keys)
        {
            return null;
        }

        var id = keys.RequiredName("id", NameKind.Id);
        var (minParties, roles) = ReadParties(keys);
        var model = new PartnershipModel
        {
            Id = id ?? string.Empty,
            Title = keys.RequiredLine("title") ?? string.Empty,
            Summary = keys.RequiredLine("summary") ?? string.Empty,
            Documents = ReadDocuments(keys),
            Binding = keys.Word("binding", BindingWords)?.Name ?? "true",
            MinParties = minParties,
            Roles = roles,
            Variants = VariantChoices.Read(keys, "variants"),
            Fit = ModelFitReader.Read(keys),
            Steps = keys.Texts("steps"),
            SourceText = source.Text,
            At = source.At(0),
        };
        model = WithProvisions(model, keys);
        keys.Done();
        return id is null ? null : model;
    }

    private static ImmutableArray<NamedPlace> ReadDocuments(MappingReader keys)
    {
        var before = keys.Diagnostics.Count;
        var documents = keys.NameList("documents", NameKind.Id);
        if (documents.Length == 0 && keys.Diagnostics.Count == before)
        {
            keys.Diagnostics.Add(ReadingDiagnostics.MissingKey("documents", "A partnership model", keys.PlaceOf("documents")));
        }

        return documents;
    }

    private static (int Min, ImmutableSortedDictionary<string, RoleRule> Roles) ReadParties(MappingReader keys)
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<string, RoleRule>(StringComparer.Ordinal);
        if (keys.Mapping("parties", "'parties'") is not { } parties)
        {
            return (1, roles.ToImmutable());
        }

        foreach (var entry in parties.Entries("roles"))
        {
            AddRole(entry, roles, keys.Diagnostics);
        }

        var min = parties.Integer("min", least: 1);
        parties.Done();
        return (Math.Max(min ?? 1, roles.Values.Sum(role => role.Min)), roles.ToImmutable());
    }

    private static void AddRole(MappingEntry entry, ImmutableSortedDictionary<string, RoleRule>.Builder roles, DiagnosticBag diagnostics)
    {
        if (!Roles.All.Contains(entry.Key))
        {
            diagnostics.Add(ReadingDiagnostics.UnknownWord(entry.Key, "roles", entry.KeyAt, Roles.All));
        }
        else if (MappingReader.Of(entry.Value, $"The role '{entry.Key}'", diagnostics) is { } role)
        {
            roles[entry.Key] = new RoleRule(role.Integer("min") ?? 0, role.Word("acts-as", Roles.All)?.Name, role.YesNo("wanted") ?? false);
            role.Done();
        }
    }

    private static PartnershipModel WithProvisions(PartnershipModel model, MappingReader keys)
    {
        if (keys.Mapping("provisions", "'provisions'") is not { } provisions)
        {
            return model;
        }

        var read = model with
        {
            Required = provisions.References("required"),
            Recommended = provisions.References("recommended"),
            Optional = provisions.References("optional"),
            Excluded = ReadExcluded(provisions),
        };
        provisions.Done();
        return read;
    }

    private static ImmutableArray<ExcludedProvision> ReadExcluded(MappingReader keys)
    {
        var excluded = ImmutableArray.CreateBuilder<ExcludedProvision>();
        foreach (var entry in keys.Entries("excluded"))
        {
            if (!Names.Check(entry.Key, NameKind.Id, entry.KeyAt, keys.Diagnostics))
            {
                continue;
            }

            if (entry.Value is not ScalarNode { IsEmpty: false, Text.Length: > 0 } reason)
            {
                keys.Diagnostics.Add(ReadingDiagnostics.WrongShape(entry.Key, "the reason why it is excluded", entry.Value.At));
                continue;
            }

            excluded.Add(new ExcludedProvision(new ProvisionReference(new ProvisionId(entry.Key), entry.KeyAt), reason.Text.Trim()));
        }

        return excluded.ToImmutable();
    }
}
