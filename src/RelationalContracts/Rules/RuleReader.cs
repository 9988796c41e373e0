using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Rules;

/// <summary>Reads composition rules: a list under the key <c>rules</c>.</summary>
internal static class RuleReader
{
    private const string AnyGrade = "any";

    private static readonly ImmutableArray<string> MentionWords = VariantChoices.GradeWords.Insert(0, AnyGrade);

    /// <summary>Reads a file of <c>templates/rules/</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static IEnumerable<CompositionRule> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var rules = new List<CompositionRule>();
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } root)
        {
            return rules;
        }

        foreach (var item in root.Items("rules"))
        {
            if (MappingReader.Of(item, "A rule", diagnostics) is { } keys && RuleOf(keys) is { } rule)
            {
                rules.Add(rule);
            }
        }

        root.Done();
        return rules;
    }

    private static CompositionRule? RuleOf(MappingReader keys)
    {
        var id = keys.RequiredName("id", NameKind.Free);
        var rule = new CompositionRule(id ?? string.Empty, keys.RequiredLine("reason") ?? string.Empty, keys.PlaceOf("id"))
        {
            Models = keys.NameList("models", NameKind.Id),
            Regimes = keys.Words("regimes", Regimes.All),
            Facts = [.. keys.Entries("facts").Select(entry => FactOf(entry, keys.Diagnostics)).OfType<FactTest>()],
            If = [.. keys.Entries("if").Select(entry => MentionOf(entry, keys.Diagnostics)).OfType<GradeMention>()],
            Adds = keys.References("adds"),
            Excludes = keys.References("excludes"),
            AtLeast = [.. keys.Entries("at-least").Select(entry => FloorOf(entry, keys.Diagnostics)).OfType<GradeFloor>()],
        };
        keys.Done();
        return id is null ? null : rule;
    }

    private static FactTest? FactOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is ScalarNode { IsEmpty: false } value)
        {
            var text = Scalars.TryYesNo(value.Text, out var isYes) ? (isYes ? "yes" : "no") : value.Text;
            return new FactTest(entry.Key, text, entry.KeyAt);
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape(entry.Key, "the value that the fact must have", entry.Value.At));
        return null;
    }

    private static GradeMention? MentionOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (!Names.Check(entry.Key, NameKind.Id, entry.KeyAt, diagnostics))
        {
            return null;
        }

        var reference = new ProvisionReference(new ProvisionId(entry.Key), entry.KeyAt);
        if (entry.Value is ScalarNode { Text: AnyGrade })
        {
            return new GradeMention(reference, VariantName.Light);
        }

        return VariantChoices.Variant(entry.Value, entry.Key, MentionWords, diagnostics) is { } grade ? new GradeMention(reference, grade) : null;
    }

    private static GradeFloor? FloorOf(MappingEntry entry, DiagnosticBag diagnostics) =>
        Names.Check(entry.Key, NameKind.Id, entry.KeyAt, diagnostics)
        && VariantChoices.Variant(entry.Value, entry.Key, VariantChoices.GradeWords, diagnostics) is { } grade
            ? new GradeFloor(new NamedPlace(entry.Key, entry.KeyAt), grade)
            : null;
}
